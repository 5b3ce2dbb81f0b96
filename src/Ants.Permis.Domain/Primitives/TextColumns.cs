using System.Globalization;
using System.Text;

namespace Ants.Permis.Primitives;

/// <summary>Breaks text into lines by the columns that a terminal gives to each sign.</summary>
internal static class TextColumns
{
    // East Asian Wide and Fullwidth, and the pictures, by block (Unicode Standard Annex 11).
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23F3), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653), (0x267F, 0x267F), (0x2693, 0x27BF),
        (0x2B1B, 0x2B55), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE6B), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x16FE0, 0x1B2FB), (0x1F004, 0x1F64F), (0x1F680, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>The text with blanks behind it up to a width.</summary>
    public static string Padded(string text, int width) => text + new string(' ', Math.Max(0, width - WidthOf(text)));

    /// <summary>The lines of a text: broken at blanks, and inside a word only where it fills a line of its own. At least one line.</summary>
    public static List<string> Broken(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var room = width;
        foreach (var piece in text.Split(' ').SelectMany(word => Pieces(word, width)))
        {
            var needed = WidthOf(piece.Text) + (piece.IsNewWord && line.Length > 0 ? 1 : 0);
            if (needed > room)
            {
                lines.Add(line.ToString());
                line.Clear();
                room = width;
            }

            var blank = piece.IsNewWord && line.Length > 0 ? " " : "";
            line.Append(blank).Append(piece.Text);
            room -= blank.Length + WidthOf(piece.Text);
        }

        lines.Add(line.ToString());
        return lines;
    }

    // A letter is never parted from its accents.
    private static List<(string Text, bool IsNewWord)> Pieces(string word, int width)
    {
        if (WidthOf(word) <= width)
            return [(word, true)];
        var pieces = new List<(string, bool)>();
        var piece = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (piece.Length > 0 && WidthOf(piece.ToString()) + WidthOf(element) > width)
            {
                pieces.Add((piece.ToString(), pieces.Count == 0));
                piece.Clear();
            }

            piece.Append(element);
        }

        pieces.Add((piece.ToString(), pieces.Count == 0));
        return pieces;
    }

    private static int WidthOf(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            return 0;
        return rune.Value >= Wide[0].First && Array.Exists(Wide, range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1;
    }
}
