using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Where a filter writes: it grows with what really comes, and stops at the limit of decoded bytes.</summary>
internal sealed class PdfOutput(int expected, PdfMeter meter)
{
    private readonly int most = (int)Math.Min(meter.Limits.MaxDecodedBytes + 1, Array.MaxLength);
    private byte[] buffer = new byte[Math.Clamp(expected, 256, 1 << 16)];
    private int count;

    public Memory<byte> Written => buffer.AsMemory(0, count);

    /// <summary>Keeps only the first bytes of what was written.</summary>
    public void Keep(int length) => count = Math.Min(count, length);

    /// <summary>Room for at least one byte, unless the limit is reached.</summary>
    public Span<byte> Room()
    {
        if (count == buffer.Length && count < most)
            Array.Resize(ref buffer, (int)Math.Min((2L * count) + 1, most));
        return buffer.AsSpan(count);
    }

    /// <summary>Keeps bytes that were written into <see cref="Room"/>; false when no more are allowed.</summary>
    public bool Advance(int written)
    {
        count += written;
        return meter.Decode(written);
    }

    /// <summary>Writes some bytes; false when no more are allowed.</summary>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var room = Room();
            var fitting = Math.Min(room.Length, bytes.Length);
            bytes[..fitting].CopyTo(room);
            bytes = bytes[fitting..];
            if (fitting == 0 ? !meter.Stop(PdfMeter.DecodedBytes) : !Advance(fitting))
                return false;
        }
        return true;
    }
}
