using System.Text.Json.Serialization;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Json;

/// <summary>An application as a host stores it: its events or its state, with what a later version needs to know to read it.</summary>
/// <remarks>French term: none, it belongs to the host's store. Made by the host, which owns the store; nothing here writes anywhere.</remarks>
public abstract record DemandeEnvelope : StoredEnvelope
{
    private DemandeEnvelope(int schemaVersion, string rulebookName, string libraryVersion, int revision)
        : base(schemaVersion, rulebookName, libraryVersion, revision)
    {
    }

    /// <summary>Puts the whole history of an application in an envelope of the current version.</summary>
    /// <param name="events">Every event, from the first.</param>
    /// <param name="rulebook">The rules by which they were decided.</param>
    /// <returns>The envelope; its revision is the number of events.</returns>
    public static DemandeEnvelope Of(ValueList<DemandeEvent> events, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new History(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, events.Count, events);
    }

    /// <summary>Puts the state of an application in an envelope of the current version.</summary>
    /// <param name="state">The state.</param>
    /// <param name="revision">The number of events that it was folded from: 0 for an application that was not started, at least 1 for any other.</param>
    /// <param name="rulebook">The rules by which they were decided.</param>
    /// <returns>The envelope.</returns>
    /// <exception cref="ArgumentException">The revision is not one that such a state can have.</exception>
    public static DemandeEnvelope Of(Demande state, int revision, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Snapshot(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, revision, state);
    }

    /// <summary>Every event of an application.</summary>
    public sealed record History : DemandeEnvelope
    {
        [JsonConstructor]
        internal History(int schemaVersion, string rulebookName, string libraryVersion, int revision, ValueList<DemandeEvent> events)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            // Stored events that were cut off at the end would otherwise fold to an earlier state without a word.
            ArgumentOutOfRangeException.ThrowIfNotEqual(revision, events.Count);
            Events = events;
        }

        /// <summary>The events, in order.</summary>
        public ValueList<DemandeEvent> Events { get; }

        internal override string Kind => "history";
    }

    /// <summary>The state of an application.</summary>
    public sealed record Snapshot : DemandeEnvelope
    {
        [JsonConstructor]
        internal Snapshot(int schemaVersion, string rulebookName, string libraryVersion, int revision, Demande state)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            if (state is Demande.NotStarted != (revision == 0))
                throw new ArgumentOutOfRangeException(nameof(revision), "Revision 0 is that of an application that was not started, and of no other.");
            State = state;
        }

        /// <summary>The state.</summary>
        public Demande State { get; }

        internal override string Kind => "snapshot";
    }
}
