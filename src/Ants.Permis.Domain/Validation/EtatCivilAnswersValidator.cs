using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 2 posts about the person: names, sex, birth date and place.</summary>
/// <remarks>
/// French: contrôle de l'étape « état civil ». The list of given names is one field: its failures bear the box, such as <c>GivenNames[0]</c>. A place of birth in France that is still posted for a birth abroad is not judged.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class EtatCivilAnswersValidator : AbstractValidator<EtatCivilAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known. No rule of this form needs it today.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public EtatCivilAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<EtatCivilAnswers>(rules, language, others, new(DemandePaths.EtatCivil, (all, own) => all with { EtatCivil = own }));
        RuleFor(answers => answers.BirthName).MustPass(EtatCivilChecks.BirthName, form);
        RuleFor(answers => answers.NomUsage).MustPass(EtatCivilChecks.NomUsage, form);
        RuleFor(answers => answers.Sex).MustPass(EtatCivilChecks.Sex, form);
        RuleFor(answers => answers.GivenNames).MustPass(EtatCivilChecks.GivenNames, form);
        RuleFor(answers => answers.BirthDate).MustPass(EtatCivilChecks.BirthDate, form);
        RuleFor(answers => answers.BirthCountry).MustPass(EtatCivilChecks.BirthCountry, form);
        RuleFor(answers => answers.BirthDepartement).MustPass(EtatCivilChecks.BirthDepartement, form);
        RuleFor(answers => answers.BirthCommune).MustPass(EtatCivilChecks.BirthCommune, form);
    }
}
