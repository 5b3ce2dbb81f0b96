using Ants.Permis.Documents.Deflate;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The Flate filter: zlib data (ISO 32000-1, 7.4.4).</summary>
internal static class PdfFlate
{
    /// <summary>Decompresses until the end, the first damage, or the limit. What came before is kept.</summary>
    /// <remarks>The checksum at the end is not compared: readers do not, and producers that cut it off exist.</remarks>
    public static void Decode(ReadOnlyMemory<byte> data, PdfOutput output, PdfMeter meter)
    {
        using var inflater = new Inflater(HasHeader(data.Span) ? data[2..] : data, isWrapped: false, meter.Spend);
        var outcome = InflateOutcome.Room;
        while (outcome == InflateOutcome.Room && !output.Room().IsEmpty)
        {
            var written = output.Written.Length;
            var at = written;
            outcome = inflater.Inflate(output.Whole, ref at);
            if (!output.Advance(at - written))
                return;
        }

        output.IsDamaged |= outcome is InflateOutcome.Damaged or InflateOutcome.Truncated;
    }

    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= 2 && (data[0] & 0x0F) == 8 && ((data[0] << 8) | data[1]) % 31 == 0;
}
