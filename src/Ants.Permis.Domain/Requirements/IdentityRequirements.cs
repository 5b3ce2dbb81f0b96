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
            ChosenBy = [SituationFacts.Path("nationality"), details.Path("identityDocument")],
            Satisfied = new Proof.All([.. Nationality(facts), .. Accepted(row, facts, details), .. row is null ? [] : Good(row, facts, details)]),
            Failures = row is null ? NotListed(details) : Failures(row, facts, details),
            Remarks = row is null ? [] : Doubt(row, facts, details).ToValueList(),
        };
    }

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>? Row(AnswerFacts facts, IdentityDocumentType? type) =>
        facts.Answers.Situation?.Nationality is { } nationality && type is { } known ? facts.Rules.IdentityDocument(nationality, known) : null;

    // Without the nationality the lists cannot be read.
    private static ValueList<Proof> Accepted(RuleRow<IdentityDocumentKey, IdentityDocumentRule>? row, AnswerFacts facts, DetailFacts details) =>
        details.IsAccepted("identityDocument", details.Details.IdentityDocument, facts.Answers.Situation?.Nationality is not null, row?.Value.IsAccepted ?? false, row?.Reference);

    // A rule book that has no row for a sort cannot refuse it.
    private static ValueList<Finding> NotListed(DetailFacts details) => details.Details.IdentityDocument is { } type
        ? [new Finding(LawCodes.IdentityDocumentNotAccepted, Severity.Warning, details.Path("identityDocument")) { Parameters = [AnswerFacts.Label("type", type)], IsUndetermined = true }]
        : [];

    private static IEnumerable<Proof> Nationality(AnswerFacts facts) => facts.Answers.Situation?.Nationality is { } known
        ? [facts.Situation.Is(known)]
        : [new Proof.Fact(SituationFacts.Path("nationality"), "fact.nationality-known", ThreeValued.CannotTell)];

    // Good by the tolerance, or, for a card that was extended, by the tolerance after the extension.
    private static IEnumerable<Proof> Good(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details)
    {
        if (row.Value is not { IsAccepted: true, ExpiredForYears: { } tolerance })
            return [];
        var tolerated = details.IsGood(details.Path("expiresOn"), After(details, tolerance), row.Reference);
        return CardExtension.Of(row.Key, facts, details) is not { } extension
            ? [tolerated]
            : [new Proof.Any([tolerated, new Proof.All([extension.Proof, details.IsGood(details.Path("expiresOn"), After(details, tolerance + extension.Years), extension.Rule)])])];
    }

    private static ValueList<Finding> Failures(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details)
    {
        if (!row.Value.IsAccepted)
            return [new Finding(LawCodes.IdentityDocumentNotAccepted, row.Gravest, details.Path("identityDocument")) { Rule = row.Reference, Parameters = [AnswerFacts.Label("type", row.Key.Type)] }];
        return After(details, (row.Value.ExpiredForYears ?? 0) + Extended(row, facts, details)) is { } until
            ? [new Finding(LawCodes.IdentityDocumentExpired, row.Gravest, details.Path("expiresOn")) { Rule = row.Reference, Parameters = [AnswerFacts.Day("until", until.PlusDays(-1))] }]
            : [];
    }

    // The extension of old cards and the tolerance after the end: no text says whether they add up.
    private static IEnumerable<Finding> Doubt(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details)
    {
        if (row.Value.ExpiredForYears is not { } tolerance || CardExtension.Of(row.Key, facts, details) is not { Proof.Truth: ThreeValued.Yes } extension)
            return [];
        var today = facts.Rules.Date;
        return After(details, Math.Max(tolerance, extension.Years)) is { } sure && sure <= today && today < After(details, tolerance + extension.Years)
            ? [new Finding(LawCodes.IdentityCardDoubleTolerance, Severity.Warning, details.Path("expiresOn")) { Rule = extension.Rule, Parameters = [AnswerFacts.Day("until", sure.PlusDays(-1))], IsUndetermined = true }]
            : [];
    }

    private static int Extended(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row, AnswerFacts facts, DetailFacts details) =>
        CardExtension.Of(row.Key, facts, details) is { Proof.Truth: ThreeValued.Yes } extension ? extension.Years : 0;

    /// <summary>The first day on which the document is no longer good, some years after its end.</summary>
    private static LocalDate? After(DetailFacts details, int years) => details.Details.ExpiresOn?.Later(days: 1).Later(years);
}
