using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.FollowUp;

/// <summary>What is put in the places that a round asks for, and in no other.</summary>
internal static class ComplementDocuments
{
    public static Decision<Event> Change(Command command, Asked asked, DecisionContext context)
    {
        var happened = ToEvent(command, context.Now);
        var slot = SlotOf(happened)!;
        if (!asked.Round.Asks(slot))
            return FollowUpDecisions.Reject(FollowUpFindings.NotAsked(slot));
        var content = asked.Round.Documents.In(slot);
        var after = Apply(content, happened)!;
        return after == content
            ? FollowUpDecisions.Accept([])
            : FollowUpDecisions.Accept(ComplementAssessment.Of(With(asked, after), context).FindingsOn(slot), happened);
    }

    /// <summary>The place that an event changes, or null when it changes none.</summary>
    public static DocumentSlot? SlotOf(Event happened) => happened switch
    {
        Event.FileAttached e => e.Slot,
        Event.FileDetached e => e.Slot,
        Event.DocumentCommented e => e.Slot,
        Event.IssueDateDeclared e => e.Slot,
        Event.DocumentDescribed e => e.Slot,
        _ => null,
    };

    /// <summary>The content of a place after an event, or null when it is not about a place.</summary>
    public static SlotAnswers? Apply(SlotAnswers content, Event happened) => happened switch
    {
        Event.FileAttached e => content.Attach(e.File),
        Event.FileDetached e => content.Detach(e.Reference),
        Event.DocumentCommented e => content with { Comment = e.Comment },
        Event.IssueDateDeclared e => content with { IssuedOn = e.IssuedOn },
        Event.DocumentDescribed e => content with { Details = e.Details },
        _ => null,
    };

    /// <summary>The open round with another content of one of its places.</summary>
    public static Asked With(Asked asked, SlotAnswers content) => asked with { Round = asked.Round with { Documents = asked.Round.Documents.With(content) } };

    private static Event ToEvent(Command command, Instant now) => command switch
    {
        Command.AttachFile c => new Event.FileAttached(c.Slot, c.File, c.By, now),
        Command.DetachFile c => new Event.FileDetached(c.Slot, c.Reference, c.By, now),
        Command.CommentOnDocument c => new Event.DocumentCommented(c.Slot, c.Comment, c.By, now),
        Command.DeclareIssueDate c => new Event.IssueDateDeclared(c.Slot, c.IssuedOn, c.By, now),
        Command.DescribeDocument c => new Event.DocumentDescribed(c.Slot, c.Details, c.By, now),
        _ => throw new InvalidOperationException($"The command '{command.Kind}' is not about a document."),
    };
}
