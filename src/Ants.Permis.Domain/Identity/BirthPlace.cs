using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>Where somebody was born: a country, and for France also a département or overseas collectivity and a commune.</summary>
/// <remarks>
/// French: lieu de naissance (tutorial, step 2). The département is kept as declared, even when its code stood for another place on the day of birth: cards
/// and portals themselves use today's codes for earlier births. Neither nationality nor anything else is derived from it.
/// </remarks>
public sealed class BirthPlace : IEquatable<BirthPlace>
{
    private static readonly ProblemCodes CommuneCodes = new()
    {
        TooLong = EtatCivilCodes.BirthCommuneTooLong,
        Limit = CommuneName.MaxLength,
        ForbiddenCharacter = EtatCivilCodes.BirthCommuneForbiddenCharacter,
        BadShape = EtatCivilCodes.BirthCommuneMalformed,
    };

    private BirthPlace(Country country, Departement? departement, CommuneName? commune) =>
        (Country, Departement, Commune) = (country, departement, commune);

    /// <summary>The country.</summary>
    public Country Country { get; }

    /// <summary>The département or overseas collectivity; <see langword="null"/> for a birth abroad.</summary>
    public Departement? Departement { get; }

    /// <summary>The commune; <see langword="null"/> for a birth abroad.</summary>
    public CommuneName? Commune { get; }

    /// <summary>Whether the birth was in France.</summary>
    public bool IsInFrance => Departement is not null;

    /// <summary>Whether a code is that of France, for which a département and a commune are asked.</summary>
    /// <param name="country">INSEE's code of a country.</param>
    /// <returns>Whether it is.</returns>
    public static bool AsksForCommune(string? country) => string.Equals(Plain(country), Countries.France, StringComparison.Ordinal);

    /// <summary>Makes a place of birth from the answers of the form.</summary>
    /// <param name="country">INSEE's code of the country.</param>
    /// <param name="departement">The code of the département; not looked at for a birth abroad.</param>
    /// <param name="commune">The commune; not looked at for a birth abroad.</param>
    /// <param name="value">The place, or <see langword="null"/> when an answer is missing or wrong.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(string? country, string? departement, string? commune, [NotNullWhen(true)] out BirthPlace? value)
    {
        value = null;
        if (!Countries.TryFind(Plain(country), out var born))
            return false;
        if (!AsksForCommune(country))
            value = new BirthPlace(born, null, null);
        else if (Departements.TryFind(Plain(departement), out var place) && CommuneName.TryCreate(commune, out var name, out _))
            value = new BirthPlace(born, place, name);
        return value is not null;
    }

    /// <summary>Whether a typed country is in the closed list.</summary>
    /// <param name="text">A code. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> CheckCountry(string? text, JsonPath path) => string.IsNullOrWhiteSpace(text) || Countries.TryFind(Plain(text), out _)
        ? []
        : [new Finding(EtatCivilCodes.BirthCountryUnknown, Severity.Blocking, path)];

    /// <summary>Whether a typed département is in the closed list, former ones included.</summary>
    /// <param name="text">A code. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> CheckDepartement(string? text, JsonPath path) => string.IsNullOrWhiteSpace(text) || Departements.TryFind(Plain(text), out _)
        ? []
        : [new Finding(EtatCivilCodes.BirthDepartementUnknown, Severity.Blocking, path)];

    /// <summary>What is wrong with the shape of a typed commune.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> CheckCommune(string? text, JsonPath path)
    {
        CommuneName.TryCreate(text, out _, out var problem);
        return CommuneCodes.Report(problem, path);
    }

    /// <summary>What the answer of a directory of communes is worth saying.</summary>
    /// <param name="match">The answer.</param>
    /// <param name="path">Where the commune stands.</param>
    /// <returns>A warning when the directory does not know the commune, otherwise nothing.</returns>
    public static ValueList<Finding> CheckCommune(CommuneMatch match, JsonPath path)
    {
        ArgumentNullException.ThrowIfNull(match);
        return match.Recognition == CommuneRecognition.Unknown ? [new Finding(EtatCivilCodes.BirthCommuneNotRecognised, Severity.Warning, path)] : [];
    }

    /// <inheritdoc/>
    public bool Equals(BirthPlace? other) =>
        other is not null && Country == other.Country && Departement == other.Departement && Commune == other.Commune;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BirthPlace);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Country, Departement, Commune);

    /// <summary>The name of the type, never the place.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(BirthPlace);

    // The codes come from a list of choices; a host that types them may leave blanks around.
    private static string? Plain(string? code) => code?.Trim();
}
