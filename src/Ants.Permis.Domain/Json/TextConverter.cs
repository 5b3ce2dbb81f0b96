using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Ants.Permis.Json;

/// <summary>Writes a value as a JSON string and reads it back from exactly the strings it can write.</summary>
internal abstract class TextConverter<T> : JsonConverter<T>, IWireConverter
{
    /// <summary>What a reader of the refusal is told that the text is not; it may not hold anything of the text.</summary>
    protected abstract string Expected { get; }

    public abstract JsonObject Schema { get; }

    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && TryParse(reader.GetString()!, out var value) ? value : throw new RefusedValueException(Expected);

    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Format(value));

    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    protected abstract string Format(T value);
}

/// <summary>A converter that says in JSON Schema what it reads: the exporter takes a custom converter for something that reads anything.</summary>
internal interface IWireConverter
{
    /// <summary>A new schema node at each call.</summary>
    JsonObject Schema { get; }
}
