using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>The identity document: a sort that the lists have for the nationality, and an end that is not too long past.</summary>
internal static class IdentityRequirements
{
    public static IEnumerable<Requirement> Of(AnswerFacts facts)
    {
        if (!facts.Rules.KnowsIdentityDocuments)
            yield break;
        var details = new DetailFacts(facts.Answers, facts.Rules, DocumentKind.IdentityDocument);
        var row = Row(facts, details.Details.IdentityDocument);
        yield return new()
        {
            Id = "identityDocument",
            Topic = RequirementTopic.IdentityDocument,
            Path = DemandePaths.Of(DocumentKind.IdentityDocument),
            Rule = row?.Reference,
            Subject = AnswerFacts.Label("document", DocumentKind.IdentityDocument),
            Applies = facts.HasJoined(DocumentKind.IdentityDocument),
            Satisfied = new Proof.All([.. Nationality(facts), details.IsAccepted("identityDocument", details.Details.IdentityDocument, row?.Value.IsAccepted ?? false, row?.Reference) with { Value = Accepted(row, facts, details) }, .. row is null ? [] : Good(row, facts, details)]),
            Failures = row is null ? [] : Failures(row, facts, details),
            Remarks = row is null ? [] : Doubt(row, facts, details).ToValueList(),
        };
    }

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>? Row(AnswerFacts facts, IdentityDocumentType? type) =>
        facts.Answers.Situation?.Nationality is { } nationality && type is { } known ? facts.Rules.IdentityDocument(nationality, known) : null;

    // Without the nationality the lists cannot be read.
    private static ThreeValued Accepted(RuleRow<IdentityDocumentKey, IdentityDocumentRule>? row, AnswerFacts facts, DetailFacts details) =>
        row is not null ? AnswerFacts.Known(row.Value.IsAccepted)
        : details.Details.IdentityDocument is null || facts.Answers.Situation?.Nationality is null ? ThreeValued.CannotTell
        : ThreeValued.No;

    private static IEnumerable<Proof> Nationality(AnswerFacts facts) => facts.Answers.Situation?.Nationality is { } known
        ? [facts.Situation.Is(known)]
        : [new Proof.Fact(SituationFacts.Path("nationality"), "fact.nationality-known", ThreeValued.CannotTell)];

    private static IEnumerable<Proof> Good(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details) =>
        row.Value is { IsAccepted: true, ExpiredForYears: not null } ? [details.IsGood(details.Path("expiresOn"), Until(row, facts, details, withBoth: true), row.Reference)] : [];

    private static ValueList<Finding> Failures(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details)
    {
        if (!row.Value.IsAccepted)
            return [new Finding(LawCodes.IdentityDocumentNotAccepted, row.Gravest, details.Path("identityDocument")) { Rule = row.Reference, Parameters = [AnswerFacts.Label("type", row.Key.Type)] }];
        return Until(row, facts, details, withBoth: true) is { } until
            ? [new Finding(LawCodes.IdentityDocumentExpired, row.Gravest, details.Path("expiresOn")) { Rule = row.Reference, Parameters = [AnswerFacts.Day("until", until.PlusDays(-1))] }]
            : [];
    }

    // The extension of old cards and the tolerance after the end: no text says whether they add up.
    private static IEnumerable<Finding> Doubt(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details)
    {
        if (Extension(row.Key, facts, details) == 0 || Until(row, facts, details, withBoth: false) is not { } sure || sure > facts.Rules.Date || facts.Rules.IdentityCardExtension() is not { } extension)
            return [];
        return [new Finding(LawCodes.IdentityCardDoubleTolerance, Severity.Warning, details.Path("expiresOn")) { Rule = extension.Reference, Parameters = [AnswerFacts.Day("until", sure.PlusDays(-1))], IsUndetermined = true }];
    }

    /// <summary>The first day on which the document is no longer good.</summary>
    private static LocalDate? Until(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details, bool withBoth)
    {
        if (details.Details.ExpiresOn is not { } last || row.Value.ExpiredForYears is not { } tolerance)
            return null;
        var after = last.Later(days: 1);
        var extended = Extension(row.Key, facts, details);
        return withBoth ? after.Later(tolerance + extended) : after.Later(Math.Max(tolerance, extended));
    }

    private static int Extension(IdentityDocumentKey key, AnswerFacts facts, DetailFacts details)
    {
        var isCard = key is { Nationality: NationalityGroup.French, Type: IdentityDocumentType.NationalIdentityCard };
        if (!isCard || facts.Rules.IdentityCardExtension() is not { } row || details.IssuedOn is not { } issued || issued < row.Value.IssuedFrom || issued > row.Value.IssuedUntil)
            return 0;
        // Only cards issued to adults were extended.
        return facts.Rules.Majority() is { } majority && facts.ReachesOn(majority.Value.Value) <= issued ? row.Value.Years : 0;
    }
}
