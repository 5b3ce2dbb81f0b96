using System.Buffers;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>
/// Looks through one object, dictionary inside dictionary, for what makes a document active: token by token, so that nothing inside a text or a comment counts, and
/// without following references to other objects, which are looked through by themselves.
/// </summary>
internal ref struct PdfObjectScan
{
    /// <summary>Bytes between two payments.</summary>
    private const int BytesPerPayment = 1024;

    /// <summary>Tokens are short here, and cost more than bytes that are searched.</summary>
    private const int BytesPerStep = 16;

    private static readonly SearchValues<byte> Marks = SearchValues.Create("/(<>[]%es"u8);

    private readonly ReadOnlySpan<byte> bytes;
    private readonly PdfObject scanned;
    private readonly PdfDictionaries dictionaries;
    private readonly PdfMeter meter;
    private int position;
    private int paid;
    private bool isValueExpected;
    private bool hasEnded;

    public PdfObjectScan(PdfObject scanned, PdfDictionaries dictionaries, PdfMeter meter)
    {
        (this.scanned, this.dictionaries, this.meter) = (scanned, dictionaries, meter);
        bytes = scanned.Value.Source.Span;
        position = paid = scanned.Value.Start;
    }

    public void Run()
    {
        if (!scanned.Value.IsComposite)
            return;
        dictionaries.Open(scanned.Value.Kind == PdfKind.Dictionary);
        while (dictionaries.IsInside && !hasEnded && SkipToMark() && Pay(BytesPerPayment))
            ReadMark(bytes[position]);
        // Readers close what a damaged object leaves open.
        while (dictionaries.IsInside)
            dictionaries.Close();
        Pay(0);
    }

    private bool Pay(int least)
    {
        if (position - paid < least)
            return true;
        var steps = 1 + ((position - paid) / BytesPerStep);
        paid = position;
        return meter.Spend(steps);
    }

    private bool SkipToMark()
    {
        var found = bytes[position..].IndexOfAny(Marks);
        if (found < 0)
        {
            position = bytes.Length;
            return false;
        }
        // A number or a word between a key and what follows is its value: the next name is a key again.
        if (found > 0 && isValueExpected && PdfBytes.EndOfBlank(bytes[..(position + found)], position) < position + found)
            isValueExpected = false;
        position += found;
        return true;
    }

    private void ReadMark(byte mark)
    {
        if (mark == '/')
            ReadName();
        else if (mark == '%')
            position = PdfBytes.EndOfLine(bytes, position);
        else if (mark is (byte)'e' or (byte)'s')
            ReadWord();
        else
            ReadBracket();
    }

    private void ReadName()
    {
        var start = position + 1;
        position = PdfBytes.EndOfRegular(bytes, start);
        isValueExpected = !isValueExpected && dictionaries.IsInDictionary;
        if (isValueExpected)
            dictionaries.Read(bytes[start..position], position, scanned);
    }

    private void ReadWord()
    {
        var rest = bytes[position..];
        hasEnded = rest.StartsWith("endobj"u8) || rest.StartsWith("stream"u8);
        position++;
        isValueExpected = false;
    }

    private void ReadBracket()
    {
        var lexer = new PdfLexer(bytes, position, meter);
        lexer.Read();
        (position, isValueExpected) = (lexer.Position, false);
        if (lexer.Kind is PdfToken.ArrayOpen or PdfToken.DictionaryOpen)
            dictionaries.Open(lexer.Kind == PdfToken.DictionaryOpen);
        else if (lexer.Kind is PdfToken.ArrayClose or PdfToken.DictionaryClose)
            dictionaries.Close();
    }
}
