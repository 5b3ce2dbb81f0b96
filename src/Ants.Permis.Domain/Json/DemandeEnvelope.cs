using System.Text.Json.Serialization;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Json;

/// <summary>An application as a host stores it: its events or its state, with what a later version needs to know to read it.</summary>
/// <remarks>French term: none, it belongs to the host's store. Made by the host, which owns the store; nothing here writes anywhere.</remarks>
public abstract record DemandeEnvelope
{
    /// <summary>The version of the wire format that this library writes, and the only one there is.</summary>
    public const int CurrentSchemaVersion = 1;

    private protected DemandeEnvelope(int schemaVersion, string rulebookName, string libraryVersion, int revision)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(schemaVersion, CurrentSchemaVersion);
        ArgumentException.ThrowIfNullOrWhiteSpace(rulebookName);
        ArgumentException.ThrowIfNullOrWhiteSpace(libraryVersion);
        ArgumentOutOfRangeException.ThrowIfNegative(revision);
        SchemaVersion = schemaVersion;
        RulebookName = rulebookName;
        LibraryVersion = libraryVersion;
        Revision = revision;
    }

    /// <summary>The version of this library, of which the rule tables are a part: with the name of the rule book it says by which rules the content was last decided.</summary>
    public static string CurrentLibraryVersion { get; } = typeof(DemandeEnvelope).Assembly.GetName().Version!.ToString(3);

    /// <summary>The version of the wire format, from 1.</summary>
    [JsonPropertyOrder(-4)]
    public int SchemaVersion { get; }

    /// <summary>The name of the rule book (profile) by which the content was decided, such as <c>ants2019</c>.</summary>
    [JsonPropertyOrder(-3)]
    public string RulebookName { get; }

    /// <summary>The version of the library that wrote the content, such as <c>0.1.0</c>.</summary>
    [JsonPropertyOrder(-2)]
    public string LibraryVersion { get; }

    /// <summary>The number of events behind the content: what a host compares to see that nobody else wrote in between.</summary>
    [JsonPropertyOrder(-1)]
    public int Revision { get; }

    internal abstract string Kind { get; }

    /// <summary>The kind of content; never the content, which is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

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
