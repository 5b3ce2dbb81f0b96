using System.Globalization;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Writes shown text anew: in the codes of the copy's font, and with the distances that its letters had.</summary>
/// <remarks>Spacing of words depends on the length of a code and letters without a meaning are not copied: both become distances.</remarks>
internal sealed class ShownText(CopyBuffer buffer, CopyFont font, TextTally tally)
{
    private const int LongestText = 1 << 15;
    private const int MostAccents = 2;
    private const double Thousand = 1000;
    private const double SmallestSize = 1e-4;
    private const double MostDistance = 1e6;

    /// <summary>How far the next letter is from where the copy stands, in thousandths of the size of the font.</summary>
    private double distance;

    private bool isInText;

    /// <summary>Accents since the last letter.</summary>
    private int accents;

    /// <summary>Shows one text, or the texts and numbers of an array.</summary>
    public void Show(PdfValue shown, TextState state, PdfMeter meter)
    {
        if (Math.Abs(state.Size) < SmallestSize)
            return;
        (distance, isInText) = (0, false);
        buffer.Add("["u8);
        if (shown.Kind == PdfKind.Text)
            ShowText(shown, state);
        for (var items = new PdfItems(shown, meter); items.Read();)
            ShowItem(items.Value, state);
        MoveOn();
        EndText();
        buffer.Add("]TJ\n"u8);
    }

    private void ShowItem(PdfValue item, TextState state)
    {
        if (item.Kind == PdfKind.Text)
            ShowText(item, state);
        else
            distance -= PdfNumbers.Read(item);
    }

    private void ShowText(PdfValue text, TextState state)
    {
        if (state.Font is not { } used)
        {
            tally.Miss();
            return;
        }
        var bytes = PdfSyntax.PdfText.Bytes(text, LongestText);
        for (var at = 0; at < bytes.Length && tally.HasRoom;)
        {
            var start = at;
            var code = used.ReadCode(bytes, ref at);
            ShowGlyph(used.Glyph(code), state);
            if (TextFont.IsWordSpace(code, at - start))
                distance += state.WordSpacing * Thousand / state.Size;
        }
    }

    private void ShowGlyph(TextGlyph glyph, TextState state)
    {
        var code = string.IsNullOrEmpty(glyph.Text) || IsAccentTooMany(glyph.Text[0]) ? 0 : font.Code(glyph);
        if (code == 0)
        {
            distance += glyph.Width + (state.CharacterSpacing * Thousand / state.Size);
            if (glyph.Text is not "")
                tally.Miss();
            return;
        }
        MoveOn();
        if (!isInText)
            buffer.Add("<"u8);
        isInText = true;
        buffer.AddCode(code);
        tally.Show();
    }

    /// <summary>PdfPig puts accents on the letter before them, and looks for it among all letters of the page: no letter has more than two.</summary>
    private bool IsAccentTooMany(char letter)
    {
        accents = char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark ? accents + 1 : 0;
        return accents > MostAccents;
    }

    /// <summary>Writes the distance to the next letter, if there is one.</summary>
    private void MoveOn()
    {
        if (distance == 0)
            return;
        EndText();
        buffer.Add(-Math.Clamp(distance, -MostDistance, MostDistance));
        distance = 0;
    }

    private void EndText()
    {
        if (isInText)
            buffer.Add(">"u8);
        isInText = false;
    }
}
