using System.Text.Json;

namespace Ants.Permis.Json;

/// <summary>Looks at the version of an envelope before anything else is read of it.</summary>
/// <remarks>A store may put the version behind a content that this version cannot read; the reader would then hear of an unknown member instead of a newer version.</remarks>
internal static class EnvelopeReader
{
    /// <summary>Refuses an envelope of a version that this library does not know. One without a version is left to the strict reading, which refuses it too.</summary>
    public static void RefuseOtherVersions(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isVersion = reader.ValueTextEquals("schemaVersion"u8);
            reader.Read();
            if (isVersion && reader.TokenType == JsonTokenType.Number && !IsCurrent(ref reader))
                throw new RefusedValueException($"The envelope is of another version of the wire format than {StoredEnvelope.CurrentSchemaVersion}, the one that this version of the library reads.");
            reader.Skip();
        }
    }

    private static bool IsCurrent(ref Utf8JsonReader reader) => reader.TryGetInt32(out var version) && version == StoredEnvelope.CurrentSchemaVersion;
}
