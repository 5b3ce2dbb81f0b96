using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;

namespace Ants.Permis.FollowUp;

/// <summary>What the rules say of the documents of an open round, as they stand: the checks of step 5, on the places that are asked for and on no other.</summary>
/// <remarks>French term: « contrôle du complément ». It never means accepted by the administration: nobody here can say that.</remarks>
/// <param name="Verdict">Acceptable, not acceptable, or cannot tell.</param>
/// <param name="Findings">The findings, the gravest first.</param>
public sealed record ComplementAssessment(Verdict Verdict, ValueList<Finding> Findings)
{
    /// <summary>Assesses the open round.</summary>
    /// <param name="asked">The follow-up.</param>
    /// <param name="context">The day by which the documents are judged, and the rules.</param>
    /// <returns>The verdict and the findings. Sending is refused exactly while one of them blocks.</returns>
    public static ComplementAssessment Of(Asked asked, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(context);
        var findings = Finding.Sorted([.. Coverage(context), .. OnDocuments(asked, context), .. Complements.Late(asked.Round.AnswerBy, context)]);
        return new(ApplicationVerdict.VerdictOf(findings), findings);
    }

    /// <summary>What is said of one place.</summary>
    /// <param name="slot">The place.</param>
    /// <returns>The findings on it and its files, the gravest first.</returns>
    public ValueList<Finding> FindingsOn(DocumentSlot slot) => Findings.Where(finding => IsOn(slot, finding)).ToValueList();

    private static IEnumerable<Finding> OnDocuments(Asked asked, DecisionContext context)
    {
        var content = asked.Details.Application.Content;
        var answers = content.Answers with { Documents = asked.Round.Replace(asked.Documents) };
        var all = DemandeChecks.Of(content with { Answers = answers }, Step.SupportingDocuments, context.Rules);
        return asked.Round.Requests.SelectMany(request => OnSlot(asked, request.Slot, all.Where(finding => IsOn(request.Slot, finding))));
    }

    private static List<Finding> OnSlot(Asked asked, DocumentSlot slot, IEnumerable<Finding> checks)
    {
        var (found, files) = (checks.ToList(), asked.Round.Documents.In(slot).Files);
        // A document that is asked for by name must be there, whatever the rules say of the motif.
        if (files.Count == 0 && !found.Exists(IsMissing))
            found.Add(FollowUpFindings.DocumentMissing(slot));
        var before = asked.Documents.In(slot).Files.Select(file => file.Facts.Sha256).OfType<string>().ToHashSet(StringComparer.Ordinal);
        found.AddRange(files.Index().Where(file => file.Item.Facts.Sha256 is { } hash && before.Contains(hash)).Select(file => FollowUpFindings.SameFile(slot, file.Index)));
        return found;
    }

    private static bool IsMissing(Finding finding) =>
        finding is { Severity: Severity.Blocking, Code: SupportingDocumentCodes.Missing or SupportingDocumentCodes.AvisMedicalMissing };

    // The path of the first place of a kind is the beginning of those of the others.
    private static bool IsOn(DocumentSlot slot, Finding finding)
    {
        var place = DemandePaths.Of(slot);
        if (!finding.Path.IsWithin(place))
            return false;
        var rest = finding.Path.Value.AsSpan(place.Value.Length);
        return slot.Number > 1 || rest.Length < 2 || !char.IsAsciiDigit(rest[1]);
    }

    private static IEnumerable<Finding> Coverage(DecisionContext context) => context.Rules.IsCovered ? [] : [context.Rules.NotCovered()];
}
