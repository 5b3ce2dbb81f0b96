using System.Globalization;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>Who signs the messages, and the sites that they name.</summary>
/// <remarks>
/// French term: « expéditeur ». In the tutorial it is « L'Agence Nationale des Titres Sécurisés » with https://ants.gouv.fr; a host that is not the agency signs with
/// its own name. One sender may serve both languages, or each have its own.
/// </remarks>
public sealed record MessageSender
{
    /// <summary>The greatest number of characters of a name: a line of a message.</summary>
    public const int MaxNameLength = MessageLines.Width;

    /// <summary>The greatest number of characters of a site's address, so that it fits a line with the full stop after it.</summary>
    public const int MaxSiteLength = 70;

    private const string Signs = " '’-.,&()/°";

    private MessageSender(string name, ValueList<string> sites)
    {
        Name = name;
        Sites = sites;
    }

    /// <summary>The name under the message.</summary>
    public string Name { get; }

    /// <summary>The address of the site that holds the account: the first of <see cref="Sites"/>.</summary>
    public string Site => Sites[0];

    /// <summary>The sites that the account opens, as the message with the identifier lists them.</summary>
    public ValueList<string> Sites { get; }

    /// <summary>Makes a sender.</summary>
    /// <param name="name">1 to 78 letters, digits, blanks and signs of a name (<c>' ’ - . , &amp; ( ) / °</c>), starting with a letter or a digit and not ending with a blank.</param>
    /// <param name="site">An absolute https address of 70 characters at most.</param>
    /// <param name="otherSites">Further sites that the account opens.</param>
    /// <returns>The sender.</returns>
    /// <exception cref="ArgumentException">The name could pass for something else in a message, or an address is none.</exception>
    public static MessageSender Create(string name, string site, params ReadOnlySpan<string> otherSites)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!IsName(name))
            throw new ArgumentException($"A sender's name has 1 to {MaxNameLength} letters, digits, blanks and signs of a name.", nameof(name));
        return new(name, [Checked(site, nameof(site)), .. Checked(otherSites)]);
    }

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(MessageSender);

    private static bool IsName(string name) =>
        name.Length is > 0 and <= MaxNameLength && char.IsLetterOrDigit(name[0]) && name[^1] != ' ' && name.All(IsOfName);

    // Closed to what starts a header (:), a quotation or an address (<, >, @, "), a line break of any alphabet, and half a character.
    private static bool IsOfName(char c) =>
        char.IsLetterOrDigit(c) || Signs.Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string[] Checked(ReadOnlySpan<string> otherSites) => Array.ConvertAll(otherSites.ToArray(), address => Checked(address, nameof(otherSites)));

    private static string Checked(string address, string parameter) => HttpsAddress.Judge(address, MaxSiteLength) is var problem && problem == TextProblem.None
        ? address
        : throw new ArgumentException($"This is not the address of a site: {problem}.", parameter);
}
