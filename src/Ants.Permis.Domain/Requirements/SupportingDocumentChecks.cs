using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Requirements;

/// <summary>The checks of step 5: one for each place of the form, one for whose address it is, one for the additional documents together.</summary>
internal static class SupportingDocumentChecks
{
    public static readonly FieldCheck Holder = new(DemandePaths.AddressHolder, CheckHolder) { Reads = [DemandePaths.Of(DocumentKind.ProofOfAddress), DemandePaths.Motif] };

    // Which documents are additional depends on which are asked for, and that on all that the rules about documents look at.
    public static readonly FieldCheck Together = new(DemandePaths.Documents, CheckTogether) { Reads = [DemandePaths.MotifSection, DemandePaths.BirthDate, DemandePaths.Situation] };

    public static IReadOnlyList<FieldCheck> Places { get; } =
        [.. Enum.GetValues<DocumentKind>().Select(kind => new FieldCheck(DemandePaths.Of(kind), (answers, rules) => CheckKind(kind, answers, rules)))];

    public static IReadOnlyList<FieldCheck> All { get; } = [Holder, .. Places, Together];

    private static IEnumerable<Finding> CheckKind(DocumentKind kind, DemandeAnswers answers, RulesInForce rules)
    {
        IEnumerable<Finding> findings = CheckPresence(kind, answers, rules);
        foreach (var slot in answers.Documents.Slots.Where(slot => slot.Slot.Kind == kind))
            findings = findings.Concat(SlotChecks.Of(slot, rules));
        return findings;
    }

    private static ValueList<Finding> CheckPresence(DocumentKind kind, DemandeAnswers answers, RulesInForce rules)
    {
        if (answers.Documents.In(kind).Files.Count > 0 || DocumentNeeds.RuleAskingFor(kind, answers, rules) is not { } row)
            return [];
        return DocumentRequirements.Satisfied(kind, new AnswerFacts(answers, rules)).Truth == ThreeValued.No ? Missing(kind, row, answers, rules) : [];
    }

    /// <summary>What is said of a document that is asked for and is not there.</summary>
    public static ValueList<Finding> Missing(DocumentKind kind, RuleRow<MotifDocumentKey, DocumentPresence> row, DemandeAnswers answers, RulesInForce rules) => kind == DocumentKind.AvisMedical
        ? [new Finding(SupportingDocumentCodes.AvisMedicalMissing, row.Gravest, DemandePaths.Of(kind)) { Rule = AvisMedicalRule(answers, rules) ?? row.Reference }]
        : [new Finding(SupportingDocumentCodes.Missing, row.Gravest, DemandePaths.Of(kind)) { Rule = row.Reference, Parameters = [Document(kind)] }];

    // The rule that makes the opinion necessary tells more than the one that gives it a place on the form.
    private static RuleReference? AvisMedicalRule(DemandeAnswers answers, RulesInForce rules) =>
        MedicalOpinionReason.AllOf(answers, rules).FirstOrDefault(reason => reason.Rule is not null)?.Rule;

    private static IEnumerable<Finding> CheckHolder(DemandeAnswers answers, RulesInForce rules)
    {
        var asked = answers.Documents.AddressHolder is null && answers.Documents.In(DocumentKind.ProofOfAddress).Files.Count > 0;
        var row = DocumentNeeds.RuleAskingFor(DocumentKind.ProofOfAddress, answers, rules);
        return asked && row is not null
            ? [new Finding(SupportingDocumentCodes.AddressHolderMissing, Severity.Warning, DemandePaths.AddressHolder) { Rule = row.Reference, IsUndetermined = true }]
            : [];
    }

    private static IEnumerable<Finding> CheckTogether(DemandeAnswers answers, RulesInForce rules) => [.. TooManyAdditional(answers, rules), .. Duplicates(answers)];

    private static IEnumerable<Finding> TooManyAdditional(DemandeAnswers answers, RulesInForce rules)
    {
        var count = answers.Documents.Slots.Count(slot => slot.Files.Count > 0 && DocumentNeeds.IsAdditional(slot.Slot, answers, rules));
        // Without a motif nothing is asked for yet, so nothing can be said to be added to it.
        if (answers.Motif.Motif is null || rules.AdditionalDocuments() is not { } row || count <= row.Value.Value)
            return [];
        return
        [
            new Finding(SupportingDocumentCodes.TooManyAdditional, row.Gravest, DemandePaths.Documents)
            {
                Rule = row.Reference,
                Parameters = [new("count", new FindingValue.Number(count)), new("limit", new FindingValue.Number(row.Value.Value))],
            },
        ];
    }

    private static IEnumerable<Finding> Duplicates(DemandeAnswers answers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var slot in answers.Documents.Slots)
        {
            for (var i = 0; i < slot.Files.Count; i++)
            {
                if (slot.Files[i].Facts.Sha256 is { } hash && !seen.Add(hash))
                    yield return new Finding(SupportingDocumentCodes.Duplicate, Severity.Warning, DemandePaths.OfFile(slot.Slot, i)) { Parameters = [Document(slot.Slot.Kind)] };
            }
        }
    }

    internal static FindingParameter Document(DocumentKind kind) => new("document", new FindingValue.Label(EnumKey.Of(kind)));
}
