using System.Globalization;
using Ants.Permis.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>A test on the events of an account: given what happened, when something is asked some time later, then this happens, or is refused, or nothing does.</summary>
/// <remarks>
/// Expected events are compared without their instants and keys; each event decided must bear the instant of its decision. Until said otherwise the
/// command comes at the instant of the last event, by the rules of 2019 and with <see cref="QuickHasher"/>.
/// </remarks>
public sealed class AccountScenario
{
    private readonly ValueList<AccountEvent> history;
    private readonly AccountCommand command;
    private readonly AccountContext context;

    private AccountScenario(ValueList<AccountEvent> history, AccountCommand command, AccountContext context)
    {
        this.history = history;
        this.command = command;
        this.context = context;
        Decision = AccountDecider.Decide(command, AccountDecider.Fold(history), context);
    }

    /// <summary>What the command decides.</summary>
    public Decision<AccountEvent> Decision { get; }

    /// <summary>What happened before and by the command, to go on from.</summary>
    public ValueList<AccountEvent> History => [.. history, .. Events];

    /// <summary>The state after the decision.</summary>
    public Account State => AccountDecider.Fold(History);

    private ValueList<AccountEvent> Events => Decision is Decision<AccountEvent>.Accepted accepted ? accepted.Events : [];

    /// <summary>What happened before.</summary>
    /// <param name="history">The events, oldest first; none for an account that was not created.</param>
    /// <returns>The beginning of a scenario.</returns>
    public static AccountScenarioStart Given(params IEnumerable<AccountEvent> history) => new(history.ToValueList());

    internal static AccountScenario Of(ValueList<AccountEvent> history, AccountCommand command)
    {
        var start = AccountSamples.ContextAfter(Duration.Zero);
        return new(history, command, history.Count == 0 ? start : start with { Now = history[^1].At });
    }

    /// <summary>The same some time later.</summary>
    /// <param name="later">How long after the last event.</param>
    /// <returns>The scenario.</returns>
    public AccountScenario After(Duration later) => new(history, command, context with { Now = context.Now + later });

    /// <summary>The same by other rules than <see cref="Rulebook.Ants2019"/>.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <returns>The scenario.</returns>
    public AccountScenario Under(Rulebook rulebook) => new(history, command, context with { Rulebook = rulebook });

    /// <summary>The same with another hasher or list of forbidden passwords.</summary>
    /// <param name="change">The change.</param>
    /// <returns>The scenario.</returns>
    public AccountScenario With(Func<AccountContext, AccountContext> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(history, command, change(context));
    }

    /// <summary>Accepted, with exactly these events and nothing that blocks.</summary>
    /// <param name="events">The events, in order; their instants and keys do not count.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public AccountScenario Then(params IEnumerable<AccountEvent> events) => Check(Decision.IsDone() && Have(events), "done");

    /// <summary>Done, and nothing happens.</summary>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public AccountScenario ThenNothing() => Then();

    /// <summary>Not done, but it counts: accepted with exactly these events and a finding that blocks.</summary>
    /// <param name="code">The code of the finding.</param>
    /// <param name="events">The events, in order; none where there is no account.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public AccountScenario ThenCounted(string code, params IEnumerable<AccountEvent> events) =>
        Check(Decision.IsAccepted && !Decision.IsDone() && HasCodes([code]) && Have(events), code);

    /// <summary>Refused for exactly these reasons; remarks that do not block are left aside.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public AccountScenario ThenRefused(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        return Check(!Decision.IsAccepted && Codes(finding => finding.Severity == Severity.Blocking).SetEquals(expected), $"refused for {string.Join(", ", expected)}");
    }

    /// <summary>Accepted, with exactly these remarks.</summary>
    /// <param name="codes">The codes in any order, each once however often it is found.</param>
    /// <returns>The scenario.</returns>
    /// <exception cref="ScenarioFailedException">It ended otherwise.</exception>
    public AccountScenario ThenFindings(params IEnumerable<string> codes)
    {
        var expected = codes.ToValueList();
        return Check(Decision.IsAccepted && HasCodes(expected), $"accepted with {string.Join(", ", expected)}");
    }

    private bool Have(IEnumerable<AccountEvent> expected) =>
        Events.All(happened => happened.At == context.Now) && Events.Select(Bare).SequenceEqual(expected.Select(Bare));

    private static AccountEvent Bare(AccountEvent happened) => happened with { At = default, Key = null };

    private bool HasCodes(IEnumerable<string> codes) => Codes(_ => true).SetEquals(codes);

    private HashSet<string> Codes(Func<Finding, bool> which) => Decision.Findings.Where(which).Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal);

    private AccountScenario Check(bool holds, string expected) => holds ? this : throw new ScenarioFailedException(string.Create(
        CultureInfo.InvariantCulture,
        $"""
        The scenario ended otherwise.
        Given {Join(history)}
        When  {command} under {context.Rulebook} with the accounts of {context.Rulebook.Accounts}
        Then  {expected}
        But   {(Decision.IsAccepted ? "accepted" : "refused")}: {Join(Events)}
        With  {Join(Decision.Findings)}
        """));

    private static string Join<T>(IReadOnlyCollection<T> parts) => parts.Count == 0 ? "nothing" : string.Join(", ", parts);
}

/// <summary>The beginning of a scenario: what happened before.</summary>
public sealed class AccountScenarioStart
{
    private readonly ValueList<AccountEvent> history;

    internal AccountScenarioStart(ValueList<AccountEvent> history) => this.history = history;

    /// <summary>What is asked.</summary>
    /// <param name="command">The command.</param>
    /// <returns>The scenario.</returns>
    public AccountScenario When(AccountCommand command) => AccountScenario.Of(history, command);
}
