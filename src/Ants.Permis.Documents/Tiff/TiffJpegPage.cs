using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Reads every coded bit of a page whose strips or tiles are JPEG streams, with tables that they share.</summary>
/// <remarks>Tiles that reach beyond the page hold padding, so they are only measured when the page has no others.</remarks>
internal ref struct TiffJpegPage(ReadOnlySpan<byte> file, TiffBytes bytes, TiffDirectory page, TiffPicture picture, TiffLayout layout, ReadingBudget budget)
{
    private const int NoComponent = -1;
    private static readonly Finding OldStyle = FormatFindings.Unsupported("TIFF old-style JPEG");

    private readonly ReadOnlySpan<byte> file = file;
    private readonly TiffBytes bytes = bytes;
    private readonly TiffPicture picture = picture;
    private readonly TiffLayout layout = layout;
    private ToneMeter whole;
    private ToneMeter cut;

    /// <summary>How light the page is, or null.</summary>
    public readonly PageTone? Tone => whole.ToTone() ?? cut.ToTone();

    public Finding? Verify() => picture.Compression == TiffCompression.OldJpeg ? VerifyOld() : VerifyBlocks();

    private Finding? VerifyBlocks()
    {
        var (offset, length) = page.Place(bytes, TiffTag.JpegTables);
        using var strips = new JpegStrips(file.Slice((int)offset, (int)length), budget, LightComponent());
        var blocks = new TiffBlocks(bytes, page, layout);
        Finding? gravest = null;
        for (var block = 0L; block < layout.Blocks && gravest?.Severity != Severity.Blocking; block++)
        {
            if (!budget.Spend())
                return FormatFindings.LimitExceeded("blocks");
            var problem = Verify(strips, blocks, block);
            gravest = problem?.Severity > gravest?.Severity || gravest is null ? problem : gravest;
        }

        return gravest;
    }

    private Finding? Verify(JpegStrips strips, TiffBlocks blocks, long block)
    {
        var (offset, length) = blocks.Place(block);
        var aside = default(ToneMeter);
        ref var meter = ref aside;
        if (block / layout.BlocksPerPlane == TiffColours.MeasuredPlane(picture))
            meter = ref IsWhole(block) ? ref whole : ref cut;
        return strips.Verify(file.Slice(offset, length), (int)layout.BlockWidth, (int)layout.RowsOf(block), picture.SamplesOfBlock, ref meter);
    }

    private readonly bool IsWhole(long block) => layout.VisibleWidthOf(block) == layout.BlockWidth && layout.VisibleRowsOf(block) == layout.RowsOf(block);

    private readonly int LightComponent() => picture.Photometric switch
    {
        TiffPicture.BlackIsZero or TiffPicture.ColourDifferences => 0,
        TiffPicture.Rgb => picture.IsPlanar ? 0 : 1,
        _ => NoComponent,
    };

    // The JPEG of TIFF 6.0 was given up because no two programs wrote it alike: one whole stream can be read, and of the rest nothing can be said.
    private Finding? VerifyOld()
    {
        var offset = page.Number(bytes, TiffTag.JpegOffset, 0);
        if (!bytes.Has(offset, 2) || !file[(int)offset..].StartsWith<byte>([0xFF, 0xD8]))
            return OldStyle;
        var length = page.Number(bytes, TiffTag.JpegByteCount, 0);
        var stream = file.Slice((int)offset, (int)(length > 0 && bytes.Has(offset, length) ? length : file.Length - offset));
        using var strips = new JpegStrips([], budget, 0);
        var problem = strips.Verify(stream, (int)picture.Width, (int)picture.Height, picture.Samples, ref whole);
        return problem?.Severity == Severity.Blocking ? Undetermined() : problem;
    }

    private Finding Undetermined()
    {
        whole = default;
        return OldStyle;
    }
}
