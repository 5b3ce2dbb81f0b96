using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 3 posts about how the person is reached, and the consent that must be answered.</summary>
/// <remarks>
/// French: contrôle des « coordonnées ». The consent to follow-up messages may be left unanswered, so nothing is checked of it.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class ContactAnswersValidator : AbstractValidator<ContactAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known. No rule of this form needs it today.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public ContactAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<ContactAnswers>(rules, language, others, new(DemandePaths.Contact, (all, own) => all with { Contact = own }));
        RuleFor(answers => answers.Email).MustPass(ContactChecks.Email, form);
        RuleFor(answers => answers.Mobile).MustPass(ContactChecks.Mobile, form);
        RuleFor(answers => answers.InformationConsent).MustPass(ContactChecks.InformationConsent, form);
    }
}
