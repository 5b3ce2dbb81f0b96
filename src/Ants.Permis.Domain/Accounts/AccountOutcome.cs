using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Accounts;

/// <summary>Makes decisions about accounts, and tells what they came to.</summary>
public static class AccountOutcome
{
    /// <summary>Whether what was asked was done. A wrong password is accepted as a fact that counts, and yet nothing was done.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>Whether it was accepted without a finding that blocks.</returns>
    public static bool IsDone(this Decision<Event> decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return decision.IsAccepted && decision.Findings.All(finding => finding.Severity != Severity.Blocking);
    }

    /// <summary>Whether a session may be opened.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>Whether the holder signed in by it.</returns>
    public static bool IsSignedIn(this Decision<Event> decision) =>
        decision is Decision<Event>.Accepted accepted && accepted.Events.Any(happened => happened is Event.SignedIn);

    internal static Decision<Event> Accept(params ReadOnlySpan<Event> events) => new Decision<Event>.Accepted { Events = ValueList.Create(events), Findings = [] };

    internal static Decision<Event> Accept(Finding remark, params ReadOnlySpan<Event> events) =>
        new Decision<Event>.Accepted { Events = ValueList.Create(events), Findings = [remark] };

    internal static Decision<Event> Accept(IEnumerable<Finding> remarks, params ReadOnlySpan<Event> events) =>
        new Decision<Event>.Accepted { Events = ValueList.Create(events), Findings = Finding.Sorted(remarks) };

    internal static Decision<Event> Reject(params IEnumerable<Finding> reasons) => new Decision<Event>.Rejected { Findings = Finding.Sorted(reasons) };
}
