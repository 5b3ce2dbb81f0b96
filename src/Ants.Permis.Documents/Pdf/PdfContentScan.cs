using System.Buffers;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What a content stream does that matters here.</summary>
internal enum PdfContentEvent
{
    /// <summary>It ends.</summary>
    End,

    /// <summary>It shows text.</summary>
    Text,

    /// <summary>It holds a picture.</summary>
    InlineImage,

    /// <summary>It draws an object that has a name in its resources.</summary>
    Draw,
}

/// <summary>
/// Looks through a content stream for text, pictures and what it draws (ISO 32000-1, 8.10, 8.9.7 and 9.4.3), passing over numbers and lines. Text counts when a
/// command shows some, visible or not: the words that a scanner lays under its picture are text.
/// </summary>
internal ref struct PdfContentScan(ReadOnlySpan<byte> bytes, PdfMeter meter)
{
    private static readonly SearchValues<byte> Marks = SearchValues.Create("/(<%TDB'\""u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int position;
    private bool hasText;

    /// <summary>The name that was met last, as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Goes to the next event.</summary>
    public PdfContentEvent Read()
    {
        for (var found = PdfContentEvent.End; SkipToMark();)
        {
            found = ReadMark(bytes[position]);
            if (found != PdfContentEvent.End)
                return found;
        }
        return PdfContentEvent.End;
    }

    private bool SkipToMark()
    {
        var found = bytes[position..].IndexOfAny(Marks);
        if (!meter.Look(found < 0 ? bytes.Length - position : found) || found < 0)
            return false;
        position += found;
        return true;
    }

    private PdfContentEvent ReadMark(byte mark)
    {
        switch (mark)
        {
            case (byte)'/':
                var end = PdfBytes.EndOfRegular(bytes, position + 1);
                Name = bytes[(position + 1)..end];
                position = end;
                return PdfContentEvent.End;
            case (byte)'%':
                position = PdfBytes.EndOfLine(bytes, position);
                return PdfContentEvent.End;
            case (byte)'(' or (byte)'<':
                return ReadText();
            default:
                return ReadWord();
        }
    }

    private PdfContentEvent ReadText()
    {
        var lexer = new PdfLexer(bytes, position, meter);
        lexer.Read();
        // Two bytes are an empty text, or the bracket of a dictionary.
        hasText |= lexer.Position - position > 2;
        position = lexer.Position;
        return PdfContentEvent.End;
    }

    private PdfContentEvent ReadWord()
    {
        var isStart = position == 0 || !PdfBytes.IsRegular(bytes[position - 1]);
        var end = PdfBytes.EndOfRegular(bytes, position);
        var word = bytes[position..end];
        position = end;
        return isStart ? EventOf(word) : PdfContentEvent.End;
    }

    private PdfContentEvent EventOf(ReadOnlySpan<byte> word)
    {
        var shows = hasText && (word.SequenceEqual("Tj"u8) || word.SequenceEqual("TJ"u8) || word.SequenceEqual("'"u8) || word.SequenceEqual("\""u8));
        hasText = false;
        if (shows)
            return PdfContentEvent.Text;
        if (word.SequenceEqual("Do"u8))
            return PdfContentEvent.Draw;
        return word.SequenceEqual("BI"u8) && SkipInlineImage() ? PdfContentEvent.InlineImage : PdfContentEvent.End;
    }

    /// <summary>Goes behind the data of a picture: to the word EI, alone between blanks. Without data there is no picture.</summary>
    private bool SkipInlineImage()
    {
        var data = bytes[position..].IndexOf("ID"u8);
        if (data < 0 || !meter.Look(data))
            return false;
        for (var at = position + data + 2; ;)
        {
            var found = bytes[at..].IndexOf("EI"u8);
            at = found < 0 ? bytes.Length : at + found + 2;
            if (!meter.Look(found) || found < 0 || IsAlone(at))
            {
                position = at;
                return true;
            }
        }
    }

    private readonly bool IsAlone(int end) => PdfBytes.IsBlank(bytes[end - 3]) && (end == bytes.Length || PdfBytes.IsBlank(bytes[end]));
}
