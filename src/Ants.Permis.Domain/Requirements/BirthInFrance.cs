using Ants.Permis.Identity;

namespace Ants.Permis.Requirements;

/// <summary>Whether the birth was in France, which decides whether a département and a commune are asked for.</summary>
internal static class BirthInFrance
{
    /// <summary>Yes, no, or null while no country was chosen.</summary>
    public static bool? Of(EtatCivilAnswers answers) =>
        string.IsNullOrWhiteSpace(answers.BirthCountry) ? null : BirthPlace.AsksForCommune(answers.BirthCountry);
}
