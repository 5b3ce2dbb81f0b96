using Ants.Permis.Credentials;
using Ants.Permis.Primitives;

namespace Ants.Permis.Passwords;

/// <summary>What a password must not be made of.</summary>
/// <param name="Words">What is known of the person and of the site: names, the name of the e-mail address, the identifier.</param>
/// <param name="Blocklist">The list of forbidden passwords.</param>
/// <remarks>French term: « contexte du mot de passe ».</remarks>
public sealed record PasswordContext(ValueList<string> Words, IPasswordBlocklist Blocklist)
{
    /// <summary>Nothing known, no list.</summary>
    public static PasswordContext Empty { get; } = new([], NoPasswordBlocklist.Instance);

    /// <summary>The name of the type: the words are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PasswordContext);
}
