using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decodes LZW as TIFF 6 has it, and as programs before 1988 wrote it: low bits first, and codes that grow one code later.</summary>
internal sealed class TiffLzw : ITiffStripDecoder
{
    private const int Clear = 256;
    private const int End = 257;
    private const int FirstString = 258;
    private const int MaxCodes = 1 << MaxWidth;
    private const int MinWidth = 9;
    private const int MaxWidth = 12;

    /// <summary>More than the longest string and the bytes that are written behind it.</summary>
    private const int Margin = MaxCodes + PieceLength;

    private const int PieceLength = sizeof(ulong);

    private readonly Text[] texts = new Text[MaxCodes];
    private int next;
    private int width;
    private int previous;

    public TiffLzw()
    {
        for (var value = 0; value < Clear; value++)
            texts[value] = new(1, 0, (byte)value, (byte)value);
    }

    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        // The first code is always Clear: its nine bits tell the order.
        var isOld = data.Span is [0, var second, ..] && (second & 1) == 1;
        var codes = new TiffLzwCodes(data.Span, isOld);
        Restart();
        var isSound = true;
        var goesOn = true;
        while (goesOn && rows.IsOpen)
            rows.Advance(Fill(rows.Room(), rows.Left, ref codes, isOld ? 0 : 1, out goesOn, out isSound));
        return isSound;
    }

    public void Dispose()
    {
        // Nothing is held but tables.
    }

    // Decodes until the room or the block is full: the bytes that were written.
    private int Fill(Span<byte> room, long wanted, ref TiffLzwCodes codes, int early, out bool goesOn, out bool isSound)
    {
        var written = 0;
        isSound = true;
        goesOn = true;
        while (goesOn && written < wanted && written < room.Length - Margin)
        {
            goesOn = codes.TryRead(width, out var code) && code != End;
            if (!goesOn)
                break;
            if (code == Clear)
            {
                Restart();
                continue;
            }

            isSound = goesOn = TryAdd(code);
            written += goesOn ? Write(code, room[written..]) : 0;
            width = WidthAfter(next + early);
        }

        return written;
    }

    private static int WidthAfter(int codes) => codes < 1 << MinWidth ? MinWidth : codes < 1 << 10 ? 10 : codes < 1 << 11 ? 11 : MaxWidth;

    private void Restart() => (next, width, previous) = (FirstString, MinWidth, -1);

    // Right after Clear no string exists; later the newest one may be used while it is made.
    private bool TryAdd(int code)
    {
        var isKnown = previous < 0 ? code < Clear : code < next || (code == next && next < MaxCodes);
        if (isKnown && previous >= 0 && next < MaxCodes)
        {
            texts[next] = texts[previous].With(texts[code == next ? previous : code].First, previous);
            next++;
        }

        previous = code;
        return isKnown;
    }

    // The last piece may be short: what is written behind it is written over by the next string.
    private int Write(int code, Span<byte> room)
    {
        ref readonly var text = ref texts[code];
        var length = text.Length;
        for (var at = (length - 1) & -PieceLength; at >= 0; at -= PieceLength)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(room[at..], text.Piece);
            text = ref texts[text.Before];
        }

        return length;
    }

    /// <summary>A string: pieces of eight bytes from its beginning, the last one here, the others in the string that ends before it.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Text(ushort Length, ushort Before, byte First, ulong Piece)
    {
        public Text With(byte last, int self)
        {
            var place = Length % PieceLength;
            return place == 0
                ? new((ushort)(Length + 1), (ushort)self, First, last)
                : this with { Length = (ushort)(Length + 1), Piece = Piece | ((ulong)last << (8 * place)) };
        }
    }
}
