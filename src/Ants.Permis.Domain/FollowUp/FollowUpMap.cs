using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FollowUp;

/// <summary>A read-only description of the machine, for documentation and for hosts that build their pages from it.</summary>
/// <remarks>French term: « suivi de la demande ».</remarks>
public static class FollowUpMap
{
    private const string Submitted = "submitted";
    private const string BeingExamined = "beingExamined";
    private const string ComplementAsked = "complementAsked";
    private const string Decided = "decided";
    private const string Withdrawn = "withdrawn";

    // A longer line runs out of the picture.
    private const int CommandsInLine = 3;

    /// <summary>The names of the states, in the order of a life.</summary>
    public static ValueList<string> States { get; } = [Submitted, BeingExamined, ComplementAsked, Decided, Withdrawn];

    /// <summary>Which command may change something in which state, and which state follows.</summary>
    public static ValueList<FollowUpTransition> Transitions { get; } =
    [
        new("reportExamination", Submitted, BeingExamined),
        new("askComplement", Submitted, ComplementAsked),
        new("askComplement", BeingExamined, ComplementAsked),
        .. new[] { "attachFile", "detachFile", "commentOnDocument", "declareIssueDate", "describeDocument" }.Select(command => new FollowUpTransition(command, ComplementAsked, ComplementAsked)),
        new("sendComplement", ComplementAsked, BeingExamined),
        new("liftComplement", ComplementAsked, BeingExamined),
        .. new[] { Submitted, BeingExamined, ComplementAsked }.Select(state => new FollowUpTransition("reportDecision", state, Decided)),
        .. new[] { Submitted, BeingExamined, ComplementAsked }.Select(state => new FollowUpTransition("withdraw", state, Withdrawn)),
    ];

    /// <summary>The machine as a Mermaid state diagram.</summary>
    /// <returns>The text of the diagram, always the same.</returns>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var (state, status) in States.Zip(Enum.GetValues<DemandeStatus>().Skip(1)))
            text.Append("    ").Append(state).Append(": ").Append(Labels.For(status, Language.French)).Append('\n');
        text.Append("    [*] --> ").Append(Submitted).Append('\n');
        foreach (var arrow in Transitions.GroupBy(transition => (transition.From, transition.To)))
            text.Append("    ").Append(arrow.Key.From).Append(" --> ").Append(arrow.Key.To).Append(": ").AppendJoin(",<br/>", Lines(arrow)).Append('\n');
        return text.Append("    ").Append(Decided).Append(" --> [*]\n    ").Append(Withdrawn).Append(" --> [*]\n").ToString();
    }

    private static IEnumerable<string> Lines(IEnumerable<FollowUpTransition> arrow) =>
        arrow.Select(transition => transition.Command).Chunk(CommandsInLine).Select(commands => string.Join(", ", commands));
}

/// <summary>A change of a follow-up by a command.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="From">The name of the state before.</param>
/// <param name="To">The name of the state after.</param>
/// <remarks>French term: « transition ».</remarks>
public sealed record FollowUpTransition(string Command, string From, string To);
