using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>An address as the post wants it on an envelope: at most six lines of 38 characters, upper case, without punctuation.</summary>
/// <remarks>
/// French: adresse au format NF Z10-011 (standard of January 2013). Line 1 is the addressee; 2 and 3 take the complement; 4 is the way; 5, the locality, is left
/// empty because the form has no field of its own for it; 6 is the postal code and commune. Empty lines are not printed.
/// </remarks>
public sealed class PostalLabel
{
    /// <summary>The greatest number of characters in a line.</summary>
    public const int MaxLineLength = 38;

    /// <summary>The greatest number of characters of type and name of way before the type is abbreviated.</summary>
    public const int MaxStreetLabelLength = 32;

    private readonly string complement;
    private readonly string street;
    private readonly string commune;

    private PostalLabel(string addressee, PostalAddress address)
    {
        complement = Plain(address.Complement?.Value);
        street = StreetLine(address);
        commune = CommuneLine(address);
        Lines = ((string[])[Plain(addressee), .. Wrap(complement), street, commune]).Where(line => line.Length > 0).ToValueList();
    }

    /// <summary>The lines to print, the first to the last. A line that could not be shortened is whole, and longer than <see cref="MaxLineLength"/>.</summary>
    public ValueList<string> Lines { get; }

    /// <summary>Whether every line fits.</summary>
    public bool Fits => Lines.All(line => line.Length <= MaxLineLength);

    /// <summary>Writes an address.</summary>
    /// <param name="address">The address.</param>
    /// <param name="addressee">Line 1, or nothing.</param>
    /// <returns>The label.</returns>
    public static PostalLabel Of(PostalAddress address, string addressee = "")
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(addressee);
        return new(addressee, address);
    }

    /// <summary>Which answers give a line that does not fit.</summary>
    /// <param name="path">Where the address stands.</param>
    /// <returns>A warning for each.</returns>
    public ValueList<Finding> Check(JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return
        [
            .. Warn(Wrap(complement).Any(IsTooLong), path.Then("complement")),
            .. Warn(IsTooLong(street), path.Then("streetName")),
            .. Warn(IsTooLong(commune), path.Then("commune")),
        ];
    }

    /// <summary>The name of the type, never the address.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PostalLabel);

    private static ValueList<Finding> Warn(bool isTooLong, JsonPath path) => isTooLong
        ? [new Finding(ContactCodes.PostalLineTooLong, Severity.Warning, path) { Parameters = [new("limit", new FindingValue.Number(MaxLineLength))] }]
        : [];

    private static bool IsTooLong(string line) => line.Length > MaxLineLength;

    private static string StreetLine(PostalAddress address)
    {
        var label = Join(address.Type?.Name, address.Street.Value);
        if (label.Length > MaxStreetLabelLength)
            label = Join(address.Type?.Abbreviation, address.Street.Value);
        return Join(address.Number?.Value, address.Extension?.Code, label);
    }

    private static string CommuneLine(PostalAddress address)
    {
        var line = Join(address.PostalCode.Value, address.Commune.Value);
        return IsTooLong(line) ? line.Replace(" SAINTE ", " STE ", StringComparison.Ordinal).Replace(" SAINT ", " ST ", StringComparison.Ordinal) : line;
    }

    // Two lines at most: what does not fit stays in the second.
    private static string[] Wrap(string text)
    {
        var cut = text.Length > MaxLineLength ? text.LastIndexOf(' ', MaxLineLength) : -1;
        return cut > 0 ? [text[..cut], text[(cut + 1)..]] : [text];
    }

    private static string Join(params string?[] parts) => string.Join(' ', parts.Select(Plain).Where(part => part.Length > 0));

    private static string Plain(string? text) =>
        LatinText.Fold(string.Concat((text ?? "").Select(c => LatinText.IsLatinLetter(c) || char.IsAsciiDigit(c) || LatinText.IsMark(c) ? c : ' ')));
}
