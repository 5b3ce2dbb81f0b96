using System.Runtime.InteropServices;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>What the graphics state says of text, as far as it has to be known to copy it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextState(TextFont? Font, double Size, double CharacterSpacing, double WordSpacing);

/// <summary>Saves and restores the graphics state, here and in the copy. What was saved, changed and restored without showing a letter is forgotten.</summary>
internal sealed class TextLevels(CopyBuffer buffer, TextTally tally)
{
    private const int Most = 100;

    private readonly Stack<Level> levels = new();

    /// <summary>Levels beyond the limit: they are counted, not copied.</summary>
    private int beyond;

    private readonly record struct Level(TextState State, int Start, int Shown);

    public TextState State { get; set; }

    public int Depth => levels.Count + beyond;

    public void Save()
    {
        if (levels.Count == Most)
        {
            beyond++;
            return;
        }
        levels.Push(new(State, buffer.Length, tally.Shown));
        buffer.Add("q\n"u8);
    }

    /// <summary>Restores as many levels as are needed to come to a depth.</summary>
    public void RestoreTo(int depth)
    {
        while (Depth > depth)
            Restore();
    }

    private void Restore()
    {
        if (beyond > 0)
        {
            beyond--;
            return;
        }
        var level = levels.Pop();
        State = level.State;
        if (tally.Shown == level.Shown)
            buffer.Forget(level.Start);
        else
            buffer.Add("Q\n"u8);
    }
}
