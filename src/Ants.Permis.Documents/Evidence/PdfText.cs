using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A word on a page, and where it stands.</summary>
/// <remarks>French term: « mot ». It may be a name or an address: it is never written to a log.</remarks>
/// <param name="Text">The letters.</param>
/// <param name="Left">Points of 1/72 inch from the left edge of the page.</param>
/// <param name="Bottom">Points from the bottom edge.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
public sealed record TextWord(string Text, double Left, double Bottom, double Width, double Height)
{
    /// <summary>The name of the type: words are personal data.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(TextWord);
}

/// <summary>Words on one base line, from left to right.</summary>
/// <remarks>French term: « ligne ».</remarks>
/// <param name="Words">The words.</param>
public sealed record TextLine(ValueList<TextWord> Words)
{
    /// <summary>The words with one space between them.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));

    /// <summary>The name of the type: lines are personal data.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(TextLine);
}

/// <summary>The lines of one page, from top to bottom.</summary>
/// <remarks>French term: « texte de la page ».</remarks>
/// <param name="Number">The number of the page, from 1.</param>
/// <param name="Lines">The lines; empty for a page without text.</param>
public sealed record PageText(int Number, ValueList<TextLine> Lines)
{
    /// <summary>The name of the type and the number of the page.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => FormattableString.Invariant($"{nameof(PageText)} {Number}");
}

/// <summary>The text of the first pages of a PDF.</summary>
/// <remarks>French term: « texte du PDF ».</remarks>
public sealed record PdfText
{
    /// <summary>The pages that were read, in order.</summary>
    public ValueList<PageText> Pages { get; init; } = [];

    /// <summary>Why text is missing; empty when all of it was read.</summary>
    public ValueList<Finding> Findings { get; init; } = [];

    /// <summary>The name of the type: text is personal data.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(PdfText);
}
