using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Specimens of follow-ups: applications that were submitted, and a complement that is asked for and sent.</summary>
public static class FollowUpSamples
{
    /// <summary>The administration, as the host was told by a letter.</summary>
    public static ReportedBy Administration { get; } = new(Reporter.Administration) { Reference = ReportReference.Create("LETTER-2026-17") };

    /// <summary>The host of its own accord.</summary>
    public static ReportedBy Host { get; } = new(Reporter.Host);

    /// <summary>An application for the practical examination, submitted on <see cref="Samples.Today"/>, with the photo by post.</summary>
    public static Demande.Submitted Application { get; } = Submit(new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = Samples.PhotoByPost }));

    /// <summary>Two documents that are asked for again.</summary>
    public static ValueList<ComplementRequest> Requests { get; } =
    [
        new(DocumentKind.IdentityDocument, [ComplementReason.Unreadable, ComplementReason.Incomplete]),
        new(DocumentKind.ProofOfAddress, [ComplementReason.OutOfDate]),
    ];

    /// <summary>The demand for <see cref="Requests"/>, to be answered within thirty days of <see cref="Samples.Today"/>.</summary>
    public static FollowUpCommand.AskComplement Ask { get; } = new(Requests, Samples.Today.PlusDays(30), Administration);

    /// <summary>The submitted application of a journey.</summary>
    /// <param name="journey">The journey.</param>
    /// <returns>The application.</returns>
    /// <exception cref="ScenarioFailedException">The journey does not end submitted.</exception>
    public static Demande.Submitted Submit(DemandeJourney journey)
    {
        ArgumentNullException.ThrowIfNull(journey);
        return DemandeDecider.Fold(journey.Events) as Demande.Submitted ?? throw new ScenarioFailedException("The journey does not end submitted.");
    }

    /// <summary>The commands by which an applicant answers a demand with good documents and sends them.</summary>
    /// <param name="requests">What is asked for.</param>
    /// <param name="today">The day by which the documents are judged.</param>
    /// <returns>The commands, the sending last.</returns>
    public static ValueList<FollowUpCommand> Answer(ValueList<ComplementRequest> requests, LocalDate today) =>
        [.. requests.SelectMany(request => Give(request.Slot, today)), new FollowUpCommand.SendComplement(ReportedBy.Applicant)];

    private static IEnumerable<FollowUpCommand> Give(DocumentSlot slot, LocalDate today)
    {
        var good = SampleDocuments.Good(slot, today);
        foreach (var file in good.Files)
            yield return new FollowUpCommand.AttachFile(slot, SampleDocuments.File("new-" + file.Reference.Value, file.Facts.Pages), ReportedBy.Applicant);
        if (good.IssuedOn is { } day)
            yield return new FollowUpCommand.DeclareIssueDate(slot, day, ReportedBy.Applicant);
    }
}
