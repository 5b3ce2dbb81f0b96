using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces a picture eight times in each direction as its rows arrive, and measures the small picture without keeping it.</summary>
/// <remarks>The squares at the right and the bottom may be smaller. Memory is a few bytes a pixel of one row.</remarks>
internal abstract class PageReduction : IDisposable
{
    /// <summary>The side of the squares, in pixels.</summary>
    protected const int UsualSide = 8;

    /// <summary>A reduction of rows of a format; null for one whose luminance is not known here.</summary>
    /// <param name="format">How the pixels are stored.</param>
    /// <param name="width">Pixels of a row.</param>
    /// <param name="side">The side of the squares; 1 for rows of a picture that was reduced before.</param>
    public static PageReduction? For(in PixelFormat format, int width, int side = UsualSide)
    {
        if (format.Samples < format.SamplesNeeded || format.Samples > MappedReduction.MaxSamples || format.Bits is not (1 or 2 or 4 or 8 or 16))
            return null;
        if (format is { Bits: 1, Samples: 1 } && side == UsualSide)
            return new BilevelReduction(width, format.Levels ?? PixelFormat.Scale(1));
        return IsPlain(format) ? new SampleReduction(width, format, side) : new MappedReduction(width, format, side);
    }

    /// <summary>The most bytes that a reduction of this width takes.</summary>
    public static long HeldBytes(long width) => (SampleReduction.MaxSamples * sizeof(ushort) * width) + width;

    /// <summary>Takes the next row, from the left.</summary>
    public abstract void Add(ReadOnlySpan<byte> row);

    /// <summary>Ends a band of squares early: the rows that follow belong to another part of the page.</summary>
    public abstract void EndBand();

    /// <summary>What all rows taken measure; the last band need not be full.</summary>
    public abstract ToneMeter Measure();

    /// <summary>How light all rows taken are.</summary>
    public PageTone? ToTone() => Measure().ToTone();

    public abstract void Dispose();

    private static bool IsPlain(in PixelFormat format) =>
        format is { Bits: 8, Levels: null, Samples: <= SampleReduction.MaxSamples, Kind: PixelKind.Grey or PixelKind.Rgb or PixelKind.Bgr };
}
