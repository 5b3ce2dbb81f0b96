using System.Buffers;
using Ants.Permis.Documents.Formats;
using BitMiracle.LibTiff.Classic;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decodes the codes of facsimile machines (CCITT groups 3 and 4) by LibTiff.NET.</summary>
/// <remarks>
/// That library trusts what it reads, and takes what a directory asks for. So it never gets the file: it gets a new one of a single page, made of values that were
/// checked and the coded bytes. Whatever it throws is damage.
/// </remarks>
internal sealed class TiffFacsimile(LibTiffPage page, ReadingBudget budget) : ITiffStripDecoder
{
    private readonly LibTiffErrors.Tally tally = new();
    private BitMiracle.LibTiff.Classic.Tiff? tiff;

    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        try
        {
            return Open() && Read((int)block, rows);
        }
        catch (Exception failure) when (failure is not (OutOfMemoryException or OperationCanceledException))
        {
            return false;
        }
    }

    public void Dispose()
    {
        tiff?.Dispose();
        page.Dispose();
    }

    private bool Open()
    {
        tiff ??= LibTiffErrors.Open(page, tally);
        return tiff is not null;
    }

    private bool Read(int block, TiffRows rows)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)rows.Left);
        try
        {
            var length = (int)rows.Left;
            var read = page.IsTiled ? tiff!.ReadEncodedTile(block, buffer, 0, length) : tiff!.ReadEncodedStrip(block, buffer, 0, length);
            rows.Take(buffer.AsSpan(0, Math.Clamp(read, 0, length)));
            return tally.Errors == 0 && budget.Spend();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
