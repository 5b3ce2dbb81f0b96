using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>An entry of a TIFF directory: a tag, and where its values lie in the file.</summary>
/// <param name="Tag">What the values mean.</param>
/// <param name="ItemSize">Bytes of one value; 0 for a type that is not known.</param>
/// <param name="Count">The declared number of values.</param>
/// <param name="Offset">Where the values begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TiffEntry(ushort Tag, int ItemSize, long Count, long Offset)
{
    public const int Size = 12;
    private const int InlineSize = 4;

    /// <summary>Bytes of all values.</summary>
    public long Length => Count * ItemSize;

    /// <summary>A whole number of 1, 2 or 4 bytes, as counts and offsets are.</summary>
    public bool IsNumber => ItemSize is 1 or 2 or 4 && Count > 0;

    /// <summary>Reads the entry at an offset, whose twelve bytes are in the file.</summary>
    public static TiffEntry Read(TiffBytes bytes, long offset)
    {
        var itemSize = SizeOf(bytes.Short(offset + 2));
        var count = (long)bytes.Long(offset + 4);
        var values = offset + Size - InlineSize;
        return new((ushort)bytes.Short(offset), itemSize, count, count * itemSize <= InlineSize ? values : bytes.Long(values));
    }

    public bool IsInFile(TiffBytes bytes) => bytes.Has(Offset, Length);

    // BYTE, ASCII, SHORT, LONG, RATIONAL, the signed ones, FLOAT, DOUBLE, IFD.
    private static int SizeOf(uint type) => type switch
    {
        1 or 2 or 6 or 7 => 1,
        3 or 8 => 2,
        4 or 9 or 11 or 13 => 4,
        5 or 10 or 12 => 8,
        _ => 0,
    };
}
