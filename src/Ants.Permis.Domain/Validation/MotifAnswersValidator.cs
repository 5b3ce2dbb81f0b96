using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 1 posts: for whom, which motif, the questions of that motif and the five declarations.</summary>
/// <remarks>
/// French: contrôle de l'étape « motif de la demande ». Two findings that the wizard lists under step 1 are not about what was
/// typed and are left to it: that the rule book does not cover the day, and that the declarations are to be attested again.
/// What the law asks of several answers together (the codes <c>law.*</c>) is left to it too.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class MotifAnswersValidator : AbstractValidator<MotifAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known: the birth date is compared with for whom the application is.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public MotifAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<MotifAnswers>(rules, language, others, new(DemandePaths.MotifSection, (all, own) => all with { Motif = own }));
        RuleFor(answers => answers.ForWhom).MustPass(MotifChecks.ForWhom, form);
        RuleFor(answers => answers.Motif).MustPass(MotifChecks.Motif, form);
        RuleFor(answers => answers.AnnulledOrInvalidated).MustPass(MotifChecks.AnnulledOrInvalidated, form);
        RuleFor(answers => answers.InscriptionKind).MustPass(MotifChecks.InscriptionKind, form);
        RuleFor(answers => answers.NewLicenceReason).MustPass(MotifChecks.NewLicenceReason, form);
        RuleFor(answers => answers.Categories).MustPass(MotifChecks.Categories, form);
        RuleFor(answers => answers.MedicalExamination).MustPass(MotifChecks.MedicalExamination, form);
        RuleFor(answers => answers.ComplementaryTraining).MustPass(MotifChecks.ComplementaryTraining, form);
        RuleFor(answers => answers.Declarations.ReadsFrench).MustPass(MotifChecks.ReadsFrench, form);
        RuleFor(answers => answers.Declarations.NeedsAdaptedVehicle).MustPass(MotifChecks.NeedsAdaptedVehicle, form);
        RuleFor(answers => answers.Declarations.WearsVisionCorrection).MustPass(MotifChecks.WearsVisionCorrection, form);
        RuleFor(answers => answers.Declarations.HasIncompatibleCondition).MustPass(MotifChecks.HasIncompatibleCondition, form);
        RuleFor(answers => answers.Declarations.ReceivesInvalidityPension).MustPass(MotifChecks.ReceivesInvalidityPension, form);
    }
}
