using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 1.</summary>
internal static class MotifChecks
{
    public static readonly FieldCheck ForWhom = new(DemandePaths.ForWhom, CheckForWhom) { Reads = [DemandePaths.BirthDate] };
    public static readonly FieldCheck Motif = new(DemandePaths.Motif, CheckMotif) { Reads = [DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated)] };
    public static readonly FieldCheck NewLicenceReason = Question(MotifQuestion.NewLicenceReason, MotifCodes.NewLicenceReasonMissing);
    public static readonly FieldCheck InscriptionKind = Question(MotifQuestion.InscriptionKind, MotifCodes.InscriptionKindMissing);
    public static readonly FieldCheck Categories = Question(MotifQuestion.Categories, MotifCodes.CategoriesMissing);
    public static readonly FieldCheck MedicalExamination = new(DemandePaths.Of(MotifQuestion.MedicalExamination), CheckMedicalExamination) { Reads = [DemandePaths.Motif, DemandePaths.Of(MotifQuestion.Categories), DemandePaths.Declarations] };
    public static readonly FieldCheck ComplementaryTraining = Question(MotifQuestion.ComplementaryTraining, MotifCodes.ComplementaryTrainingMissing);
    public static readonly FieldCheck ReadsFrench = Declaration(ApplicantDeclaration.ReadsFrench);
    public static readonly FieldCheck NeedsAdaptedVehicle = Declaration(ApplicantDeclaration.NeedsAdaptedVehicle);
    public static readonly FieldCheck WearsVisionCorrection = Declaration(ApplicantDeclaration.WearsVisionCorrection);
    public static readonly FieldCheck HasIncompatibleCondition = Declaration(ApplicantDeclaration.HasIncompatibleCondition);
    public static readonly FieldCheck ReceivesInvalidityPension = Declaration(ApplicantDeclaration.ReceivesInvalidityPension);
    public static readonly FieldCheck AnnulledOrInvalidated = new(DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated), CheckAnnulment) { Reads = [DemandePaths.Motif] };

    public static IReadOnlyList<FieldCheck> All { get; } =
    [
        ForWhom, Motif, AnnulledOrInvalidated, InscriptionKind, NewLicenceReason, Categories, MedicalExamination, ComplementaryTraining,
        ReadsFrench, NeedsAdaptedVehicle, WearsVisionCorrection, HasIncompatibleCondition, ReceivesInvalidityPension,
    ];

    public static Finding NotAsked(JsonPath path) => new(MotifCodes.AnswerNotAsked, Severity.Information, path);

    private static FieldCheck Question(MotifQuestion question, string missing) =>
        new(DemandePaths.Of(question), (answers, rules) => Unanswered(question, missing, answers.Motif, rules)) { Reads = [DemandePaths.Motif] };

    private static IEnumerable<Finding> Unanswered(MotifQuestion question, string missing, MotifAnswers answers, RulesInForce rules) =>
        Asking(question, answers, rules) is { } row && !answers.IsAnswered(question)
            ? [new Finding(missing, row.Gravest, DemandePaths.Of(question)) { Rule = row.Reference }]
            : [];

    private static RuleRow<MotifQuestionKey, QuestionPresence>? Asking(MotifQuestion question, MotifAnswers answers, RulesInForce rules) =>
        answers.Motif is { } motif && rules.Question(motif, question) is { Value: QuestionPresence.Asked } row ? row : null;

    private static IEnumerable<Finding> CheckForWhom(DemandeAnswers answers, RulesInForce rules)
    {
        if (answers.Motif.ForWhom is not { } forWhom)
            return FieldCheck.Required(DemandePaths.ForWhom, MotifCodes.ForWhomMissing, isBlank: true, applies: true, rules);
        if (rules.Majority() is not { } majority || !BirthDate.TryCreate(answers.EtatCivil.BirthDate, out var birth, out _))
            return [];
        return AgainstAge(forWhom, birth.HasReached(majority.Value.Value, rules.Date), majority);
    }

    private static IEnumerable<Finding> AgainstAge(ForWhom forWhom, ThreeValued isAdult, RuleRow<string, Years> majority) => (forWhom, isAdult) switch
    {
        (Motifs.ForWhom.Minor, ThreeValued.Yes) => [Majority(MotifCodes.NotAMinor, Severity.Blocking, majority)],
        (Motifs.ForWhom.AdultOrEmancipatedMinor, ThreeValued.No) => [Majority(MotifCodes.EmancipationNeeded, Severity.Warning, majority)],
        (_, ThreeValued.CannotTell) => [Majority(MotifCodes.MajorityUnknown, Severity.Warning, majority) with { IsUndetermined = true }],
        _ => [],
    };

    private static Finding Majority(string code, Severity severity, RuleRow<string, Years> rule) => new(code, severity, DemandePaths.ForWhom)
    {
        Rule = rule.Reference,
        Parameters = [new("age", new FindingValue.Number(rule.Value.Value))],
    };

    private static IEnumerable<Finding> CheckMotif(DemandeAnswers answers, RulesInForce rules)
    {
        if (answers.Motif.Motif is null)
            return FieldCheck.Required(DemandePaths.Motif, MotifCodes.MotifMissing, isBlank: true, applies: true, rules);
        return answers.Motif.AnnulledOrInvalidated == true && Exclusion(answers, rules) is { } row
            ? [new Finding(MotifCodes.ClosedAfterAnnulment, row.Gravest, DemandePaths.Motif) { Rule = row.Reference }]
            : [];
    }

    // Information only: the form itself does not ask; the sentence beside the choice is all that it says.
    private static IEnumerable<Finding> CheckAnnulment(DemandeAnswers answers, RulesInForce rules) =>
        answers.Motif.AnnulledOrInvalidated is null && Exclusion(answers, rules) is { } row
            ? [new Finding(MotifCodes.AnnulmentUnknown, Severity.Information, DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated)) { Rule = row.Reference }]
            : [];

    private static RuleRow<Motifs.Motif, bool>? Exclusion(DemandeAnswers answers, RulesInForce rules) =>
        answers.Motif.Motif is { } motif && rules.Exclusion(motif) is { Value: true } row ? row : null;

    private static IEnumerable<Finding> CheckMedicalExamination(DemandeAnswers answers, RulesInForce rules) => answers.Motif.MedicalExamination switch
    {
        null => Unanswered(MotifQuestion.MedicalExamination, MotifCodes.MedicalExaminationMissing, answers.Motif, rules),
        false => MedicalOpinionReason.ByRule(answers.Motif, rules).Select(Contradiction),
        true => [],
    };

    private static Finding Contradiction(MedicalOpinionReason reason)
    {
        var path = DemandePaths.Of(MotifQuestion.MedicalExamination);
        return reason.Category is { } category
            ? new Finding(MotifCodes.MedicalExaminationNeededByCategory, reason.Rule?.Gravest ?? Severity.Blocking, path)
            {
                Rule = reason.Rule,
                Parameters = [new("category", new FindingValue.Verbatim(category.ToString()))],
            }
            : new Finding(MotifCodes.MedicalExaminationNeededByDeclaration, reason.Rule?.Gravest ?? Severity.Blocking, path) { Rule = reason.Rule };
    }

    private static FieldCheck Declaration(ApplicantDeclaration declaration) =>
        new(DemandePaths.Of(declaration), (answers, rules) => CheckDeclaration(declaration, answers, rules)) { Reads = [DemandePaths.Motif] };

    private static IEnumerable<Finding> CheckDeclaration(ApplicantDeclaration declaration, DemandeAnswers answers, RulesInForce rules)
    {
        if (answers.Motif.Declarations[declaration] is not null || Asking(MotifQuestion.Declarations, answers.Motif, rules) is not { } row)
            return [];
        return
        [
            new Finding(MotifCodes.DeclarationMissing, row.Gravest, DemandePaths.Of(declaration))
            {
                Rule = row.Reference,
                Parameters = [new("declaration", new FindingValue.Label(EnumKey.Of(declaration)))],
            },
        ];
    }
}
