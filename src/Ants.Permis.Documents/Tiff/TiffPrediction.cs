using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Whether samples were stored as differences from the ones to the left, for LZW and Deflate to code them shorter.</summary>
/// <param name="Step">Samples of a pixel; 0 when samples are stored as they are.</param>
/// <param name="Bits">Bits of a sample.</param>
/// <param name="IsBigEndian">The high byte of a sample of sixteen bits comes first.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TiffPrediction(int Step, int Bits, bool IsBigEndian)
{
    private const long Horizontal = 2;

    /// <summary>The prediction of a page; null for one that is not undone here, and then only the length of the data is checked.</summary>
    public static TiffPrediction? Of(in TiffPicture picture, bool isBigEndian)
    {
        if (picture.Predictor == 1 || picture.Compression is not (TiffCompression.Lzw or TiffCompression.Deflate or TiffCompression.OldDeflate))
            return default(TiffPrediction);
        return picture is { Predictor: Horizontal, Bits: 8 or 16 } ? new(picture.SamplesOfBlock, picture.Bits, isBigEndian) : null;
    }

    public void Undo(Span<byte> row)
    {
        if (Step == 0)
            return;
        if (Bits == 8)
            LeftSums.Add(row, Step);
        else
            AddWords(row);
    }

    private void AddWords(Span<byte> row)
    {
        for (var at = 2 * Step; at + 1 < row.Length; at += 2)
        {
            var word = row[at..];
            var before = row[(at - (2 * Step))..];
            if (IsBigEndian)
                BinaryPrimitives.WriteUInt16BigEndian(word, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(word) + BinaryPrimitives.ReadUInt16BigEndian(before)));
            else
                BinaryPrimitives.WriteUInt16LittleEndian(word, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(word) + BinaryPrimitives.ReadUInt16LittleEndian(before)));
        }
    }
}
