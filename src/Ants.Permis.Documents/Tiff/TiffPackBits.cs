using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>The run-length code of TIFF and Macintosh programs: a byte that counts, then bytes as they are or one to repeat.</summary>
internal sealed class TiffPackBits : ITiffStripDecoder
{
    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        for (var rest = data.Span; rows.IsOpen && rest.Length > 1;)
        {
            var count = (sbyte)rest[0];
            rest = count >= 0 ? CopyStored(rest[1..], count + 1, rows) : Repeat(rest[1..], count, rows);
        }

        return true;
    }

    public void Dispose()
    {
        // Nothing is held.
    }

    private static ReadOnlySpan<byte> CopyStored(ReadOnlySpan<byte> data, int count, TiffRows rows)
    {
        count = Math.Min(count, data.Length);
        data[..count].CopyTo(rows.Room());
        rows.Advance(count);
        return data[count..];
    }

    private static ReadOnlySpan<byte> Repeat(ReadOnlySpan<byte> data, sbyte count, TiffRows rows)
    {
        // This one counts nothing, and nothing to repeat follows it.
        if (count == sbyte.MinValue)
            return data;
        rows.Room()[..(1 - count)].Fill(data[0]);
        rows.Advance(1 - count);
        return data[1..];
    }
}
