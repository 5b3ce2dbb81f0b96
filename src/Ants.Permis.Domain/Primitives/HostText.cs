namespace Ants.Permis.Primitives;

/// <summary>A text that a host gives as a reference of its own: compared as it is, never interpreted, never printed.</summary>
/// <typeparam name="TSelf">The concrete type.</typeparam>
public abstract class HostText<TSelf> : IEquatable<TSelf>
    where TSelf : HostText<TSelf>
{
    /// <summary>The longest reference, in UTF-16 units.</summary>
    public const int MaxLength = 100;

    private protected HostText(string value) => Value = value;

    /// <summary>The text as the host gave it.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name of the type: a reference may identify a person.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => typeof(TSelf).Name;

    private protected static string Checked(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        if (text.Length > MaxLength || text.Any(char.IsControl))
            throw new ArgumentException($"A reference has 1 to {MaxLength} characters and no control character.", nameof(text));
        return text;
    }
}
