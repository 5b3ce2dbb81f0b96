using System.IO.Compression;
using Ants.Permis.Documents.Deflate;

namespace Ants.Permis.Documents.Tests.Deflate;

/// <summary>What became of compressed data.</summary>
internal sealed record Inflated(InflateOutcome Outcome, byte[] Bytes)
{
    /// <summary>At once, in one room that is large enough, behind nothing.</summary>
    public static Inflated Bare(byte[] data, int most = 1 << 17) => In(data, isWrapped: false, most, most);

    public static Inflated Wrapped(byte[] data, int most = 1 << 17) => In(data, isWrapped: true, most, most);

    /// <summary>With so much more room each time.</summary>
    public static Inflated In(byte[] data, bool isWrapped, int step, int most)
    {
        using var inflater = new Inflater(data, isWrapped, _ => true);
        var window = new byte[most];
        var (at, outcome) = (0, InflateOutcome.Room);
        for (var room = 0; outcome == InflateOutcome.Room && room < most;)
        {
            room = Math.Min(most, room + step);
            outcome = inflater.Inflate(window.AsSpan(0, room), ref at);
        }

        return new(outcome, window[..at]);
    }

    /// <summary>In parts of a size, through the moving window, by pieces of a size.</summary>
    public static Inflated Read(byte[] data, int part, int piece)
    {
        using var reader = new InflateReader(default, _ => true, new Parts(data, part));
        using var all = new MemoryStream();
        var room = new byte[piece];
        for (var count = piece; count == piece;)
        {
            count = reader.Read(room);
            all.Write(room, 0, count);
        }

        return new(reader.Outcome, all.ToArray());
    }

    /// <summary>By the framework: null when it refuses the data.</summary>
    public static byte[]? ByTheFramework(byte[] data, bool isWrapped)
    {
        using var all = new MemoryStream();
        using var packed = new MemoryStream(data);
        using Stream stream = isWrapped ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress);
        try
        {
            stream.CopyTo(all);
            return all.ToArray();
        }
        catch (Exception refusal) when (refusal is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private sealed class Parts(ReadOnlyMemory<byte> data, int size) : IDeflateParts
    {
        private ReadOnlyMemory<byte> rest = data;

        public bool TryTake(out ReadOnlyMemory<byte> part)
        {
            part = rest[..Math.Min(size, rest.Length)];
            rest = rest[part.Length..];
            return !part.IsEmpty;
        }
    }
}
