using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>What the decider of follow-ups says, apart from what is wrong with a document.</summary>
internal static class FollowUpFindings
{
    public static Finding AlreadyDecided { get; } = new(FollowUpCodes.AlreadyDecided, Severity.Information, JsonPath.Root);

    public static Finding VersionConflict { get; } = Blocking(FollowUpCodes.VersionConflict);

    public static Finding Decided { get; } = Blocking(FollowUpCodes.Decided);

    public static Finding Withdrawn { get; } = Blocking(FollowUpCodes.Withdrawn);

    public static Finding ComplementOpen { get; } = Blocking(FollowUpCodes.ComplementOpen);

    public static Finding NoComplement { get; } = Blocking(FollowUpCodes.NoComplement);

    public static Finding NothingAsked { get; } = Blocking(FollowUpCodes.NothingAsked);

    public static Finding NotAsked(DocumentSlot slot) => Of(FollowUpCodes.DocumentNotAsked, Severity.Blocking, slot);

    public static Finding DocumentMissing(DocumentSlot slot) => Of(FollowUpCodes.DocumentMissing, Severity.Blocking, slot);

    public static Finding SameFile(DocumentSlot slot, int index) => Of(FollowUpCodes.SameFile, Severity.Warning, slot) with { Path = DemandePaths.OfFile(slot, index) };

    public static Finding AnswerByPassed(LocalDate day) =>
        new(FollowUpCodes.AnswerByPassed, Severity.Warning, JsonPath.Root) { Parameters = [new("day", new FindingValue.Date(day))] };

    private static Finding Of(string code, Severity severity, DocumentSlot slot) =>
        new(code, severity, DemandePaths.Of(slot)) { Parameters = [SupportingDocumentChecks.Document(slot.Kind)] };

    private static Finding Blocking(string code) => new(code, Severity.Blocking, JsonPath.Root);
}
