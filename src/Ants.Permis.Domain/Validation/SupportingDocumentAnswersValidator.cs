using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FluentValidation;

namespace Ants.Permis.Validation;

/// <summary>Checks what a form of step 5 posts: the documents in their places, and whose address it is.</summary>
/// <remarks>
/// French: contrôle de l'étape « pièces justificatives ». A missing document has no position in the list of places, so places are named by their kind,
/// as the paths of the findings are: <c>IdentityDocument</c>, <c>IdentityDocument.Files[0]</c>, <c>OtherDocument[2]</c>. What concerns the documents together bears the empty
/// name, which a model state shows for the whole form; it is checked with the whole form and not place by place.
/// The failures are those of the wizard on the same answers, one by one: <see cref="ValidationResultExtensions"/> says how to read them.
/// It holds no state of a request: one instance serves any number of them, on the day of its rules.
/// </remarks>
public sealed class SupportingDocumentAnswersValidator : AbstractValidator<SupportingDocumentAnswers>
{
    /// <summary>Makes a validator for one day.</summary>
    /// <param name="rules">The rules of that day. Ask them <see cref="RulesInForce.IsCovered"/> first: a rule book knows nothing of the days before its own, and then hardly anything is checked.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="others">What the other steps hold. Step 1 says which documents are asked for: without it none is missing.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    public SupportingDocumentAnswersValidator(RulesInForce rules, Language language = Language.French, DemandeAnswers? others = null)
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        var form = new FormRules<SupportingDocumentAnswers>(rules, language, others, new(DemandePaths.Documents, (all, own) => all with { Documents = own }));
        RuleFor(answers => answers.AddressHolder).MustPass(SupportingDocumentChecks.Holder, form);
        foreach (var place in SupportingDocumentChecks.Places)
            RuleFor(answers => answers.Slots).MustPass(place, form, FormPath.Of(place.Path, DemandePaths.Documents));
        RuleFor(answers => answers).MustPass(SupportingDocumentChecks.Together, form);
    }
}
