using System.Text.Json.Serialization;
using Ants.Permis.Accounts;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Json;

/// <summary>An account as a host stores it: its events or its state, with what a later version needs to know to read it.</summary>
/// <remarks>French term: none, it belongs to the host's store. Made by the host, which owns the store; nothing here writes anywhere.</remarks>
public abstract record AccountEnvelope : StoredEnvelope
{
    private AccountEnvelope(int schemaVersion, string rulebookName, string libraryVersion, int revision)
        : base(schemaVersion, rulebookName, libraryVersion, revision)
    {
    }

    /// <summary>Puts the whole history of an account in an envelope of the current version.</summary>
    /// <param name="events">Every event, from the first.</param>
    /// <param name="rulebook">The rules by which they were decided.</param>
    /// <returns>The envelope; its revision is the number of events.</returns>
    public static AccountEnvelope Of(ValueList<AccountEvent> events, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new History(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, events.Count, events);
    }

    /// <summary>Puts the state of an account in an envelope of the current version.</summary>
    /// <param name="state">The state.</param>
    /// <param name="rulebook">The rules by which they were decided.</param>
    /// <returns>The envelope.</returns>
    public static AccountEnvelope Of(Account state, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(rulebook);
        return new Snapshot(CurrentSchemaVersion, rulebook.Name, CurrentLibraryVersion, state.Version, state);
    }

    /// <summary>Every event of an account.</summary>
    public sealed record History : AccountEnvelope
    {
        [JsonConstructor]
        internal History(int schemaVersion, string rulebookName, string libraryVersion, int revision, ValueList<AccountEvent> events)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            // Stored events that were cut off at the end would otherwise fold to an earlier state without a word.
            ArgumentOutOfRangeException.ThrowIfNotEqual(revision, events.Count);
            Events = events;
        }

        /// <summary>The events, in order.</summary>
        public ValueList<AccountEvent> Events { get; }

        internal override string Kind => "history";
    }

    /// <summary>The state of an account.</summary>
    public sealed record Snapshot : AccountEnvelope
    {
        [JsonConstructor]
        internal Snapshot(int schemaVersion, string rulebookName, string libraryVersion, int revision, Account state)
            : base(schemaVersion, rulebookName, libraryVersion, revision)
        {
            ArgumentOutOfRangeException.ThrowIfNotEqual(revision, state.Version);
            State = state;
        }

        /// <summary>The state.</summary>
        public Account State { get; }

        internal override string Kind => "snapshot";
    }
}
