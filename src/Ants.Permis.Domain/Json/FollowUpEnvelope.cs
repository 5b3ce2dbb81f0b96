using System.Text.Json.Serialization;
using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Json;

/// <summary>A follow-up as a host stores it: its events or its state, with what a later version needs to know to read it.</summary>
/// <remarks>French term: none, it belongs to the host's store. Made by the host, which owns the store; nothing here writes anywhere.</remarks>
public abstract record FollowUpEnvelope : StoredEnvelope
{
    private FollowUpEnvelope(int schemaVersion, string rulebookName, string libraryVersion, int revision)
        : base(schemaVersion, rulebookName, libraryVersion, revision)
    {
    }

    /// <summary>Puts the whole history of a follow-up in an envelope of the current version. It holds nothing of the application but its number.</summary>
    /// <param name="application">The application that the events follow.</param>
    /// <param name="events">Every event, from the first.</param>
    /// <param name="rulebook">The rules by which they were decided.</param>
    /// <returns>The envelope; its revision is the number of events.</returns>
    public static FollowUpEnvelope Of(Demande.Submitted application, ValueList<FollowUpEvent> events, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new History(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, events.Count, application.Number, events);
    }

    /// <summary>Puts the state of a follow-up in an envelope of the current version, with the application that it follows.</summary>
    /// <param name="state">The state.</param>
    /// <param name="rulebook">The rules by which its events were decided.</param>
    /// <returns>The envelope.</returns>
    public static FollowUpEnvelope Of(DemandeFollowUp state, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Snapshot(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, state.Version, state);
    }

    /// <summary>Every event of a follow-up.</summary>
    public sealed record History : FollowUpEnvelope
    {
        [JsonConstructor]
        internal History(int schemaVersion, string rulebookName, string libraryVersion, int revision, DemandeNumber number, ValueList<FollowUpEvent> events)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            // Stored events that were cut off at the end would otherwise fold to an earlier state without a word.
            ArgumentOutOfRangeException.ThrowIfNotEqual(revision, events.Count);
            Number = number;
            Events = events;
        }

        /// <summary>The number of the application that they follow.</summary>
        public DemandeNumber Number { get; }

        /// <summary>The events, in order.</summary>
        public ValueList<FollowUpEvent> Events { get; }

        internal override string Kind => "history";

        /// <summary>The state after the events.</summary>
        /// <param name="application">The application that they follow.</param>
        /// <returns>The state.</returns>
        /// <exception cref="ArgumentException">It is another application than the one that they follow.</exception>
        /// <exception cref="InvalidHistoryException">The history could not have been decided.</exception>
        public DemandeFollowUp Fold(Demande.Submitted application)
        {
            ArgumentNullException.ThrowIfNull(application);
            if (!application.Number.Equals(Number))
                throw new ArgumentException("These events follow another application.", nameof(application));
            return FollowUpDecider.Fold(application, Events);
        }
    }

    /// <summary>The state of a follow-up.</summary>
    public sealed record Snapshot : FollowUpEnvelope
    {
        [JsonConstructor]
        internal Snapshot(int schemaVersion, string rulebookName, string libraryVersion, int revision, DemandeFollowUp state)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(revision, state.Version);
            State = state;
        }

        /// <summary>The state.</summary>
        public DemandeFollowUp State { get; }

        internal override string Kind => "snapshot";
    }
}
