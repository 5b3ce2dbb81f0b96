using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A word, and where it stands when the page is turned so that it runs from left to right.</summary>
/// <param name="Word">The word, where it stands on the page.</param>
/// <param name="Along">Where it starts on its base line.</param>
/// <param name="Across">How high its base line is.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PlacedWord(TextWord Word, double Along, double Across, double Size)
{
    private const int LongestWord = 256;

    public static PlacedWord Of(Word word, int angle)
    {
        var (sine, cosine) = Math.SinCos(angle * Math.PI / 180);
        var letters = word.Letters.OrderBy(letter => Along(letter.StartBaseLine)).ToList();
        var start = letters[0].StartBaseLine;
        return new(Describe(letters), Along(start), (start.Y * cosine) - (start.X * sine), letters.Max(letter => letter.PointSize));

        double Along(PdfPoint point) => (point.X * cosine) + (point.Y * sine);
    }

    private static TextWord Describe(List<Letter> letters)
    {
        var text = new StringBuilder();
        foreach (var letter in letters.TakeWhile(_ => text.Length < LongestWord))
            text.Append(letter.Value);
        var corners = letters.SelectMany(letter => Corners(letter.GlyphRectangleLoose)).ToList();
        var (left, bottom) = (corners.Min(corner => corner.X), corners.Min(corner => corner.Y));
        return new(text.ToString().Trim(), left, bottom, corners.Max(corner => corner.X) - left, corners.Max(corner => corner.Y) - bottom);
    }

    private static PdfPoint[] Corners(PdfRectangle box) => [box.BottomLeft, box.BottomRight, box.TopLeft, box.TopRight];
}
