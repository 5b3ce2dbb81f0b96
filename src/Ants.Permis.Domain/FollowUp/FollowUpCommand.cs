using Ants.Permis.Accounts;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>What a person or a host asks or tells after an application was submitted: a closed family.</summary>
/// <remarks>
/// French term: none. Who says it is a part of each command and is filled in by the host, which knows who is speaking; so commands are not part of the wire format.
/// </remarks>
/// <param name="By">Who says so.</param>
public abstract record FollowUpCommand(ReportedBy By)
{
    /// <summary>The key of the command: one that comes again under a key that was decided decides nothing. <see langword="null"/> for a host that does not repeat.</summary>
    public CommandKey? Key { get; init; }

    /// <summary>The <see cref="DemandeFollowUp.Version"/> that the person saw; another one refuses the command. <see langword="null"/> to decide on any.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>The stable name of the command in camel case.</summary>
    internal abstract string Kind { get; }

    /// <summary>The name of the command: what it carries is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>It was told that the application is being examined.</summary>
    /// <param name="By">Who says so.</param>
    public sealed record ReportExamination(ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "reportExamination";
    }

    /// <summary>Documents are asked for again: exactly those can be given anew.</summary>
    /// <param name="Requests">The documents; one named twice is asked for once, for all its reasons.</param>
    /// <param name="AnswerBy">The day by which an answer is expected, as told; <see langword="null"/> when none was.</param>
    /// <param name="By">Who says so.</param>
    public sealed record AskComplement(ValueList<ComplementRequest> Requests, LocalDate? AnswerBy, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "askComplement";
    }

    /// <summary>The demand for documents was taken back: the application goes on without them.</summary>
    /// <param name="By">Who says so.</param>
    public sealed record LiftComplement(ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "liftComplement";
    }

    /// <summary>Attaches a file to a place that is asked for.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="File">The file; one with the same reference takes its place.</param>
    /// <param name="By">Who says so.</param>
    public sealed record AttachFile(DocumentSlot Slot, AttachedFile File, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "attachFile";
    }

    /// <summary>Takes away a file of the open round.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Reference">The file.</param>
    /// <param name="By">Who says so.</param>
    public sealed record DetachFile(DocumentSlot Slot, FileReference Reference, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "detachFile";
    }

    /// <summary>« Commentaire » of a place that is asked for.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Comment">What was typed, or <see langword="null"/> to take it back.</param>
    /// <param name="By">Who says so.</param>
    public sealed record CommentOnDocument(DocumentSlot Slot, string? Comment, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "commentOnDocument";
    }

    /// <summary>The date that a document of the open round bears.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="IssuedOn">The date, or <see langword="null"/> to take it back.</param>
    /// <param name="By">Who says so.</param>
    public sealed record DeclareIssueDate(DocumentSlot Slot, LocalDate? IssuedOn, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "declareIssueDate";
    }

    /// <summary>What a document of the open round says of itself.</summary>
    /// <param name="Slot">The place.</param>
    /// <param name="Details">What it says.</param>
    /// <param name="By">Who says so.</param>
    public sealed record DescribeDocument(DocumentSlot Slot, DocumentDetails Details, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "describeDocument";
    }

    /// <summary>Sends the documents of the open round: refused while something about them blocks.</summary>
    /// <param name="By">Who says so.</param>
    public sealed record SendComplement(ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "sendComplement";
    }

    /// <summary>The applicant gives the application up.</summary>
    /// <param name="By">Who says so.</param>
    public sealed record Withdraw(ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "withdraw";
    }

    /// <summary>It was told that the administration decided.</summary>
    /// <param name="Outcome">What was decided.</param>
    /// <param name="On">The day of the decision, as told; <see langword="null"/> when it was not.</param>
    /// <param name="By">Who says so.</param>
    public sealed record ReportDecision(DemandeOutcome Outcome, LocalDate? On, ReportedBy By) : FollowUpCommand(By)
    {
        internal override string Kind => "reportDecision";
    }
}
