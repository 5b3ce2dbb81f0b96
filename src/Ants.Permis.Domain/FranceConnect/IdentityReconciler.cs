using Ants.Permis.Geography;
using Ants.Permis.Identity;

namespace Ants.Permis.FranceConnect;

/// <summary>Compares what a person typed with what FranceConnect gives. Three answers, each with its reason; what one side does not know is never a difference.</summary>
/// <remarks>French: rapprochement d'identité.</remarks>
public static class IdentityReconciler
{
    /// <summary>Compares step 2.</summary>
    /// <param name="typed">The answers as typed.</param>
    /// <param name="given">The identity that FranceConnect gives.</param>
    /// <param name="directory">Where a typed commune is looked up, or <see langword="null"/> for none.</param>
    /// <returns>One comparison for each field. The département and the commune are left out when either birth is abroad.</returns>
    public static IdentityComparison Compare(EtatCivilAnswers typed, FranceConnectIdentity given, ICommuneDirectory? directory = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(given);
        return new(
        [
            NameComparison.OfBirthName(typed.BirthName, given.Answers),
            NameComparison.OfNomUsage(typed, given.Answers),
            NameComparison.OfSex(typed.Sex, given.Answers.Sex),
            GivenNameComparison.Of(typed.GivenNames, given),
            BirthDateComparison.Of(typed.BirthDate, given),
            BirthplaceComparison.OfCountry(typed, given),
            .. BirthplaceComparison.AreAsked(typed, given.Answers)
                ? [BirthplaceComparison.OfDepartement(typed.BirthDepartement, given.Answers.BirthDepartement), CommuneComparison.Of(typed, given, directory ?? NoCommuneDirectory.Instance)]
                : (FieldComparison[])[],
        ]);
    }

    /// <summary>Compares what is asked when an account is created: the birth name and the first given name.</summary>
    /// <param name="birthName">The birth name as typed.</param>
    /// <param name="firstGivenName">The first given name as typed.</param>
    /// <param name="given">The identity that FranceConnect gives.</param>
    /// <returns>Two comparisons.</returns>
    public static IdentityComparison Compare(string? birthName, string? firstGivenName, FranceConnectIdentity given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return new([NameComparison.OfBirthName(birthName, given.Answers), GivenNameComparison.OfFirst(firstGivenName, given)]);
    }
}
