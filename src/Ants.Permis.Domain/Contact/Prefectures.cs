using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>The closed list of préfectures and sous-préfectures: 101 préfectures, 233 sous-préfectures, and the State's representatives in 7 collectivities.</summary>
/// <remarks>French: liste des préfectures. Source: see <see cref="PrefectureRattachement"/>.</remarks>
public static class Prefectures
{
    private static readonly Lazy<ValueList<PrefectureRattachement>> List = new(() => EmbeddedTable.Read("prefectures.tsv").Select(Read).ToValueList());

    private static readonly Lazy<FrozenDictionary<string, PrefectureRattachement>> ByCode =
        new(() => All.ToFrozenDictionary(prefecture => prefecture.Code, StringComparer.Ordinal));

    /// <summary>All of them, by code.</summary>
    public static ValueList<PrefectureRattachement> All => List.Value;

    /// <summary>Finds an office by its code.</summary>
    /// <param name="code">The code, such as <c>012</c>.</param>
    /// <param name="prefecture">The office, or <see langword="null"/>.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(string? code, [NotNullWhen(true)] out PrefectureRattachement? prefecture)
    {
        prefecture = null;
        return code is not null && ByCode.Value.TryGetValue(code.Trim(), out prefecture);
    }

    /// <summary>The offices of a département or collectivity, its préfecture first.</summary>
    /// <param name="departement">The code of the département, such as <c>2A</c>.</param>
    /// <returns>The offices; none for a code that is not in the list.</returns>
    public static ValueList<PrefectureRattachement> OfDepartement(string departement) =>
        All.Where(prefecture => string.Equals(prefecture.Departement, departement, StringComparison.Ordinal)).OrderBy(prefecture => prefecture.Kind).ToValueList();

    private static PrefectureRattachement Read(string[] row) => new(row[0], row[1], Kind(row[2]), row[3], row[4]);

    private static PrefectureKind Kind(string word) => word switch
    {
        "prefecture" => PrefectureKind.Prefecture,
        "sous-prefecture" => PrefectureKind.SousPrefecture,
        "representative" => PrefectureKind.OverseasRepresentative,
        _ => throw new UnreachableException(),
    };
}
