using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>The documents that must be joined, and that what was joined can be taken.</summary>
internal static class DocumentRequirements
{
    /// <summary>The documents that must be joined, without what was found on the files.</summary>
    public static IEnumerable<Requirement> Presences(AnswerFacts facts) => Enum.GetValues<DocumentKind>().Select(kind => Presence(kind, facts)).OfType<Requirement>();

    public static IEnumerable<Requirement> Of(AnswerFacts facts) => Enum.GetValues<DocumentKind>().SelectMany(kind => new[] { Presence(kind, facts), Files(kind, facts) }).OfType<Requirement>();

    /// <summary>What makes a document unnecessary: it is there, or something stands for it.</summary>
    public static Proof Satisfied(DocumentKind kind, AnswerFacts facts)
    {
        var joined = facts.HasJoined(kind);
        return kind switch
        {
            DocumentKind.ProofOfAddress when AddressIsChecked(facts) is { } check => new Proof.Any([joined, check]),
            // The parent who lodges a minor is one of the legal representatives: one copy serves twice.
            DocumentKind.RepresentativeIdentityDocument => new Proof.Any([joined, facts.HasJoined(DocumentKind.HebergeantIdentityDocument)]),
            _ => joined,
        };
    }

    private static Requirement? Presence(DocumentKind kind, AnswerFacts facts)
    {
        if (facts.Answers.Motif.Motif is not { } motif || facts.Rules.Document(motif, kind) is not { Value: not DocumentPresence.NotAsked } row)
            return null;
        var applies = new Proof.All([facts.IsMotif(motif) with { Rule = row.Reference }, DocumentConditions.Of(row.Value, facts)]);
        var satisfied = Satisfied(kind, facts);
        return new()
        {
            Id = $"document/{RuleText.Camel(kind)}",
            Topic = RequirementTopic.Document,
            Path = DemandePaths.Of(kind),
            Rule = row.Reference,
            Subject = AnswerFacts.Label("document", kind),
            ChosenBy = [DemandePaths.Motif],
            Applies = applies,
            Satisfied = satisfied,
            // Which rule asks for the medical opinion is only looked for when it is missing.
            Failures = (applies.Truth, satisfied.Truth) == (ThreeValued.Yes, ThreeValued.No) ? SupportingDocumentChecks.Missing(kind, row, facts.Answers, facts.Rules) : [],
        };
    }

    private static Requirement? Files(DocumentKind kind, AnswerFacts facts)
    {
        var findings = facts.Answers.Documents.Slots.Where(slot => slot.Slot.Kind == kind).SelectMany(slot => SlotChecks.Of(slot, facts.Rules)).ToValueList();
        var joined = facts.HasJoined(kind);
        var dated = IsDated(kind, facts);
        if (joined.Truth == ThreeValued.No && dated.Truth == ThreeValued.No)
            return null;
        var worst = findings.FirstOrDefault(finding => finding is { Severity: Severity.Blocking, IsUndetermined: false });
        var rule = (worst ?? (findings.Count == 0 ? null : findings[0]))?.Rule;
        return new()
        {
            Id = $"files/{RuleText.Camel(kind)}",
            Topic = RequirementTopic.Files,
            Path = DemandePaths.Of(kind),
            Rule = rule,
            Subject = AnswerFacts.Label("document", kind),
            Applies = new Proof.Any([joined, dated]),
            Satisfied = new Fact(DemandePaths.Of(kind), "fact.files-taken", Truth(findings)) { Rule = rule },
            Failures = worst is null ? [] : findings,
            Remarks = worst is null ? findings : [],
            Doubts = findings,
        };
    }

    // A date without a file is looked at too.
    private static Fact IsDated(DocumentKind kind, AnswerFacts facts) => new(
        DemandePaths.Of(kind).Then("issuedOn"),
        "fact.document-dated",
        AnswerFacts.Known(facts.Answers.Documents.Slots.Any(slot => slot.Slot.Kind == kind && slot.IssuedOn is not null)))
    { Parameters = [AnswerFacts.Label("document", kind)] };

    /// <summary>What findings say together: they block, they leave something open, or neither.</summary>
    public static ThreeValued Truth(IEnumerable<Finding> findings)
    {
        var truth = ThreeValued.Yes;
        foreach (var finding in findings)
        {
            if (finding is { Severity: Severity.Blocking, IsUndetermined: false })
                return ThreeValued.No;
            if (finding.IsUndetermined)
                truth = ThreeValued.CannotTell;
        }

        return truth;
    }

    // « Justif'Adresse » checks the address without any document.
    private static Proof.All? AddressIsChecked(AnswerFacts facts)
    {
        var homes = Enum.GetValues<ResidenceKind>()
            .Select(residence => facts.Rules.ProofOfAddressType(residence, ProofOfAddressType.JustifAdresse))
            .OfType<RuleRow<ProofOfAddressKey, ProofOfAddressRule>>()
            .Where(row => row.Value.IsAccepted)
            .Select(row => (Proof)(facts.Situation.LivesIn(row.Key.Residence) with { Rule = row.Reference }))
            .ToValueList();
        var details = new DetailFacts(facts.Answers, facts.Rules, DocumentKind.ProofOfAddress);
        var isChecked = AnswerFacts.Known(details.Details.ProofOfAddress == ProofOfAddressType.JustifAdresse);
        return homes.Count == 0 ? null : new([new Fact(details.Path("proofOfAddress"), "fact.address-checked", isChecked), new Proof.Any(homes)]);
    }
}
