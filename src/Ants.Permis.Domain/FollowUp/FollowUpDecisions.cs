using System.Runtime.CompilerServices;
using Ants.Permis.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Event = Ants.Permis.FollowUp.FollowUpEvent;

namespace Ants.Permis.FollowUp;

/// <summary>Makes decisions about follow-ups, their findings always sorted.</summary>
internal static class FollowUpDecisions
{
    public static Decision<Event> Accept(IEnumerable<Finding> remarks, params ReadOnlySpan<Event> events) =>
        new Decision<Event>.Accepted { Events = ValueList.Create(events), Findings = Finding.Sorted(remarks) };

    public static Decision<Event> Reject(params IEnumerable<Finding> reasons) => new Decision<Event>.Rejected { Findings = Finding.Sorted(reasons) };

    /// <summary>The decision with the key of its command on every event.</summary>
    public static Decision<Event> Stamp(Decision<Event> decision, CommandKey? key) => key is not null && decision is Decision<Event>.Accepted { Events.Count: > 0 } accepted
        ? accepted with { Events = accepted.Events.Select(happened => happened with { Key = key }).ToValueList() }
        : decision;

    /// <summary>A choice that exists. A number that no choice has is a host's mistake.</summary>
    public static TEnum Known<TEnum>(TEnum choice, [CallerArgumentExpression(nameof(choice))] string? name = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(choice) ? choice : throw new ArgumentOutOfRangeException(name, $"This is not a {typeof(TEnum).Name}.");
}
