using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Where a filter writes: it grows with what really comes, and stops at the limit of decoded bytes.</summary>
internal sealed class PdfOutput(long expected, PdfMeter meter)
{
    private const int Least = 1024;
    private const int LargestStart = 1 << 16;

    /// <summary>How much larger each buffer is than the one before: few copies, and all buffers together are little more than the last.</summary>
    private const int Growth = 4;

    private readonly int most = (int)Math.Min(meter.Limits.MaxDecodedBytes, Array.MaxLength);
    private byte[] buffer = [];
    private int count;

    public Memory<byte> Written => buffer.AsMemory(0, count);

    /// <summary>What was written, and the room behind it.</summary>
    public Span<byte> Whole => buffer.AsSpan(0, Math.Min(buffer.Length, most));

    /// <summary>Whether the data ended in something that its filter does not know, or too early.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>Keeps only the first bytes of what was written.</summary>
    public void Keep(int length) => count = Math.Min(count, length);

    /// <summary>Room for at least one byte, unless a limit is reached.</summary>
    public Span<byte> Room()
    {
        if (count == most)
            meter.Stop(PdfMeter.DecodedBytes);
        else if (count == buffer.Length)
            Grow();
        return buffer.AsSpan(count, Math.Min(buffer.Length, most) - count);
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
            if (fitting == 0 || !Advance(fitting))
                return false;
        }
        return true;
    }

    private void Grow()
    {
        var size = buffer.Length == 0 ? Math.Clamp(expected, Least, LargestStart) : (long)buffer.Length * Growth;
        if (meter.Buffers.Rent((int)Math.Min(size, most)) is not { } larger)
        {
            meter.Stop(PdfMeter.Memory);
            return;
        }
        buffer.AsSpan(0, count).CopyTo(larger);
        meter.Buffers.Return(buffer);
        buffer = larger;
    }
}
