namespace Ants.Permis.Documents.Forms;

/// <summary>
/// Puts combining marks where they belong: the few that make no letter of their own with what is before them, such as in Yoruba or Lithuanian names.
/// The rules of the font for this are not read; a mark is centred over the ink of its letter, or under it, and marks are piled up.
/// </summary>
internal static class MarkPlacement
{
    private const double Gap = 0.04;

    // Names bear two or three marks on a letter. A higher pile would leave its line for that of another answer, or the frame: what comes on top of it stays at its top.
    private const double Highest = 1.2;
    private const double Lowest = -0.45;

    /// <summary>The parts of a text that are printed in one go, in ems.</summary>
    /// <param name="Text">The characters.</param>
    /// <param name="Right">From the pen to where they start.</param>
    /// <param name="Up">Over the base line.</param>
    /// <param name="Advance">How far the pen goes.</param>
    public sealed record Run(string Text, double Right, double Up, double Advance);

    public static IEnumerable<Run> Runs(string text, FormTypeface face)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !IsMark(text[end]))
                end++;
            var letters = text[start..end];
            if (letters.Length > 0)
                yield return new(letters, 0, 0, face.Length(letters));
            var marks = end;
            while (marks < text.Length && IsMark(text[marks]))
                marks++;
            foreach (var run in Marks(end > 0 ? text[end - 1] : ' ', text.AsSpan(end, marks - end).ToArray(), face))
                yield return run;
            start = marks;
        }
    }

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static IEnumerable<Run> Marks(char letter, char[] marks, FormTypeface face)
    {
        var below = face.Box(letter);
        var above = below;
        var centre = ((below.Left + below.Right) / 2) - face.Advance(letter);
        foreach (var mark in marks)
        {
            var ink = face.Box(mark);
            var isAbove = ink.Bottom >= face.CapHeight / 2;
            var isBelow = ink.Top <= Gap;
            var up = isAbove ? Math.Clamp(above.Top + Gap - ink.Bottom, 0, Math.Max(0, Highest - ink.Top)) : isBelow ? Math.Clamp(below.Bottom - Gap - ink.Top, Math.Min(0, Lowest - ink.Bottom), 0) : 0;
            if (isAbove)
                above.Top = ink.Top + up;
            if (isBelow)
                below.Bottom = ink.Bottom + up;
            yield return new(mark.ToString(), centre - ((ink.Left + ink.Right) / 2), up, face.Advance(mark));
        }
    }
}
