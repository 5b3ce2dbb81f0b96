using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads a CMap. Only its tables are understood; everything else in the language that it is written in is passed over.</summary>
internal ref struct CharacterMapReader
{
    private const int MostEntries = 100_000;
    private const int LongestCode = 4;
    private const int LongestText = 64;

    private readonly ReadOnlyMemory<byte> data;
    private readonly PdfMeter meter;
    private readonly CharacterMap map;
    private PdfLexer lexer;
    private int entries;

    private CharacterMapReader(ReadOnlyMemory<byte> data, PdfMeter meter)
    {
        this.data = data;
        this.meter = meter;
        map = new CharacterMap(meter);
        lexer = new PdfLexer(data.Span, 0, meter);
    }

    public static CharacterMap Read(ReadOnlyMemory<byte> data, PdfMeter meter)
    {
        var reader = new CharacterMapReader(data, meter);
        while (reader.lexer.Read() && reader.entries < MostEntries)
            reader.ReadTable();
        return reader.map;
    }

    private void ReadTable()
    {
        if (lexer.IsKeyword("begincodespacerange"u8))
            ReadSpaces();
        else if (lexer.IsKeyword("beginbfchar"u8))
            ReadTexts();
        else if (lexer.IsKeyword("beginbfrange"u8))
            ReadTextRanges();
        else if (lexer.IsKeyword("begincidchar"u8))
            ReadCids();
        else if (lexer.IsKeyword("begincidrange"u8))
            ReadCidRanges();
    }

    private void ReadSpaces()
    {
        while (TryReadBytes(out var low) && TryReadBytes(out var high))
            map.AddSpace(low, high);
    }

    private void ReadTexts()
    {
        while (TryReadBytes(out var code) && TryReadValue(out var value))
            map.AddText(Number(code), Text(value));
    }

    private void ReadTextRanges()
    {
        while (TryReadBytes(out var low) && TryReadBytes(out var high) && TryReadValue(out var value))
        {
            if (value.Kind == PdfKind.Array)
                AddEach(Number(low), Number(high), value);
            else
                map.AddTexts(Number(low), Number(high), Text(value));
        }
    }

    private void ReadCids()
    {
        while (TryReadBytes(out var code) && TryReadValue(out var value))
            map.AddCids(Number(code), Number(code), (int)PdfNumbers.Read(value));
    }

    private void ReadCidRanges()
    {
        while (TryReadBytes(out var low) && TryReadBytes(out var high) && TryReadValue(out var value))
            map.AddCids(Number(low), Number(high), (int)PdfNumbers.Read(value));
    }

    private void AddEach(int code, int last, PdfValue array)
    {
        for (var items = new PdfItems(array, meter); code <= last && items.Read() && ++entries < MostEntries; code++)
            map.AddText(code, Text(items.Value));
    }

    private bool TryReadBytes(out byte[] bytes)
    {
        bytes = [];
        if (!TryReadValue(out var value) || value.Kind != PdfKind.Text)
            return false;
        bytes = PdfSyntax.PdfText.Bytes(value, LongestCode);
        return true;
    }

    private bool TryReadValue(out PdfValue value)
    {
        value = default;
        if (++entries > 3 * MostEntries || !lexer.Read() || lexer.Kind == PdfToken.Keyword)
            return false;
        value = PdfValue.At(ref lexer, data);
        if (value.IsComposite)
            lexer.SkipComposite();
        return true;
    }

    private static int Number(byte[] code) => code.Aggregate(0, (number, one) => unchecked((number << 8) | one));

    private static string Text(PdfValue value)
    {
        var bytes = PdfSyntax.PdfText.Bytes(value, LongestText);
        return bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes);
    }
}
