using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The run-length filter (ISO 32000-1, 7.4.5): a length below 128 and one byte more than it says as they are, or a greater one and a byte to repeat.</summary>
internal static class PdfRunLength
{
    private const int EndOfData = 128;
    private const int Repetitions = 257;

    public static void Decode(ReadOnlySpan<byte> data, PdfOutput output)
    {
        Span<byte> repeated = stackalloc byte[EndOfData];
        for (var at = 0; at + 1 < data.Length && data[at] != EndOfData;)
        {
            var length = data[at++];
            if (length > EndOfData)
                repeated[..(Repetitions - length)].Fill(data[at]);
            var run = length > EndOfData ? repeated[..(Repetitions - length)] : data.Slice(at, Math.Min(length + 1, data.Length - at));
            if (!output.Add(run))
                return;
            at += length > EndOfData ? 1 : run.Length;
        }
    }
}
