using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Checks one page of a TIFF file: its sides, its compression, the place of its data.</summary>
internal readonly ref struct TiffPage(TiffBytes bytes, TiffDirectory directory)
{
    private readonly TiffBytes bytes = bytes;

    public long Width { get; } = directory.Number(bytes, TiffTag.ImageWidth, 0);

    public long Height { get; } = directory.Number(bytes, TiffTag.ImageLength, 0);

    /// <summary>What the page is, for people.</summary>
    public ImagePage Describe()
    {
        var (picture, orientation) = (TiffPicture.Read(bytes, directory), directory.Number(bytes, TiffTag.Orientation, 1));
        return new()
        {
            Width = PixelLimits.ToSide(Width),
            Height = PixelLimits.ToSide(Height),
            BitsPerSample = picture.Bits,
            SamplesPerPixel = picture.Samples,
            Colour = picture.Colour,
            HorizontalDpi = Dpi(directory.Fraction(bytes, TiffTag.XResolution)),
            VerticalDpi = Dpi(directory.Fraction(bytes, TiffTag.YResolution)),
            Orientation = orientation is >= 1 and <= 8 ? (int)orientation : 1,
            Compression = TiffCompression.CommonName(picture.Compression) is "" ? TiffCompression.NameOf(picture.Compression) : TiffCompression.CommonName(picture.Compression),
        };
    }

    /// <summary>Whether a position on the earth is told: a directory of its own that holds a coordinate.</summary>
    public bool HasLocation(ReadingBudget budget)
    {
        const ushort latitude = 2;
        const ushort longitude = 4;
        var place = directory.Number(bytes, TiffTag.GpsDirectory, 0);
        return place > 0 && TiffDirectory.HasEither(bytes, place, latitude, longitude, budget);
    }

    public void Check(ReadingBudget budget, FindingSet findings)
    {
        if (directory.LacksValues)
            findings.Add(FormatFindings.Truncated);
        if (Width == 0 || Height == 0)
            findings.Add(FormatFindings.Damaged);
        else if (PixelLimits.AreExceeded(Width, Height, budget.Limits))
            findings.Add(FormatFindings.LimitExceeded("pixels"));
        else
            CheckData(budget, findings);
    }

    private double? Dpi(double dots) => directory.Number(bytes, TiffTag.ResolutionUnit, 2) switch
    {
        2 => Resolution.OfInch(dots),
        3 => Resolution.OfCentimetre(dots),
        _ => null,
    };

    private void CheckData(ReadingBudget budget, FindingSet findings)
    {
        var compression = directory.Number(bytes, TiffTag.Compression, TiffCompression.None);
        if (!TiffCompression.IsCommon(compression))
            findings.Add(FormatFindings.Unsupported(TiffCompression.NameOf(compression)));
        var problem = IsOneJpeg(compression) ? CheckJpeg() : CheckBlocks(budget);
        if (problem is not null)
            findings.Add(problem);
    }

    // The JPEG of TIFF 6.0, given up since: a whole JPEG stream may stand in place of the strips.
    private bool IsOneJpeg(long compression) =>
        compression == TiffCompression.OldJpeg && !directory.Contains(TiffTag.StripOffsets) && !directory.Contains(TiffTag.TileOffsets);

    private Finding? CheckJpeg()
    {
        var offset = directory.Number(bytes, TiffTag.JpegOffset, 0);
        var length = directory.Number(bytes, TiffTag.JpegByteCount, 1);
        return offset == 0 ? FormatFindings.Damaged : bytes.Has(offset, length) ? null : FormatFindings.Truncated;
    }

    private Finding? CheckBlocks(ReadingBudget budget)
    {
        if (!TiffLayout.TryRead(bytes, directory, out var layout))
            return FormatFindings.Damaged;
        // A tile may be larger than a small page, never larger than the largest page.
        return PixelLimits.AreExceeded(layout.BlockWidth, layout.BlockRows, budget.Limits)
            ? FormatFindings.LimitExceeded("pixels")
            : new TiffBlocks(bytes, directory, layout).Check(budget);
    }
}
