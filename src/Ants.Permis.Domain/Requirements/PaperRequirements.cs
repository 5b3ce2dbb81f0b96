using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>The papers that age: the proof of address by its sort, the medical opinion, the photo, and the theory test.</summary>
internal static class PaperRequirements
{
    public static IEnumerable<Requirement> Of(AnswerFacts facts) => [.. Address(facts), .. AvisMedical(facts), .. Photo(facts), .. Theory(facts)];

    private static IEnumerable<Requirement> Address(AnswerFacts facts)
    {
        if (!facts.Rules.KnowsProofOfAddressTypes)
            yield break;
        var details = new DetailFacts(facts.Answers, facts.Rules, DocumentKind.ProofOfAddress);
        var type = details.Details.ProofOfAddress;
        var residence = facts.Answers.Situation?.Residence;
        var row = type is { } said && residence is { } home ? facts.Rules.ProofOfAddressType(home, said) : null;
        yield return new()
        {
            Id = "proofOfAddress",
            Topic = RequirementTopic.ProofOfAddress,
            Path = DemandePaths.Of(DocumentKind.ProofOfAddress),
            Rule = row?.Reference,
            Subject = AnswerFacts.Label("document", DocumentKind.ProofOfAddress),
            Applies = facts.HasJoined(DocumentKind.ProofOfAddress),
            ChosenBy = [SituationFacts.Path("residence"), details.Path("proofOfAddress")],
            Satisfied = new Proof.All([.. Residence(facts, residence), .. details.IsAccepted("proofOfAddress", type, residence is not null, row?.Value.IsAccepted ?? false, row?.Reference), .. row is null ? [] : Age(row, details)]),
            Failures = row is null ? NotListed(type, details) : [AddressFailure(row, details)],
            Remarks = row is null ? [] : OtherReading(row, details, facts.Rules.Date).ToValueList(),
        };
    }

    // A rule book that has no row for a sort cannot refuse it.
    private static ValueList<Finding> NotListed(ProofOfAddressType? type, DetailFacts details) => type is { } said
        ? [new Finding(LawCodes.ProofOfAddressNotAccepted, Severity.Warning, details.Path("proofOfAddress")) { Parameters = [AnswerFacts.Label("type", said)], IsUndetermined = true }]
        : [];

    private static IEnumerable<Proof> Residence(AnswerFacts facts, ResidenceKind? residence) => residence is { } known
        ? [facts.Situation.LivesIn(known)]
        : [new Fact(SituationFacts.Path("residence"), "fact.residence-known", ThreeValued.CannotTell)];

    private static IEnumerable<Proof> Age(RuleRow<ProofOfAddressKey, ProofOfAddressRule> row, DetailFacts details) =>
        row.Value is { IsAccepted: true, Months: { } months } ? [details.IsGood(details.IssuedOnPath, details.IssuedOn?.Later(months: months), row.Reference)] : [];

    private static Finding AddressFailure(RuleRow<ProofOfAddressKey, ProofOfAddressRule> row, DetailFacts details) => row.Value.IsAccepted
        ? new Finding(LawCodes.ProofOfAddressTooOld, row.Gravest, details.IssuedOnPath)
        {
            Rule = row.Reference,
            Parameters = [AnswerFacts.Number("months", row.Value.Months ?? 0), AnswerFacts.Label("type", row.Key.Type)],
        }
        : new Finding(LawCodes.ProofOfAddressNotAccepted, row.Gravest, details.Path("proofOfAddress")) { Rule = row.Reference, Parameters = [AnswerFacts.Label("type", row.Key.Type)] };

    private static IEnumerable<Finding> OtherReading(RuleRow<ProofOfAddressKey, ProofOfAddressRule> row, DetailFacts details, LocalDate today) =>
        row.Value is { IsAccepted: true, StricterMonths: { } stricter } && details.IssuedOn is { } issued && issued.Later(months: stricter) <= today
            ? [new Finding(LawCodes.ProofOfAddressOtherReading, Severity.Warning, details.IssuedOnPath) { Rule = row.Reference, Parameters = [AnswerFacts.Number("stricter", stricter), AnswerFacts.Label("type", row.Key.Type)] }]
            : [];

    private static IEnumerable<Requirement> AvisMedical(AnswerFacts facts)
    {
        if (facts.Rules.TimeLimit(TimeLimitTopic.AvisMedical) is not { } row)
            yield break;
        var details = new DetailFacts(facts.Answers, facts.Rules, DocumentKind.AvisMedical);
        var until = details.IssuedOn is { } issued ? row.Value.EndFrom(issued) : (LocalDate?)null;
        yield return new()
        {
            Id = "avisMedical",
            Topic = RequirementTopic.AvisMedical,
            Path = DemandePaths.Of(DocumentKind.AvisMedical),
            Rule = row.Reference,
            Subject = AnswerFacts.Label("document", DocumentKind.AvisMedical),
            Applies = facts.HasJoined(DocumentKind.AvisMedical),
            Satisfied = details.IsGood(details.IssuedOnPath, until, row.Reference),
            Failures = until is { } end ? [new Finding(LawCodes.AvisMedicalTooOld, row.Gravest, details.IssuedOnPath) { Rule = row.Reference, Parameters = [AnswerFacts.Day("until", end.PlusDays(-1))] }] : [],
        };
    }

    private static IEnumerable<Requirement> Photo(AnswerFacts facts)
    {
        if (facts.Rules.TimeLimit(TimeLimitTopic.Photo) is not { } row)
            yield break;
        var taken = facts.Answers.Situation?.PhotoTakenOn;
        var tooOld = facts.Situation.HasPassed("photoTakenOn", "fact.photo-too-old", taken, row.Value.EndFrom, row.Reference);
        yield return new()
        {
            Id = "photo",
            Topic = RequirementTopic.Photo,
            Path = SituationFacts.Path("photoTakenOn"),
            Rule = row.Reference,
            Applies = HasPhoto(facts),
            Satisfied = new Proof.Not(tooOld),
            Failures = taken is { } day ? [new Finding(LawCodes.PhotoTooOld, row.Gravest, SituationFacts.Path("photoTakenOn")) { Rule = row.Reference, Parameters = [AnswerFacts.Day("until", row.Value.EndFrom(day).PlusDays(-1))] }] : [],
        };
    }

    // Only a date that was given can be judged: nobody needs a pass to register.
    private static IEnumerable<Requirement> Theory(AnswerFacts facts)
    {
        if (facts.Rules.TheoryTest(TheoryTestTopic.PassIsGoodFor) is not { } row)
            yield break;
        var passed = facts.Answers.Situation?.TheoryPassedOn;
        yield return new()
        {
            Id = "theoryTest",
            Topic = RequirementTopic.TheoryTest,
            Path = SituationFacts.Path("theoryPassedOn"),
            Rule = row.Reference,
            Applies = new Proof.All([facts.IsMotif(Motif.InscriptionExamen), new Fact(SituationFacts.Path("theoryPassedOn"), "fact.theory-passed", AnswerFacts.Known(passed is not null))]),
            Satisfied = new Proof.Not(facts.Situation.HasPassed("theoryPassedOn", "fact.theory-too-old", passed, start => start.Later(row.Value.Value), row.Reference)),
            Failures = passed is { } day ? [new Finding(LawCodes.TheoryTestTooOld, Severity.Warning, SituationFacts.Path("theoryPassedOn")) { Rule = row.Reference, Parameters = [AnswerFacts.Day("until", day.Later(row.Value.Value).PlusDays(-1))] }] : [],
        };
    }

    private static Fact HasPhoto(AnswerFacts facts) => new(
        DemandePaths.PhotoSignatureChoice,
        "fact.photo-exists",
        AnswerFacts.Known(facts.Answers.PhotoSignature.Choice is { } choice ? choice != PhotoSignatureChoice.NoPhotoYet : null));
}
