using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Primitives;

namespace Ants.Permis.Geography;

/// <summary>The closed list « Pays de naissance »: 229 countries and territories of today, and 22 former ones.</summary>
/// <remarks>French: liste des pays. Source: Insee, Code officiel géographique 2025 (Licence Ouverte). The list and labels of the portal itself are not published.</remarks>
public static class Countries
{
    /// <summary>The code of France.</summary>
    public const string France = "99100";

    private static readonly Lazy<ValueList<Country>> List = new(() => EmbeddedTable.Read("countries.tsv").Select(Read).ToValueList());

    private static readonly Lazy<FrozenDictionary<string, Country>> ByCode =
        new(() => All.ToFrozenDictionary(country => country.Code, StringComparer.Ordinal));

    /// <summary>All of them, by code.</summary>
    public static ValueList<Country> All => List.Value;

    /// <summary>Finds a country by its code.</summary>
    /// <param name="code">INSEE's code, such as <c>99352</c>.</param>
    /// <param name="country">The country, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out Country? country)
    {
        country = null;
        return code is not null && ByCode.Value.TryGetValue(code, out country);
    }

    private static Country Read(string[] row) => new(row[0], Kind(row[1]), OrNull(row[2]), row[3], row[4], OrNull(row[5]));

    private static string? OrNull(string field) => field.Length == 0 ? null : field;

    private static CountryKind Kind(string word) => word switch
    {
        "state" => CountryKind.State,
        "territory" => CountryKind.Territory,
        "former" => CountryKind.Former,
        _ => throw new UnreachableException(),
    };
}
