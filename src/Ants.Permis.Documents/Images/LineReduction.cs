using System.Buffers;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces rows whose luminance is first worked out pixel by pixel.</summary>
internal abstract class LineReduction(int width, int side) : PageReduction
{
    private readonly SampleReduction reduction = new(width, new(PixelKind.Grey, 8, 1), side);
    private readonly byte[] line = ArrayPool<byte>.Shared.Rent(width);

    public sealed override void Add(ReadOnlySpan<byte> row)
    {
        var pixels = line.AsSpan(0, width);
        Map(row, pixels);
        reduction.Add(pixels);
    }

    public sealed override void EndBand() => reduction.EndBand();

    public sealed override ToneMeter Measure() => reduction.Measure();

    public sealed override void Dispose()
    {
        ArrayPool<byte>.Shared.Return(line, clearArray: true);
        reduction.Dispose();
    }

    /// <summary>Works out the luminance of each pixel of a row.</summary>
    protected abstract void Map(ReadOnlySpan<byte> row, Span<byte> pixels);
}
