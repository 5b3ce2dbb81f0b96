using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>One cross-reference section: a table or a stream. Its rows are read when somebody asks for them, never all of them.</summary>
internal abstract class PdfXrefSection(List<PdfXrefRows> runs, PdfValue trailer, PdfMeter meter)
{
    public PdfValue Trailer { get; } = trailer;

    /// <summary>Whether the next section of the list is the stream of the hybrid file that this table belongs to (ISO 32000-1, 7.5.8.4).</summary>
    public bool HasHybridStream { get; set; }

    protected PdfMeter Meter { get; } = meter;

    public PdfLookup Find(int number, out PdfEntry entry)
    {
        entry = default;
        Meter.Spend(1 + (runs.Count / 8));
        foreach (var run in runs)
        {
            if (number >= run.First && number - run.First < run.Count)
                return ReadRow(run, number, out entry);
        }
        return PdfLookup.Missing;
    }

    /// <summary>Goes to the next row of an object in use, or of nothing that is a row: that one has no place in the file. False at the end.</summary>
    public bool MoveNext(ref PdfCursor cursor)
    {
        while (cursor.Run < runs.Count && Meter.Spend())
        {
            var run = runs[cursor.Run];
            var number = run.First + cursor.Row++;
            if (cursor.Row > run.Count || number > int.MaxValue)
                (cursor.Run, cursor.Row) = (cursor.Run + 1, 0);
            else if (ReadRow(run, (int)number, out var entry) is PdfLookup.Found or PdfLookup.Wrong && number > 0)
                return Take(ref cursor, (int)number, entry);
        }
        return false;
    }

    private static bool Take(ref PdfCursor cursor, int number, PdfEntry entry)
    {
        (cursor.Number, cursor.Entry) = (number, entry);
        return true;
    }

    protected abstract PdfLookup ReadRow(PdfXrefRows run, int number, out PdfEntry entry);
}

/// <summary>Rows of consecutive object numbers that follow one another at equal distances.</summary>
/// <param name="First">The number of the first object.</param>
/// <param name="Count">How many rows there really are, whatever is declared.</param>
/// <param name="Start">Where the first row is.</param>
/// <param name="Stride">Bytes from one row to the next.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfXrefRows(long First, long Count, int Start, int Stride)
{
    public long Offset(int number) => Start + ((number - First) * Stride);
}
