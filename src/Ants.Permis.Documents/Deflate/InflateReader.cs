using System.Buffers;

namespace Ants.Permis.Documents.Deflate;

/// <summary>Reads zlib data as far as is asked for. What was written last is kept in a window, since what comes may refer to it.</summary>
internal sealed class InflateReader : IDisposable
{
    /// <summary>The memory that it takes.</summary>
    public const int HeldBytes = 128 << 10;

    private readonly Inflater inflater;
    private readonly byte[] window = ArrayPool<byte>.Shared.Rent(HeldBytes);
    private int taken;
    private int written;

    /// <inheritdoc cref="Inflater(ReadOnlyMemory{byte}, bool, Func{long, bool}, IDeflateParts?)"/>
    public InflateReader(ReadOnlyMemory<byte> data, Func<long, bool> pay, IDeflateParts? parts = null) => inflater = new(data, isWrapped: true, pay, parts);

    /// <summary>How decompression stands: <see cref="InflateOutcome.Room"/> as long as nothing ended it.</summary>
    public InflateOutcome Outcome { get; private set; }

    /// <summary>Fills the room; less only when <see cref="Outcome"/> says why.</summary>
    public int Read(Span<byte> room)
    {
        var whole = room.Length;
        while (!room.IsEmpty && (taken < written || Decompress()))
        {
            var count = Math.Min(room.Length, written - taken);
            window.AsSpan(taken, count).CopyTo(room);
            taken += count;
            room = room[count..];
        }

        return whole - room.Length;
    }

    public void Dispose()
    {
        inflater.Dispose();
        ArrayPool<byte>.Shared.Return(window, clearArray: true);
    }

    // False when nothing more came.
    private bool Decompress()
    {
        if (Outcome != InflateOutcome.Room)
            return false;
        if (written > window.Length / 2)
        {
            window.AsSpan(written - Inflater.FarthestDistance, Inflater.FarthestDistance).CopyTo(window);
            taken = written = Inflater.FarthestDistance;
        }

        Outcome = inflater.Inflate(window, ref written);
        return taken < written;
    }
}
