using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Geography;

/// <summary>The closed list « Département ou Collectivité d'outre-mer »: 101 départements and 8 collectivities of today, with their former names and limits.</summary>
/// <remarks>French: liste des départements. Sources: see <see cref="Departement"/>. The list and labels of the portal itself are not published.</remarks>
public static class Departements
{
    private static readonly Lazy<ValueList<Departement>> List = new(() => EmbeddedTable.Read("departements.tsv").Select(Read).ToValueList());

    private static readonly Lazy<FrozenDictionary<string, Departement>> Newest =
        new(() => All.GroupBy(row => row.Code, StringComparer.Ordinal).ToFrozenDictionary(rows => rows.Key, NewestOf, StringComparer.Ordinal));

    /// <summary>All of them, former ones included, by code.</summary>
    public static ValueList<Departement> All => List.Value;

    /// <summary>Those of today, by code.</summary>
    public static ValueList<Departement> InForce => All.Where(departement => departement.IsInForce).ToValueList();

    /// <summary>Finds what a code stands for today, or last stood for.</summary>
    /// <param name="code">The code, such as <c>2A</c>.</param>
    /// <param name="departement">The département, or <see langword="null"/>.</param>
    /// <returns>Whether the code was ever in use.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out Departement? departement)
    {
        departement = null;
        return code is not null && Newest.Value.TryGetValue(code, out departement);
    }

    /// <summary>What a code stood for during a period: nothing, one thing, or several.</summary>
    /// <param name="code">The code.</param>
    /// <param name="first">The first day of the period, such as the earliest possible day of birth.</param>
    /// <param name="last">The last day of the period.</param>
    /// <returns>The départements, the oldest first.</returns>
    public static ValueList<Departement> Between(string code, LocalDate first, LocalDate last) =>
        All.Where(row => string.Equals(row.Code, code, StringComparison.Ordinal) && row.ExistedBetween(first, last)).OrderBy(row => row.From ?? LocalDate.MinIsoValue).ToValueList();

    private static Departement NewestOf(IEnumerable<Departement> rows) => rows.MaxBy(row => row.To ?? LocalDate.MaxIsoValue)!;

    private static Departement Read(string[] row) => new(row[0], Kind(row[1]), row[2], Date(row[3]), Date(row[4]));

    private static LocalDate? Date(string field) =>
        field.Length == 0 ? null : LocalDate.FromDateOnly(DateOnly.ParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static DepartementKind Kind(string word) => word switch
    {
        "departement" => DepartementKind.Departement,
        "collectivity" => DepartementKind.OverseasCollectivity,
        "algeria" => DepartementKind.Algeria,
        _ => throw new UnreachableException(),
    };
}
