using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>An entry of the closed list « Extension (bis, ter, etc) ».</summary>
/// <remarks>
/// French: extension, indice de répétition. The word is kept, never a letter for it: registers write B both for « bis » and for the letter B. The exact list
/// of the portal is not published; this one is that of NF Z10-011 and of INSEE: four words and the letters A to Z.
/// </remarks>
public sealed record StreetExtension
{
    private StreetExtension(string code) => Code = code;

    /// <summary>The code and the French text: <c>bis</c>, <c>ter</c>, <c>quater</c>, <c>quinquies</c>, <c>A</c> to <c>Z</c>.</summary>
    public string Code { get; }

    /// <summary>All of them, the words first.</summary>
    public static ValueList<StreetExtension> All { get; } =
        new[] { "bis", "ter", "quater", "quinquies" }.Concat("ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => letter.ToString())).Select(code => new StreetExtension(code)).ToValueList();

    /// <summary>Finds an extension by its code, in either case.</summary>
    /// <param name="code">The code.</param>
    /// <param name="extension">The extension, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out StreetExtension? extension)
    {
        extension = All.FirstOrDefault(entry => string.Equals(entry.Code, code?.Trim(), StringComparison.OrdinalIgnoreCase));
        return extension is not null;
    }

    /// <summary>Whether a typed extension is in the closed list.</summary>
    /// <param name="text">A code. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => string.IsNullOrWhiteSpace(text) || TryFind(text, out _)
        ? []
        : [new Finding(ContactCodes.StreetExtensionUnknown, Severity.Blocking, path)];

    /// <summary>The name of the type, never which extension.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(StreetExtension);
}
