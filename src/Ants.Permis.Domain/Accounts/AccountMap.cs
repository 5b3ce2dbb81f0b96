using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Accounts;

/// <summary>A read-only description of the machine, for documentation and for hosts that build their pages from it.</summary>
/// <remarks>French term: « vie du compte ».</remarks>
public static class AccountMap
{
    private const string NotCreated = "notCreated";
    private const string Pending = "pending";
    private const string Active = "active";
    private const string Closed = "closed";
    private const string Deleted = "deleted";

    // A longer line runs out of the picture.
    private const int CommandsInLine = 3;

    /// <summary>The names of the states, in the order of a life.</summary>
    public static ValueList<string> States { get; } = [NotCreated, Pending, Active, Closed, Deleted];

    /// <summary>Which command may change something in which state, and which state follows.</summary>
    public static ValueList<AccountTransition> Transitions { get; } =
    [
        new("create", NotCreated, Pending),
        new("createWithFranceConnect", NotCreated, Active),
        new("create", Pending, Pending),
        new("resendActivation", Pending, Pending),
        new("activate", Pending, Active),
        new("createWithFranceConnect", Pending, Active),
        new("delete", Pending, Deleted),
        .. InUse("signIn", "requestIdentifier", "answerSecretQuestion", "requestRecoveryLink", "resetPassword", "changePassword", "changeSecretQuestion", "changeEmail"),
        .. InUse("confirmEmail", "linkFranceConnect", "unlinkFranceConnect", "rememberFranceConnect", "create", "close"),
        new("close", Active, Closed),
        new("delete", Closed, Deleted),
    ];

    /// <summary>The machine as a Mermaid state diagram.</summary>
    /// <returns>The text of the diagram, always the same.</returns>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    [*] --> ").Append(NotCreated).Append('\n');
        foreach (var arrow in Transitions.GroupBy(transition => (transition.From, transition.To)))
            text.Append("    ").Append(arrow.Key.From).Append(" --> ").Append(arrow.Key.To).Append(": ").AppendJoin(",<br/>", Lines(arrow)).Append('\n');
        return text.Append("    ").Append(Deleted).Append(" --> [*]\n").ToString();
    }

    private static IEnumerable<string> Lines(IEnumerable<AccountTransition> arrow) =>
        arrow.Select(transition => transition.Command).Chunk(CommandsInLine).Select(commands => string.Join(", ", commands));

    // A wrong proof changes something too: closing with a wrong password leaves the account in use, and counts.
    private static IEnumerable<AccountTransition> InUse(params string[] commands) => commands.Select(command => new AccountTransition(command, Active, Active));
}

/// <summary>A change of an account by a command.</summary>
/// <param name="Command">The name of the command.</param>
/// <param name="From">The name of the state before.</param>
/// <param name="To">The name of the state after.</param>
/// <remarks>French term: « transition ».</remarks>
public sealed record AccountTransition(string Command, string From, string To);
