using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 3 posts about where the person lives.</summary>
/// <remarks>
/// French: contrôle de l'étape « adresse ». Whether the lines fit an envelope is told by the fields together, so it is checked with the whole form and not field by field.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class AddressAnswersValidator : AbstractValidator<AddressAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known. No rule of this form needs it today.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public AddressAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<AddressAnswers>(rules, language, others, new(DemandePaths.Address, (all, own) => all with { Address = own }));
        RuleFor(answers => answers.StreetNumber).MustPass(AddressChecks.StreetNumber, form);
        RuleFor(answers => answers.StreetExtension).MustPass(AddressChecks.StreetExtension, form);
        RuleFor(answers => answers.StreetType).MustPass(AddressChecks.StreetType, form);
        RuleFor(answers => answers.StreetName).MustPass(AddressChecks.StreetName, form);
        RuleFor(answers => answers.Complement).MustPass(AddressChecks.Complement, form);
        RuleFor(answers => answers.PostalCode).MustPass(AddressChecks.PostalCode, form);
        RuleFor(answers => answers.Commune).MustPass(AddressChecks.Commune, form);
        RuleFor(answers => answers.Prefecture).MustPass(AddressChecks.Prefecture, form);
        RuleFor(answers => answers).MustPass(AddressChecks.Whole, form);
    }
}
