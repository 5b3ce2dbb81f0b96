using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Counts what was copied and what had to be left out, and says when enough was done.</summary>
internal sealed class TextTally(PdfMeter meter)
{
    /// <summary>Commands that are followed, each time a form is shown anew: five pages of drawings have some hundred thousand.</summary>
    private const int MostOperators = 1_000_000;

    /// <summary>A page of small print has some eight thousand letters; putting them together to words costs more than anything else.</summary>
    private const int MostGlyphsOfPage = 20_000;

    private const int MostGlyphs = 50_000;

    /// <summary>One letter in so many may be without a meaning, as bullets and logos in fonts are, before text counts as missing.</summary>
    private const int UnknownTolerated = 10;

    private int operators;
    private int shownBefore;
    private int unknown;
    private bool isCut;

    /// <summary>Letters that were copied.</summary>
    public int Shown { get; private set; }

    public bool HasRoom => meter.Exceeded is null && operators < MostOperators && Shown < MostGlyphs && Shown - shownBefore < MostGlyphsOfPage;

    /// <summary>Whether text of the pages is not in the copy.</summary>
    public bool IsTextMissing => isCut || meter.Exceeded is not null || unknown > Shown / UnknownTolerated;

    public void StartPage() => shownBefore = Shown;

    public void Operator() => operators++;

    public void Show() => Shown++;

    /// <summary>A letter that nobody can name.</summary>
    public void Miss() => unknown++;

    /// <summary>Content that was left out.</summary>
    public void Cut() => isCut = true;
}
