using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The tables that segments of a JPEG file define between its scans, and the restart interval. A later definition replaces an earlier one.</summary>
internal sealed class JpegTables
{
    private const int Places = 4;
    private const int Coefficients = 64;

    private readonly JpegHuffman[] first = [new(), new(), new(), new()];
    private readonly JpegHuffman[] others = [new(), new(), new(), new()];
    private readonly int[] quantisers = new int[Places];

    /// <summary>Units between two restart markers, or 0.</summary>
    public int RestartInterval { get; private set; }

    /// <summary>The table for the first coefficients of blocks, or null when it is not defined or not possible.</summary>
    public JpegHuffman? First(int place) => Ready(first, place) is { IsForFirstCoefficients: true } table ? table : null;

    /// <summary>The table for the other coefficients, or null.</summary>
    public JpegHuffman? Others(int place) => Ready(others, place);

    /// <summary>The quantiser of the first coefficient, or null when the table is not defined.</summary>
    public int? FirstQuantiser(int place) => quantisers[place] == 0 ? null : quantisers[place] - 1;

    /// <summary>Takes the definitions of a segment; false when they are not what the format allows. Segments of other kinds are passed over.</summary>
    public bool TryTake(byte marker, ReadOnlySpan<byte> payload) => marker switch
    {
        JpegMarker.HuffmanTables => TryTakeHuffman(payload),
        JpegMarker.QuantisationTables => TryTakeQuantisation(payload),
        JpegMarker.RestartInterval => TryTakeInterval(payload),
        _ => true,
    };

    private static JpegHuffman? Ready(JpegHuffman[] tables, int place) =>
        place < Places && tables[place].IsDefined && tables[place].Prepare() ? tables[place] : null;

    private bool TryTakeHuffman(ReadOnlySpan<byte> payload)
    {
        while (!payload.IsEmpty)
        {
            var (kind, place) = (payload[0] >> 4, payload[0] & 15);
            if (kind > 1 || place >= Places)
                return false;
            var length = (kind == 0 ? first : others)[place].Define(payload[1..]);
            if (length < 0)
                return false;
            payload = payload[(1 + length)..];
        }

        return true;
    }

    private bool TryTakeQuantisation(ReadOnlySpan<byte> payload)
    {
        while (!payload.IsEmpty)
        {
            var (size, place) = ((payload[0] >> 4) + 1, payload[0] & 15);
            if (size > 2 || place >= Places || payload.Length < 1 + (size * Coefficients))
                return false;
            // One more than the quantiser, so that nothing is zero and a table of zeros is not taken for none.
            quantisers[place] = 1 + (size == 1 ? payload[1] : BinaryPrimitives.ReadUInt16BigEndian(payload[1..]));
            payload = payload[(1 + (size * Coefficients))..];
        }

        return true;
    }

    private bool TryTakeInterval(ReadOnlySpan<byte> payload)
    {
        if (payload.Length != 2)
            return false;
        RestartInterval = BinaryPrimitives.ReadUInt16BigEndian(payload);
        return true;
    }
}
