using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>A cross-reference table (ISO 32000-1, 7.5.4).</summary>
/// <remarks>Rows should have 20 bytes; 18 to 22 are met. Any equal distance is taken, and a table of uneven rows is given up for a search through the file.</remarks>
internal sealed class PdfXrefTable : PdfXrefSection
{
    private readonly ReadOnlyMemory<byte> file;

    private PdfXrefTable(ReadOnlyMemory<byte> file, List<PdfXrefRows> runs, PdfValue trailer, PdfMeter meter)
        : base(runs, trailer, meter) => this.file = file;

    /// <summary>Reads the table whose keyword <c>xref</c> was just read; null when its shape is wrong.</summary>
    public static PdfXrefTable? Read(ReadOnlyMemory<byte> file, ref PdfLexer lexer, PdfMeter meter)
    {
        List<PdfXrefRows> runs = [];
        while (lexer.Read() && lexer.Kind == PdfToken.Integer)
        {
            if (ReadRun(file, ref lexer, meter) is not { } run)
                return null;
            if (run.Count > 0)
                runs.Add(run);
        }
        if (!lexer.IsKeyword("trailer"u8) || !lexer.Read())
            return null;
        var trailer = PdfValue.At(ref lexer, file);
        return trailer.Kind == PdfKind.Dictionary ? new(file, runs, trailer, meter) : null;
    }

    protected override PdfLookup ReadRow(PdfXrefRows run, int number, out PdfEntry entry)
    {
        var lexer = new PdfLexer(file.Span, run.Offset(number), Meter);
        entry = new PdfEntry(lexer.ReadInteger() ? lexer.Number : -1);
        if (entry.Offset < 0 || !lexer.ReadInteger() || !lexer.Read())
            return PdfLookup.Wrong;
        // Some producers write an object that does not exist as one in use at offset 0.
        if (lexer.IsKeyword("f"u8) || entry.Offset == 0)
            return PdfLookup.Free;
        return lexer.IsKeyword("n"u8) ? PdfLookup.Found : PdfLookup.Wrong;
    }

    /// <summary>Reads the two numbers before some rows and goes behind the last row; null when there are not that many rows at equal distances.</summary>
    private static PdfXrefRows? ReadRun(ReadOnlyMemory<byte> file, ref PdfLexer lexer, PdfMeter meter)
    {
        var first = lexer.Number;
        if (!lexer.ReadInteger() || first < 0 || lexer.Number < 0)
            return null;
        var count = lexer.Number;
        if (count == 0)
            return new(first, 0, 0, 0);
        var start = ReadRowShape(ref lexer);
        // Object 0 is always free and comes first: some producers number the rows from 1 all the same.
        if (first == 1 && start >= 0 && file.Span[start..].StartsWith("0000000000 65535 f"u8))
            first = 0;
        if (start < 0 || count == 1)
            return start < 0 ? null : new(first, 1, start, 0);
        var stride = ReadRowShape(ref lexer) - start;
        if (stride <= 0 || count - 1 > (file.Length - start) / stride)
            return null;
        lexer = new PdfLexer(file.Span, start + (stride * (count - 1)), meter);
        return ReadRowShape(ref lexer) < 0 ? null : new(first, count, start, stride);
    }

    /// <summary>Reads a row and answers where it starts, or -1 when it is none.</summary>
    private static int ReadRowShape(ref PdfLexer lexer)
    {
        if (!lexer.ReadInteger())
            return -1;
        var start = lexer.Start;
        return lexer.ReadInteger() && lexer.Read() && (lexer.IsKeyword("n"u8) || lexer.IsKeyword("f"u8)) ? start : -1;
    }
}
