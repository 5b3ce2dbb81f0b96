using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>Which documents the answers ask for, and which places hold additional ones.</summary>
public static class DocumentNeeds
{
    /// <summary>Whether a kind of document is asked for.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The rule that asks for it, or <see langword="null"/> when none does or no motif was chosen.</returns>
    public static RuleRow<MotifDocumentKey, DocumentPresence>? RuleAskingFor(DocumentKind kind, DemandeAnswers answers, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(rules);
        return answers.Motif.Motif is { } motif && rules.Document(motif, kind) is { } row && Applies(row.Value, answers, rules) ? row : null;
    }

    /// <summary>The kinds of document that the answers ask for, in the order of the form.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The kinds; empty when no motif was chosen.</returns>
    public static ValueList<DocumentKind> AskedFor(DemandeAnswers answers, RulesInForce rules) =>
        Enum.GetValues<DocumentKind>().Where(kind => RuleAskingFor(kind, answers, rules) is not null).ToValueList();

    /// <summary>Whether a place is one of the additional ones: not a place of the form's own. What a hosted applicant adds is additional too.</summary>
    /// <param name="slot">The place.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="rules">The rules.</param>
    /// <returns><see langword="true"/> when it counts among the additional documents.</returns>
    public static bool IsAdditional(DocumentSlot slot, DemandeAnswers answers, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Number != 1
            || slot.Kind > DocumentKind.OtherDocument
            || RuleAskingFor(slot.Kind, answers, rules) is not { Value: DocumentPresence.Required or DocumentPresence.WhenMedicalOpinion or DocumentPresence.WhenMedicalOpinionUnlessDamaged };
    }

    private static bool Applies(DocumentPresence presence, DemandeAnswers answers, RulesInForce rules) => presence switch
    {
        DocumentPresence.Required => true,
        DocumentPresence.NotAsked => false,
        // The two that the form of 2019 has are asked at every change: no proof is built for them.
        DocumentPresence.WhenMedicalOpinion => MedicalOpinionReason.IsNeeded(answers, rules),
        DocumentPresence.WhenHosted => answers.Documents.AddressHolder == AddressHolder.Hebergeant,
        _ => DocumentConditions.Of(presence, new AnswerFacts(answers, rules)).Truth == ThreeValued.Yes,
    };
}
