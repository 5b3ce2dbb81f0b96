using Ants.Permis.Contact;
using Ants.Permis.Geography;

namespace Ants.Permis.Submission;

/// <summary>The names behind the codes of closed lists; a code that is not in its list is shown as it was typed.</summary>
internal static class Names
{
    public static string? Country(string? code) => Countries.TryFind(code?.Trim(), out var country) ? country.FrenchName : code;

    public static string? Departement(string? code) => Departements.TryFind(code?.Trim(), out var departement) ? $"{departement.Code} - {departement.Name}" : code;

    public static string? StreetTypeName(string? code) => StreetType.TryFind(code?.Trim(), out var type) ? type.Name : code;

    public static string? Prefecture(string? code) => Prefectures.TryFind(code, out var prefecture) ? prefecture.Name : code;
}
