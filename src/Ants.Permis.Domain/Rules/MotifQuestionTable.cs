using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>A motif and a question of step 1.</summary>
/// <param name="Motif">The motif.</param>
/// <param name="Question">The question.</param>
public sealed record MotifQuestionKey(Motif Motif, MotifQuestion Question) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Motif)}/{RuleText.Camel(Question)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(RuleText.Short(Motif, language), Labels.For(Question, language), language);
}

/// <summary>Whether a question is put to the person.</summary>
public enum QuestionPresence
{
    /// <summary>Asked, and to be answered.</summary>
    Asked,

    /// <summary>Offered: it may be left unanswered.</summary>
    Offered,

    /// <summary>Not asked: an answer given under another motif is withdrawn.</summary>
    NotAsked,
}

/// <summary>Which question of step 1 is asked for which motif.</summary>
internal static class MotifQuestionTable
{
    private const string NotShown = "Le tutoriel ne montre pas cette question pour ce motif.";
    private const string ShownInSummary = "Vu dans le récapitulatif du tutoriel, qui montre une demande après détérioration.";
    private const string Extension = "Extension : sans cette réponse, l'exclusion du premier motif ne peut pas être appréciée.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<MotifQuestionKey, QuestionPresence> Ants2019 { get; } = new(
        "motif-questions",
        [
            .. Rows("INSCRIPTION", Motif.InscriptionExamen, kind: Shown, reason: NotAskedByForm, categories: Shown, medical: Shown, training: Shown, declarations: Shown, history: OfferedAsExtension),
            .. Rows("FABRICATION", Motif.FabricationNouveauPermis, kind: NotAsked, reason: InSummary, categories: NotAsked, medical: InSummary, training: NotAsked, declarations: NotAsked, history: NotAsked),
            .. Rows("MILITAIRE", Motif.ConversionBrevetMilitaire, kind: NotAsked, reason: NotAsked, categories: Assumed, medical: Assumed, training: NotAsked, declarations: Assumed, history: NotAsked),
            .. Rows("DIPLOME", Motif.ValidationDiplomeProfessionnel, kind: NotAsked, reason: NotAskedByForm, categories: Assumed, medical: Shown, training: Assumed, declarations: Shown, history: NotAsked),
            .. Rows("INVALIDATION", Motif.SuiteInvalidationOuAnnulation, kind: NotAsked, reason: NotAsked, categories: Assumed, medical: Assumed, training: NotAsked, declarations: Assumed, history: NotAsked),
            .. Rows("SUSPENSION", Motif.SuiteSuspension, kind: NotAsked, reason: NotAsked, categories: NotAsked, medical: Assumed, training: NotAsked, declarations: Assumed, history: NotAsked),
        ]);

    private static (QuestionPresence, RuleStatus, string) Shown => (QuestionPresence.Asked, RuleStatus.FormText, "");

    private static (QuestionPresence, RuleStatus, string) InSummary => (QuestionPresence.Asked, RuleStatus.FormText, ShownInSummary);

    private static (QuestionPresence, RuleStatus, string) Assumed => (QuestionPresence.Asked, RuleStatus.Assumed, NotShown);

    private static (QuestionPresence, RuleStatus, string) NotAskedByForm => (QuestionPresence.NotAsked, RuleStatus.FormText, "");

    private static (QuestionPresence, RuleStatus, string) NotAsked => (QuestionPresence.NotAsked, RuleStatus.Assumed, NotShown);

    private static (QuestionPresence, RuleStatus, string) OfferedAsExtension => (QuestionPresence.Offered, RuleStatus.Assumed, Extension);

    private static RuleRow<MotifQuestionKey, QuestionPresence>[] Rows(
        string name,
        Motif motif,
        (QuestionPresence, RuleStatus, string) kind,
        (QuestionPresence, RuleStatus, string) reason,
        (QuestionPresence, RuleStatus, string) categories,
        (QuestionPresence, RuleStatus, string) medical,
        (QuestionPresence, RuleStatus, string) training,
        (QuestionPresence, RuleStatus, string) declarations,
        (QuestionPresence, RuleStatus, string) history) =>
        [
            Row($"QUESTION-{name}-KIND", motif, MotifQuestion.InscriptionKind, kind),
            Row($"QUESTION-{name}-REASON", motif, MotifQuestion.NewLicenceReason, reason),
            Row($"QUESTION-{name}-CATEGORIES", motif, MotifQuestion.Categories, categories),
            Row($"QUESTION-{name}-MEDICAL", motif, MotifQuestion.MedicalExamination, medical),
            Row($"QUESTION-{name}-TRAINING", motif, MotifQuestion.ComplementaryTraining, training),
            Row($"QUESTION-{name}-DECLARATIONS", motif, MotifQuestion.Declarations, declarations),
            Row($"QUESTION-{name}-HISTORY", motif, MotifQuestion.AnnulledOrInvalidated, history),
        ];

    private static RuleRow<MotifQuestionKey, QuestionPresence> Row(string id, Motif motif, MotifQuestion question, (QuestionPresence Presence, RuleStatus Status, string Note) cell) =>
        new(id, new(motif, question), cell.Presence, Period, cell.Status == RuleStatus.Assumed ? Sources.Assumption : Sources.Tutorial(1), cell.Status, cell.Note);
}
