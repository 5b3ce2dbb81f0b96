using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decodes the blocks of one page, one after another.</summary>
internal sealed class TiffPageDecoder(ReadOnlyMemory<byte> file, TiffDirectory page, TiffPicture picture, TiffLayout layout, ReadingBudget budget) : IDisposable
{
    private const int BytesPerStep = 1024;
    private ITiffStripDecoder? decoder;
    private TiffRows? rows;
    private TiffMeasure? measure;
    private long held;

    /// <summary>How light the decoded page is, or null.</summary>
    public PageTone? Tone => measure?.ToTone();

    public Finding? Decode(TiffBytes bytes)
    {
        var blocks = new TiffBlocks(bytes, page, layout);
        return Prepare(bytes, blocks) ?? DecodeBlocks(blocks);
    }

    public void Dispose()
    {
        decoder?.Dispose();
        rows?.Dispose();
        measure?.Dispose();
        budget.Release(held);
    }

    private Finding? Prepare(TiffBytes bytes, TiffBlocks blocks)
    {
        var isFacsimile = TiffCompression.IsCcitt(picture.Compression);
        // Facsimile machines know black and white only; a few programs code one bit of each colour so.
        if (isFacsimile && picture is not { Bits: 1, Samples: 1 })
            return FormatFindings.Unsupported("TIFF CCITT colour");
        var (rowLength, _) = picture.Rows(layout.BlockWidth, 1);
        if (!Hold(TiffRows.HeldBytes(rowLength) + (2 * PageReduction.HeldBytes(layout.BlockWidth)) + (isFacsimile ? LibTiffPage.HeldBytes(blocks, layout) : 0)))
            return FormatFindings.LimitExceeded("memory");
        var prediction = TiffPrediction.Of(picture, bytes.IsBigEndian);
        measure = new(layout, prediction is null ? null : TiffColours.Format(bytes, page, picture, !bytes.IsBigEndian), TiffColours.MeasuredPlane(picture));
        rows = new(rowLength, prediction ?? default, budget);
        decoder = isFacsimile ? Facsimile(bytes, blocks) : picture.IsReversed ? new TiffReversed(Decoder(), budget) : Decoder();
        return null;
    }

    private bool Hold(long bytes)
    {
        var isHeld = bytes <= Array.MaxLength && budget.Hold(bytes);
        held = isHeld ? bytes : 0;
        return isHeld;
    }

    private ITiffStripDecoder Decoder() => picture.Compression switch
    {
        TiffCompression.Lzw => new TiffLzw(),
        TiffCompression.Deflate or TiffCompression.OldDeflate => new TiffDeflate(),
        TiffCompression.PackBits => new TiffPackBits(),
        _ => new TiffStored(),
    };

    private TiffFacsimile Facsimile(TiffBytes bytes, TiffBlocks blocks) => new(
        LibTiffPage.Create(file.Span, blocks, picture, layout, (page.Number(bytes, TiffTag.T4Options, 0), page.Number(bytes, TiffTag.T6Options, 0))), budget);

    private Finding? DecodeBlocks(TiffBlocks blocks)
    {
        for (var block = 0L; block < layout.Blocks; block++)
        {
            var (offset, length) = blocks.Place(block);
            if (!budget.Spend(1 + (length / BytesPerStep)))
                return FormatFindings.LimitExceeded("blocks");
            Begin(block);
            if (!decoder!.Decode(block, file.Slice(offset, length), rows!))
                return FormatFindings.Damaged;
            if (Lack(offset + (long)length) is { } lack)
                return lack;
        }

        return null;
    }

    private void Begin(long block)
    {
        var (_, count) = picture.Rows(layout.BlockWidth, layout.RowsOf(block));
        rows!.Begin(count, layout.VisibleRowsOf(block), measure!.Of(block));
    }

    private Finding? Lack(long end) =>
        rows!.IsSpent ? FormatFindings.LimitExceeded("blocks")
        : rows.IsFull ? null
        : end >= file.Length ? FormatFindings.Truncated
        : FormatFindings.Damaged;
}
