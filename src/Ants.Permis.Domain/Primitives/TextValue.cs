using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.Primitives;

/// <summary>What validated values have in common: one normal form, equality by it, and silence in logs.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public abstract class TextValue<TSelf> : IEquatable<TSelf>
    where TSelf : TextValue<TSelf>
{
    private protected TextValue(string value) => Value = value;

    /// <summary>The value in its normal form.</summary>
    public string Value { get; }

    /// <summary>Whether two values have the same normal form, character by character.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name of the type, never the value, which is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => typeof(TSelf).Name;

    /// <summary>Whether two values are equal.</summary>
    public static bool operator ==(TextValue<TSelf>? left, TextValue<TSelf>? right) => Equals(left, right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(TextValue<TSelf>? left, TextValue<TSelf>? right) => !Equals(left, right);
}

/// <summary>The shared part of the factories of values.</summary>
internal static class TextValue
{
    /// <summary>Makes a value from a text that is known to be good.</summary>
    /// <exception cref="ArgumentException">The text is not a value; the message names the problem and never the text.</exception>
    public static T Create<T>(string text)
        where T : class, ITextValue<T> =>
        T.TryCreate(text, out var value, out var problem) ? value : throw Refusal<T>(problem);

    /// <summary>The exception of a factory that was given something that is no value.</summary>
    public static ArgumentException Refusal<T>(TextProblem problem, string parameter = "text") => new($"This is not a {typeof(T).Name}: {problem}.", parameter);

    /// <summary>Gives a value when there is no problem with the normal form.</summary>
    public static bool Accept<T>(TextProblem problem, string normal, Func<string, T> make, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = problem == TextProblem.None ? make(normal) : null;
        return value is not null;
    }
}
