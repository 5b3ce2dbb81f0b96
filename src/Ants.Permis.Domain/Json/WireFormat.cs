using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Ants.Permis.Json;

/// <summary>Writes and reads one type of the wire format; get one from <see cref="PermisJson"/>.</summary>
/// <typeparam name="T">The type; for a closed family, the family.</typeparam>
/// <remarks>
/// Strict: what is unknown, double, missing, null where it may not be, or spelt otherwise is refused. A refusal says where and why, and never what was
/// there: neither its message nor an inner exception holds anything of the text that was read.
/// </remarks>
public sealed class WireFormat<T>
    where T : class
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly JsonTypeInfo<T> type = (JsonTypeInfo<T>)WireOptions.Instance.GetTypeInfo(typeof(T));
    private readonly Lazy<FrozenSet<string>> members;
    private readonly Precheck? precheck;

    internal WireFormat(Precheck? precheck = null)
    {
        members = new(() => WireTypes.MembersOf(type));
        this.precheck = precheck;
    }

    internal delegate void Precheck(ReadOnlySpan<byte> utf8Json);

    internal JsonTypeInfo<T> Type => type;

    /// <summary>Writes a value as text without line breaks.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The JSON text.</returns>
    public string Serialize(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.Serialize(value, type);
    }

    /// <summary>Writes a value as UTF-8 without line breaks.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The bytes, without a byte order mark.</returns>
    public byte[] SerializeToUtf8Bytes(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JsonSerializer.SerializeToUtf8Bytes(value, type);
    }

    /// <summary>Reads a value.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not a value of this type in the wire format, to the letter.</exception>
    public T Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(StrictUtf8.GetBytes(json));
        }
        catch (Exception cause) when (WireRefusal.IsRefusal(cause))
        {
            throw WireRefusal.Of(cause, members.Value);
        }
    }

    /// <summary>Reads a value.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8, without a byte order mark.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The text is not a value of this type in the wire format, to the letter.</exception>
    public T Deserialize(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return Read(utf8Json);
        }
        catch (Exception cause) when (WireRefusal.IsRefusal(cause))
        {
            throw WireRefusal.Of(cause, members.Value);
        }
    }

    /// <summary>The JSON Schema (2020-12) of the type, as the <c>docs/schema</c> folder has it: for the description of a host's API.</summary>
    /// <returns>A new schema. It admits what this class reads, and more: bounds of numbers and what members have to do with each other are not in it.</returns>
    public JsonObject Schema() => WireSchema.Of(type);

    private T Read(ReadOnlySpan<byte> utf8Json)
    {
        precheck?.Invoke(utf8Json);
        return JsonSerializer.Deserialize(utf8Json, type) ?? throw new RefusedValueException("The value may not be null.");
    }
}
