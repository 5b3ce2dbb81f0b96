using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.FranceConnect;

/// <summary>By which name FranceConnect knows a person at this service: stable for the person, different at every other service.</summary>
/// <remarks>French term: « identifiant technique (sub) ». Compared as it is and never interpreted. Its 255 ASCII characters are the limit of OpenID Connect Core 1.0, section 2.</remarks>
public sealed class FranceConnectSubject : IEquatable<FranceConnectSubject>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = 255;

    private FranceConnectSubject(string value) => Value = value;

    /// <summary>The text as FranceConnect gave it.</summary>
    public string Value { get; }

    /// <summary>Reads a subject.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="subject">The subject, or <see langword="null"/> unless the text has 1 to 255 printable ASCII characters without blanks.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out FranceConnectSubject? subject)
    {
        subject = text is { Length: > 0 and <= MaxLength } && text.All(c => c is > ' ' and <= '~') ? new(text) : null;
        return subject is not null;
    }

    /// <summary>Makes a subject from a text that is known to be good, such as a stored one.</summary>
    /// <param name="text">1 to 255 printable ASCII characters without blanks.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentException">The text is something else; the message does not quote it.</exception>
    public static FranceConnectSubject Create(string text) => TryCreate(text, out var subject)
        ? subject
        : throw new ArgumentException($"A subject has 1 to {MaxLength} printable ASCII characters without blanks.", nameof(text));

    /// <inheritdoc/>
    public bool Equals(FranceConnectSubject? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FranceConnectSubject);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name of the type: the value identifies a person.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FranceConnectSubject);
}
