using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>An entry of the closed list « Type de voie (avenue, boulevard, etc) ».</summary>
/// <remarks>
/// French: type de voie. Source: INSEE's 271 codes, by InseeFrLab/gaia-decoupage-nom-voie (MIT); see NOTICE. The exact list of the portal is not published.
/// </remarks>
public sealed record StreetType
{
    // Codes longer than this are INSEE's way to name a rare type, not an abbreviation that a postman knows.
    private const int LongestAbbreviation = 4;

    private static readonly Lazy<ValueList<StreetType>> List =
        new(() => EmbeddedTable.Read("street-types.tsv").Select(row => new StreetType(row[0], row[1])).ToValueList());

    private static readonly Lazy<FrozenDictionary<string, StreetType>> ByCode =
        new(() => All.ToFrozenDictionary(type => type.Code, StringComparer.OrdinalIgnoreCase));

    private StreetType(string code, string name) => (Code, Name) = (code, name);

    /// <summary>INSEE's code, such as <c>AV</c>.</summary>
    public string Code { get; }

    /// <summary>The French name, such as « Avenue ».</summary>
    public string Name { get; }

    /// <summary>The shortest form that an address may bear: the code where it is short, otherwise the name.</summary>
    public string Abbreviation => Code.Length <= LongestAbbreviation ? Code : Name;

    /// <summary>All of them, by code.</summary>
    public static ValueList<StreetType> All => List.Value;

    /// <summary>Finds a type of way by its code, in either case.</summary>
    /// <param name="code">The code.</param>
    /// <param name="type">The type of way, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out StreetType? type)
    {
        type = null;
        return code is not null && ByCode.Value.TryGetValue(code.Trim(), out type);
    }

    /// <summary>Whether a typed type of way is in the closed list.</summary>
    /// <param name="text">A code. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => string.IsNullOrWhiteSpace(text) || TryFind(text, out _)
        ? []
        : [new Finding(ContactCodes.StreetTypeUnknown, Severity.Blocking, path)];

    /// <summary>The name of the type, never which type of way.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(StreetType);
}
