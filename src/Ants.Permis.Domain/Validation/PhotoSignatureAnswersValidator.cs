using Ants.Permis.Demandes;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 4 posts: how photo and signature are given, and the code.</summary>
/// <remarks>
/// French: contrôle de l'étape « photo et signature ». A code that is still posted beside another choice is not judged.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class PhotoSignatureAnswersValidator : AbstractValidator<PhotoSignatureAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known. No rule of this form needs it today.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public PhotoSignatureAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<PhotoSignatureAnswers>(rules, language, others, new(DemandePaths.PhotoSignature, (all, own) => all with { PhotoSignature = own }));
        RuleFor(answers => answers.Choice).MustPass(PhotoSignatureChecks.Choice, form);
        RuleFor(answers => answers.Code).MustPass(PhotoSignatureChecks.Code, form);
    }
}
