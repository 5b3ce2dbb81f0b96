using Ants.Permis.Credentials;
using Ants.Permis.Primitives;

namespace Ants.Permis.Passwords;

/// <summary>What a password must not be made of.</summary>
/// <param name="Words">What is known of the person: names, e-mail addresses, the identifier, as they are; their parts are found here. The words of the site are added.</param>
/// <param name="Blocklist">The list of forbidden passwords.</param>
/// <remarks>French term: « contexte du mot de passe ».</remarks>
public sealed record PasswordContext(ValueList<string> Words, IPasswordBlocklist Blocklist)
{
    /// <summary>Nothing known, no list.</summary>
    public static PasswordContext Empty { get; } = new([], NoPasswordBlocklist.Instance);

    /// <summary>The words of the site and of what one does there, which are asked about every password (OWASP ASVS 6.1.2 asks for them in writing).</summary>
    public static ValueList<string> SiteWords { get; } =
        ["ants", "france", "titres", "francetitres", "titressecurises", "franceconnect", "gouv", "permis", "conduire", "permisdeconduire", "compte", "demande", "motdepasse"];

    /// <summary>The name of the type: the words are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PasswordContext);
}
