using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Demandes;

/// <summary>Makes decisions, their findings always sorted.</summary>
internal static class Decisions
{
    public static Decision<Event> Accept(params ReadOnlySpan<Event> events) => new Decision<Event>.Accepted { Events = ValueList.Create(events), Findings = [] };

    public static Decision<Event> Accept(ValueList<Event> events, ValueList<Finding> findings) =>
        new Decision<Event>.Accepted { Events = events, Findings = findings };

    public static Decision<Event> Reject(params IEnumerable<Finding> reasons) => new Decision<Event>.Rejected { Findings = Finding.Sorted(reasons) };
}
