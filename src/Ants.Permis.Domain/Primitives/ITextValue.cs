using System.Diagnostics.CodeAnalysis;

namespace Ants.Permis.Primitives;

/// <summary>A value that is made from what a person typed, or not made at all.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>The one contract of all validated values: normalise, then accept or name one problem; never throw, whatever the text is.</remarks>
public interface ITextValue<TSelf>
    where TSelf : class, ITextValue<TSelf>
{
    /// <summary>The value in its normal form, which <see cref="TryCreate"/> accepts and leaves as it is.</summary>
    string Value { get; }

    /// <summary>Makes a value from a text.</summary>
    /// <param name="text">What was typed; it may be anything, ill-formed UTF-16 included.</param>
    /// <param name="value">The value, or <see langword="null"/> when there is a problem.</param>
    /// <param name="problem">The first problem, or <see cref="TextProblem.None"/>.</param>
    /// <returns>Whether there is a value.</returns>
    static abstract bool TryCreate(string? text, [NotNullWhen(true)] out TSelf? value, out TextProblem problem);
}
