using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>An entry of the closed list « Préfecture de rattachement ».</summary>
/// <param name="Code">INSEE's code of the arrondissement (<c>012</c>, <c>9711</c>); that of the département or collectivity where it has none (<c>976</c>, <c>987</c>).</param>
/// <param name="Departement">The code of the département or collectivity.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its French name, such as « Sous-préfecture de Gex ».</param>
/// <param name="Seat">The commune where it is.</param>
/// <remarks>
/// French: préfecture de rattachement, « préfecture ou sous-préfecture dont vous relevez en fonction de votre lieu de domicile » (tutorial, step 3). Source:
/// Insee, Code officiel géographique 2026: one for each of 333 arrondissements; see NOTICE. The official source of which office receives whom (DILA) and the
/// labels of the portal have not been read: some sous-préfectures share a counter, and in Paris licences are the préfecture de police's business.
/// </remarks>
public sealed record PrefectureRattachement(string Code, string Departement, PrefectureKind Kind, string Name, string Seat)
{
    /// <summary>Whether a typed préfecture is in the closed list.</summary>
    /// <param name="text">A code. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => string.IsNullOrWhiteSpace(text) || Prefectures.TryFind(text, out _)
        ? []
        : [new Finding(ContactCodes.PrefectureUnknown, Severity.Blocking, path)];

    /// <summary>Whether the préfecture is of a département that the postal code suggests.</summary>
    /// <param name="text">The code of the préfecture.</param>
    /// <param name="postalCode">The postal code of the address, as typed.</param>
    /// <param name="path">Where the préfecture stands.</param>
    /// <returns>A warning when it is not; nothing when either answer is missing or wrong.</returns>
    public static ValueList<Finding> CheckAgainst(string? text, string? postalCode, JsonPath path) =>
        Prefectures.TryFind(text, out var prefecture)
        && PostalCode.TryCreate(postalCode, out var code, out _)
        && !code.SuggestedDepartements.Contains(prefecture.Departement, StringComparer.Ordinal)
            ? [new Finding(ContactCodes.PrefectureElsewhere, Severity.Warning, path)]
            : [];

    /// <summary>The name of the type, never which office: it tells where somebody lives.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PrefectureRattachement);
}
