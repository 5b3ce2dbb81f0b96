using System.Text.Json.Serialization;
using Ants.Permis.Rules;

namespace Ants.Permis.Json;

/// <summary>What a host stores, with what a later version needs to know to read it.</summary>
/// <remarks>French term: none, it belongs to the host's store. Made by the host, which owns the store; nothing here writes anywhere.</remarks>
public abstract record StoredEnvelope
{
    /// <summary>The version of the wire format that this library writes, and the only one there is.</summary>
    public const int CurrentSchemaVersion = 1;

    private protected StoredEnvelope(int schemaVersion, string rulebookName, string libraryVersion, int revision)
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
    public static string CurrentLibraryVersion { get; } = typeof(StoredEnvelope).Assembly.GetName().Version!.ToString(3);

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
}
