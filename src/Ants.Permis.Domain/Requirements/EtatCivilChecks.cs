using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 2: the person.</summary>
internal static class EtatCivilChecks
{
    public static readonly FieldCheck BirthName = Text("birthName", EtatCivilCodes.BirthNameMissing, answers => answers.BirthName, Identity.BirthName.Check);
    public static readonly FieldCheck NomUsage = new(Path("nomUsage"), (answers, _) => Identity.NomUsage.Check(answers.EtatCivil.NomUsage, Path("nomUsage")));
    public static readonly FieldCheck Sex = new(Path("sex"), (answers, rules) => FieldCheck.Required(Path("sex"), EtatCivilCodes.SexMissing, answers.EtatCivil.Sex is null, applies: true, rules));
    public static readonly FieldCheck GivenNames = new(Path("givenNames"), CheckGivenNames);
    public static readonly FieldCheck BirthDate = new(DemandePaths.BirthDate, CheckBirthDate);
    public static readonly FieldCheck BirthCountry = Text("birthCountry", EtatCivilCodes.BirthCountryMissing, answers => answers.BirthCountry, BirthPlace.CheckCountry);
    public static readonly FieldCheck BirthDepartement = InFrance("birthDepartement", EtatCivilCodes.BirthDepartementMissing, answers => answers.BirthDepartement, BirthPlace.CheckDepartement);
    public static readonly FieldCheck BirthCommune = InFrance("birthCommune", EtatCivilCodes.BirthCommuneMissing, answers => answers.BirthCommune, BirthPlace.CheckCommune);

    public static IReadOnlyList<FieldCheck> All { get; } =
        [BirthName, NomUsage, Sex, GivenNames, BirthDate, BirthCountry, BirthDepartement, BirthCommune];

    private static JsonPath Path(string member) => DemandePaths.EtatCivil.Then(member);

    private static FieldCheck Text(string member, string missing, Func<EtatCivilAnswers, string?> typed, Func<string?, JsonPath, IEnumerable<Finding>> shape) =>
        new(Path(member), (answers, rules) =>
            [.. FieldCheck.Required(Path(member), missing, typed(answers.EtatCivil), rules), .. shape(typed(answers.EtatCivil), Path(member))]);

    private static FieldCheck InFrance(string member, string missing, Func<EtatCivilAnswers, string?> typed, Func<string?, JsonPath, IEnumerable<Finding>> shape) =>
        new(Path(member), (answers, rules) =>
        {
            var inFrance = BirthInFrance.Of(answers.EtatCivil) == true;
            return [.. FieldCheck.Required(Path(member), missing, typed(answers.EtatCivil), rules, inFrance), .. shape(typed(answers.EtatCivil), Path(member))];
        })
        { Reads = [DemandePaths.BirthCountry] };

    private static IEnumerable<Finding> CheckGivenNames(DemandeAnswers answers, RulesInForce rules)
    {
        var typed = answers.EtatCivil.GivenNames;
        var first = typed.Count == 0 ? null : typed[0];
        return [.. FieldCheck.Required(Path("givenNames").Then(0), EtatCivilCodes.FirstGivenNameMissing, first, rules), .. Identity.GivenNames.Check(typed, Path("givenNames"))];
    }

    private static IEnumerable<Finding> CheckBirthDate(DemandeAnswers answers, RulesInForce rules)
    {
        var typed = answers.EtatCivil.BirthDate;
        return [.. FieldCheck.Required(DemandePaths.BirthDate, EtatCivilCodes.BirthDateMissing, typed, rules), .. Identity.BirthDate.Check(typed, DemandePaths.BirthDate, rules.Date)];
    }
}
