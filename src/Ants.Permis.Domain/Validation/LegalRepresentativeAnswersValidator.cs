using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 2 posts about who represents a minor.</summary>
/// <remarks>
/// French: contrôle du « représentant légal », an extension beyond the tutorial.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class LegalRepresentativeAnswersValidator : AbstractValidator<LegalRepresentativeAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold, if it is known: a representative is asked for when step 1 says that the application is for a minor, and not judged when it says the contrary.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public LegalRepresentativeAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<LegalRepresentativeAnswers>(rules, language, others, new(DemandePaths.LegalRepresentative, (all, own) => all with { LegalRepresentative = own }));
        RuleFor(answers => answers.BirthName).MustPass(LegalRepresentativeChecks.BirthName, form);
        RuleFor(answers => answers.FirstGivenName).MustPass(LegalRepresentativeChecks.FirstGivenName, form);
        RuleFor(answers => answers.Quality).MustPass(LegalRepresentativeChecks.Quality, form);
    }
}
