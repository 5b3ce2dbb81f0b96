using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The coded bits of a scan, without the bytes that the format stuffs between them, one restart interval after the other.</summary>
/// <remarks>
/// The bytes are brought into a small buffer first, whose search for prefixes is vectorised; the decoders then jump over bits by adding to
/// <see cref="Position"/>. They ask <see cref="HasBlock"/> before each block, and need not look at the end inside it: behind the last byte there are zeros enough.
/// </remarks>
internal ref struct JpegBits
{
    /// <summary>Bytes that the buffer must have.</summary>
    public const int BufferSize = ChunkSize + Slack;

    private const int ChunkSize = 32 * 1024;

    /// <summary>More than the bits of any block: 64 codes of 16 bits with 15 bits of value behind each, and the bytes of the last look.</summary>
    private const int Slack = 512;

    private const int LongestSymbol = 32;

    private readonly ReadOnlySpan<byte> source;
    private readonly Span<byte> buffer;
    private int length;
    private int limit;
    private bool isLast;
    private bool isCut;

    /// <summary>Begins with the data at an offset.</summary>
    public JpegBits(ReadOnlySpan<byte> source, int start, Span<byte> buffer)
    {
        this.source = source;
        this.buffer = buffer[..BufferSize];
        End = start;
        Begin();
    }

    /// <summary>The place of the next bit in <see cref="Data"/>.</summary>
    public int Position { get; set; }

    /// <summary>The bytes of the interval that are at hand.</summary>
    public readonly ReadOnlySpan<byte> Data => buffer;

    /// <summary>Where the source goes on: at the next marker, once the interval is finished.</summary>
    public int End { get; private set; }

    /// <summary>Bytes were left between the last block of an interval and the marker after it.</summary>
    public bool HasSurplus { get; private set; }

    /// <summary>What to say when the bits make no sense: a code that does not exist is no cut, unless it lies where the bytes end.</summary>
    public readonly Finding Problem => isCut && Position + LongestSymbol > length * 8 ? FormatFindings.Truncated : FormatFindings.Damaged;

    /// <summary>The 57 bits or more at a position, from the highest bit down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Peek(ReadOnlySpan<byte> data, int position) => BinaryPrimitives.ReadUInt64BigEndian(data[(position >> 3)..]) << (position & 7);

    /// <summary>Whether the blocks so far were within the data; brings the bits of the next one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasBlock() => Position <= limit || Continue();

    /// <summary>Ends the interval behind its last block; false when that block needed more than there was.</summary>
    public bool TryFinish()
    {
        if (isLast && Position > length * 8)
            return false;
        HasSurplus |= !isLast || (Position + 7) / 8 < length;
        while (!isLast)
            Fill(kept: 0);
        return true;
    }

    /// <summary>Ends an interval, and begins the next one behind the restart marker of a number; false when they are not as they should be.</summary>
    public bool TryRestart(int number)
    {
        if (!TryFinish() || isCut)
            return false;
        // The end of an interval that is not cut is a marker, maybe with prefixes to fill.
        var code = End + source[End..].IndexOfAnyExcept(JpegMarker.Prefix);
        if (source[code] != JpegMarker.Restart0 + (number & 7))
            return false;
        End = code + 1;
        Begin();
        return true;
    }

    private void Begin()
    {
        (isLast, Position) = (false, 0);
        Fill(kept: 0);
    }

    private bool Continue()
    {
        if (isLast)
            return false;
        var used = Position >> 3;
        buffer[used..length].CopyTo(buffer);
        Position &= 7;
        Fill(length - used);
        return Position <= limit;
    }

    private void Fill(int kept)
    {
        length = kept;
        while (!isLast && length < ChunkSize)
            TakeRun();
        limit = (isLast ? length : length - Slack) * 8;
        if (isLast)
            buffer.Slice(length, Slack).Clear();
    }

    // The bytes up to the next prefix, and what the prefix stands for.
    private void TakeRun()
    {
        var rest = source.Slice(End, Math.Min(source.Length - End, ChunkSize - length));
        var plain = rest.IndexOf(JpegMarker.Prefix);
        var run = plain < 0 ? rest : rest[..plain];
        run.CopyTo(buffer[length..]);
        length += run.Length;
        End += run.Length;
        if (plain >= 0)
            TakePrefix();
        else if (End == source.Length)
            isLast = isCut = true;
    }

    private void TakePrefix()
    {
        var code = source[End..].IndexOfAnyExcept(JpegMarker.Prefix);
        if (code < 0 || source[End + code] != 0)
        {
            (isLast, isCut) = (true, code < 0);
            return;
        }

        buffer[length++] = JpegMarker.Prefix;
        End += code + 1;
    }
}
