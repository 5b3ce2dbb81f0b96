using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>A cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal sealed class PdfXrefStream : PdfXrefSection
{
    private const int WidestField = 8;
    private const int InUse = 1;
    private const int Compressed = 2;

    private readonly ReadOnlyMemory<byte> rows;
    private readonly (int Type, int Second, int Third) widths;

    private PdfXrefStream(ReadOnlyMemory<byte> rows, (int Type, int Second, int Third) widths, List<PdfXrefRows> runs, PdfValue trailer, PdfMeter meter)
        : base(runs, trailer, meter)
    {
        this.rows = rows;
        this.widths = widths;
    }

    /// <summary>Reads the stream whose object starts at an offset; null when it is none or its shape is wrong.</summary>
    public static PdfXrefStream? Read(ReadOnlyMemory<byte> file, long offset, PdfMeter meter)
    {
        if (!PdfObject.TryRead(file, offset, meter, out var found) || !found.Value.Get("Type"u8, meter).IsName("XRef"u8))
            return null;
        var dictionary = found.Value;
        if (ReadWidths(dictionary, meter) is not { } widths || !PdfStream.TryFind(file, dictionary, dictionary.Get("Length"u8, meter), meter, out var raw))
            return null;
        var filters = PdfFilters.Of(dictionary, objects: null, meter);
        if (!filters.TryDecode(raw, out var rows))
            return null;
        var width = widths.Type + widths.Second + widths.Third;
        return new(rows, widths, ReadRuns(dictionary, rows.Length / width, width, meter), dictionary, meter);
    }

    protected override PdfLookup ReadRow(PdfXrefRows run, int number, out PdfEntry entry)
    {
        var row = rows.Span[(int)run.Offset(number)..];
        var type = widths.Type == 0 ? InUse : Field(row[..widths.Type]);
        var second = Field(row.Slice(widths.Type, widths.Second));
        var third = Field(row.Slice(widths.Type + widths.Second, widths.Third));
        entry = type switch
        {
            InUse => new(second),
            Compressed when second is > 0 and <= int.MaxValue => new(0, (int)second, (int)Math.Min(third, int.MaxValue)),
            _ => default,
        };
        return entry == default ? PdfLookup.Free : PdfLookup.Found;
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        var value = 0L;
        foreach (var one in bytes)
            value = (value << 8) | one;
        return value & long.MaxValue;
    }

    private static (int Type, int Second, int Third)? ReadWidths(PdfValue dictionary, PdfMeter meter)
    {
        Span<int> fields = stackalloc int[3];
        var count = 0;
        for (var items = new PdfItems(dictionary.Get("W"u8, meter), meter); items.Read() && count < fields.Length; count++)
        {
            if (items.Value is not { Kind: PdfKind.Integer, Number: >= 0 and <= WidestField })
                return null;
            fields[count] = (int)items.Value.Number;
        }
        return count == fields.Length && fields[1] > 0 ? (fields[0], fields[1], fields[2]) : null;
    }

    /// <summary>The runs that <c>/Index</c> names, as far as rows are there for them; <c>/Size</c> is not believed at all.</summary>
    private static List<PdfXrefRows> ReadRuns(PdfValue dictionary, int available, int width, PdfMeter meter)
    {
        List<PdfXrefRows> runs = [];
        var index = dictionary.Get("Index"u8, meter);
        if (index.Kind != PdfKind.Array)
            return [new(0, available, 0, width)];
        var row = 0;
        for (var items = new PdfItems(index, meter); row < available && TryReadPair(ref items, out var first, out var count);)
        {
            var there = (int)Math.Min(count, available - row);
            if (there > 0)
                runs.Add(new(first, there, row * width, width));
            row += there;
        }
        return runs;
    }

    private static bool TryReadPair(ref PdfItems items, out long first, out long count)
    {
        first = items.Read() && items.Value.Kind == PdfKind.Integer ? items.Value.Number : -1;
        count = first >= 0 && items.Read() && items.Value.Kind == PdfKind.Integer ? items.Value.Number : -1;
        return count >= 0;
    }
}
