using Ants.Permis.Accounts;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>What happened to an application after it was submitted: a closed family of facts, each with its instant and with who said it.</summary>
/// <remarks>French term: « événement du suivi ».</remarks>
/// <param name="By">Who said so.</param>
/// <param name="At">When it was said, as the host's clock had it.</param>
public abstract record FollowUpEvent(ReportedBy By, Instant At)
{
    /// <summary>The key of the command that caused it, if it had one.</summary>
    public CommandKey? Key { get; init; }

    /// <summary>The stable name of the event in camel case, as in the wire format.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the event: what it carries is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>It was told that the application is being examined.</summary>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record ExaminationReported(ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "examinationReported";
    }

    /// <summary>Documents were asked for again.</summary>
    /// <param name="Requests">The documents, in the order of the form, each once.</param>
    /// <param name="AnswerBy">The day by which an answer is expected, as told.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record ComplementAsked(ValueList<ComplementRequest> Requests, LocalDate? AnswerBy, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "complementAsked";
    }

    /// <summary>The demand for documents was taken back.</summary>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record ComplementLifted(ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "complementLifted";
    }

    /// <summary>A file was attached, or took the place of the one with its reference.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="File">The file.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record FileAttached(DocumentSlot Slot, AttachedFile File, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "fileAttached";
    }

    /// <summary>A file was taken away.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Reference">The file.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record FileDetached(DocumentSlot Slot, FileReference Reference, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "fileDetached";
    }

    /// <summary>A document was commented on.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Comment">What was typed, or <see langword="null"/> when it was taken back.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record DocumentCommented(DocumentSlot Slot, string? Comment, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "documentCommented";
    }

    /// <summary>The date of a document was declared.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="IssuedOn">The date, or <see langword="null"/> when it was taken back.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record IssueDateDeclared(DocumentSlot Slot, LocalDate? IssuedOn, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "issueDateDeclared";
    }

    /// <summary>It was said what a document says of itself.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Details">What it says.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record DocumentDescribed(DocumentSlot Slot, DocumentDetails Details, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "documentDescribed";
    }

    /// <summary>The documents of the round were sent.</summary>
    /// <param name="On">The day by which the documents were judged.</param>
    /// <param name="RulebookName">The profile under which they were judged.</param>
    /// <param name="Verdict">What the rules said of them: acceptable or cannot tell.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record ComplementSent(LocalDate On, string RulebookName, Verdict Verdict, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "complementSent";
    }

    /// <summary>The applicant gave the application up.</summary>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record DemandeWithdrawn(ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "demandeWithdrawn";
    }

    /// <summary>It was told that the administration decided.</summary>
    /// <param name="Outcome">What was decided.</param>
    /// <param name="On">The day of the decision, as told.</param>
    /// <param name="By">Who says so.</param>
    /// <param name="At">When.</param>
    public sealed record DecisionReported(DemandeOutcome Outcome, LocalDate? On, ReportedBy By, Instant At) : FollowUpEvent(By, At)
    {
        internal override string Kind => "decisionReported";
    }
}
