using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>An indirect object as it stands in the file (ISO 32000-1, 7.3.10).</summary>
internal readonly record struct PdfObject(int Number, int Generation, PdfValue Value)
{
    /// <summary>Reads <c>N G obj</c> at an offset and the start of the value behind it; false when something else stands there.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> file, long offset, PdfMeter meter, out PdfObject found)
    {
        found = default;
        var lexer = new PdfLexer(file.Span, offset, meter);
        if (!lexer.ReadInteger() || lexer.Number is <= 0 or > int.MaxValue)
            return false;
        var number = (int)lexer.Number;
        if (!lexer.ReadInteger() || lexer.Number is < 0 or > ushort.MaxValue)
            return false;
        var generation = (int)lexer.Number;
        if (!lexer.ReadKeyword("obj"u8) || !lexer.Read())
            return false;
        found = new(number, generation, lexer.IsKeyword("endobj"u8) ? default : PdfValue.At(ref lexer, file));
        return true;
    }
}
