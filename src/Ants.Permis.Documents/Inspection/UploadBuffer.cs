using System.Buffers;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Holds an upload while it is read: pooled, growing, and never more than the limit plus one byte.</summary>
internal sealed class UploadBuffer : IDisposable
{
    private const int FirstSize = 64 << 10;

    private readonly int capacity;
    private byte[] bytes;
    private int count;
    private bool ended;

    public UploadBuffer(long limit, Stream stream)
    {
        capacity = (int)Math.Min(limit + 1, Array.MaxLength);
        Expected = stream.CanSeek ? Math.Min(capacity, Math.Max(0, stream.Length - stream.Position)) : 0;
        bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(capacity, Hint(stream)));
    }

    /// <summary>Bytes that are expected, or 0 when the stream does not know its length.</summary>
    public long Expected { get; }

    /// <summary>Whether the stream may hold more and there is room for it.</summary>
    public bool WantsMore => !ended && count < capacity;

    /// <summary>Where the next bytes go.</summary>
    public Memory<byte> Space
    {
        get
        {
            if (count == bytes.Length)
                Grow();
            return bytes.AsMemory(count, Math.Min(bytes.Length, capacity) - count);
        }
    }

    /// <summary>What was read so far.</summary>
    public ReadOnlyMemory<byte> Content => bytes.AsMemory(0, count);

    /// <summary>Counts bytes that were read; false when there were none, at the end of the stream.</summary>
    public bool Take(int read)
    {
        count += read;
        ended = read == 0;
        return !ended;
    }

    // What a person uploaded must not be found again in a buffer that others rent.
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = [];
        count = 0;
    }

    // One byte more than the length, so that the end is seen without growing.
    private static long Hint(Stream stream) => stream.CanSeek ? Math.Max(FirstSize, stream.Length - stream.Position + 1) : FirstSize;

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(capacity, 2L * bytes.Length));
        bytes.AsSpan(0, count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        bytes = larger;
    }
}
