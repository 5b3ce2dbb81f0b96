using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 2: who represents a minor. An extension beyond the tutorial, so its absence only warns.</summary>
internal static class LegalRepresentativeChecks
{
    public static readonly FieldCheck BirthName = Name("birthName", answers => answers.BirthName, Identity.BirthName.Check);
    public static readonly FieldCheck FirstGivenName = Name("firstGivenName", answers => answers.FirstGivenName, GivenName.Check);
    public static readonly FieldCheck Quality = new(Path("quality"), (answers, rules) => Missing("quality", answers.LegalRepresentative.Quality is null, answers, rules)) { Reads = [DemandePaths.ForWhom] };

    public static IReadOnlyList<FieldCheck> All { get; } = [BirthName, FirstGivenName, Quality];

    private static JsonPath Path(string member) => DemandePaths.LegalRepresentative.Then(member);

    private static FieldCheck Name(string member, Func<LegalRepresentativeAnswers, string?> typed, Func<string?, JsonPath, IEnumerable<Finding>> shape) =>
        new(Path(member), (answers, rules) =>
        [
            .. Missing(member, string.IsNullOrWhiteSpace(typed(answers.LegalRepresentative)), answers, rules),
            .. shape(typed(answers.LegalRepresentative), Path(member)),
        ])
        { Reads = [DemandePaths.ForWhom] };

    private static IEnumerable<Finding> Missing(string member, bool isBlank, DemandeAnswers answers, RulesInForce rules) =>
        FieldCheck.Required(Path(member), EtatCivilCodes.LegalRepresentativeMissing, isBlank, answers.Motif.ForWhom == ForWhom.Minor, rules);
}
