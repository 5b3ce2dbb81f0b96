using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;
using Asked = Ants.Permis.FollowUp.DemandeFollowUp.ComplementAsked;
using Command = Ants.Permis.FollowUp.FollowUpCommand;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.FollowUp;

/// <summary>A demand for documents, from its asking to its sending.</summary>
internal static class Complements
{
    public static Decision<Event> Ask(Command.AskComplement ask, DecisionContext context)
    {
        var requests = Normal(ask.Requests);
        return requests.Count == 0
            ? FollowUpDecisions.Reject(FollowUpFindings.NothingAsked)
            : FollowUpDecisions.Accept(Late(ask.AnswerBy, context), new Event.ComplementAsked(requests, ask.AnswerBy, ask.By, context.Now));
    }

    // Another demand beside one that is open would have to share its places: the first is answered or taken back before.
    public static Decision<Event> AskAgain(Command.AskComplement ask, Asked asked) => Normal(ask.Requests).Equals(asked.Round.Requests) && ask.AnswerBy == asked.Round.AnswerBy
        ? FollowUpDecisions.Accept([])
        : FollowUpDecisions.Reject(FollowUpFindings.ComplementOpen);

    public static Decision<Event> Send(Command.SendComplement send, Asked asked, DecisionContext context)
    {
        var assessment = ComplementAssessment.Of(asked, context);
        var reasons = assessment.Findings.Where(finding => finding.Severity == Severity.Blocking).ToList();
        return reasons.Count > 0
            ? FollowUpDecisions.Reject(reasons)
            : FollowUpDecisions.Accept(assessment.Findings, new Event.ComplementSent(context.Today, context.Rulebook.Name, assessment.Verdict, send.By, context.Now));
    }

    /// <summary>Whether the latest round ended already as a command would end it, and nothing came after.</summary>
    public static bool IsRepeated(Command command, DemandeFollowUp state) => state is DemandeFollowUp.BeingExamined && state.Details.Rounds is [.., var last]
        && (command is Command.SendComplement ? last.Sending is not null : last.LiftedAt is not null);

    /// <summary>The remark that the day by which an answer was expected is over. Nobody here can say that it is too late.</summary>
    public static IEnumerable<Finding> Late(LocalDate? answerBy, DecisionContext context) =>
        answerBy is { } day && day < context.Today ? [FollowUpFindings.AnswerByPassed(day)] : [];

    private static ValueList<ComplementRequest> Normal(ValueList<ComplementRequest> requests) => requests
        .GroupBy(request => request.Slot)
        .OrderBy(group => group.Key)
        .Select(group => new ComplementRequest(Known(group.Key), group.SelectMany(request => request.Reasons).Select(reason => FollowUpDecisions.Known(reason)).Distinct().Order().ToValueList()))
        .ToValueList();

    private static SupportingDocuments.DocumentSlot Known(SupportingDocuments.DocumentSlot slot)
    {
        FollowUpDecisions.Known(slot.Kind);
        return slot;
    }
}
