using System.Globalization;

namespace Ants.Permis.Primitives;

/// <summary>Where an answer stands in an application, as a JSON Pointer (RFC 6901) into its wire format, such as <c>/etatCivil/birthName</c>.</summary>
/// <remarks>A path names a field, never what the person typed in it.</remarks>
public sealed class JsonPath : IEquatable<JsonPath>, IComparable<JsonPath>
{
    /// <summary>The application as a whole: the empty pointer.</summary>
    public static readonly JsonPath Root = new("");

    private JsonPath(string value) => Value = value;

    /// <summary>The pointer: empty for the whole application, otherwise it starts with <c>/</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a pointer.</summary>
    /// <param name="pointer">Empty, or starting with <c>/</c>.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The text is not a JSON Pointer.</exception>
    public static JsonPath Of(string pointer)
    {
        ArgumentNullException.ThrowIfNull(pointer);
        if (pointer.Length == 0)
            return Root;
        return pointer[0] == '/' ? new(pointer) : throw new ArgumentException("A JSON Pointer is empty or starts with '/'.", nameof(pointer));
    }

    /// <summary>The path of a member of this path.</summary>
    /// <param name="member">The member's name in the wire format.</param>
    /// <returns>The longer path.</returns>
    public JsonPath Then(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return new($"{Value}/{member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
    }

    /// <summary>The path of an item of this path.</summary>
    /// <param name="index">The item's position, from 0.</param>
    /// <returns>The longer path.</returns>
    public JsonPath Then(int index) => new(string.Create(CultureInfo.InvariantCulture, $"{Value}/{index}"));

    /// <summary>Whether this path is another one or lies under it.</summary>
    /// <param name="other">The path that may contain this one.</param>
    /// <returns><see langword="true"/> when it does.</returns>
    public bool IsWithin(JsonPath other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Value.StartsWith(other.Value, StringComparison.Ordinal) && (Value.Length == other.Value.Length || Value[other.Value.Length] == '/');
    }

    /// <inheritdoc/>
    public int CompareTo(JsonPath? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public bool Equals(JsonPath? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonPath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The pointer.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    /// <summary>Whether two paths are equal.</summary>
    public static bool operator ==(JsonPath? left, JsonPath? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two paths differ.</summary>
    public static bool operator !=(JsonPath? left, JsonPath? right) => !(left == right);

    /// <summary>Whether one path comes before another.</summary>
    public static bool operator <(JsonPath left, JsonPath right) => Comparer<JsonPath>.Default.Compare(left, right) < 0;

    /// <summary>Whether one path comes before another or equals it.</summary>
    public static bool operator <=(JsonPath left, JsonPath right) => Comparer<JsonPath>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one path comes after another.</summary>
    public static bool operator >(JsonPath left, JsonPath right) => Comparer<JsonPath>.Default.Compare(left, right) > 0;

    /// <summary>Whether one path comes after another or equals it.</summary>
    public static bool operator >=(JsonPath left, JsonPath right) => Comparer<JsonPath>.Default.Compare(left, right) >= 0;
}
