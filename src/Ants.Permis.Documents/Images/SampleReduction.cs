using System.Numerics;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Reduces rows of samples of eight bits: grey, or three colours and perhaps a sample that does not matter.</summary>
/// <remarks>Rows are first added up as they are, many samples at a time; colours and squares are only told apart once in eight rows.</remarks>
internal sealed class SampleReduction(int width, PixelFormat format, int side) : BandReduction<ushort>(width * format.Samples, side)
{
    public const int MaxSamples = 4;

    private readonly int samples = format.Samples;
    private readonly (int First, int Second, int Third) weights = format.Kind switch
    {
        PixelKind.Rgb => (Luminance.Red, Luminance.Green, Luminance.Blue),
        PixelKind.Bgr => (Luminance.Blue, Luminance.Green, Luminance.Red),
        _ => (256, 0, 0),
    };

    public override void Add(ReadOnlySpan<byte> row)
    {
        // Eight times 255 fits into the sums.
        AddUp(row[..(width * samples)], Sums);
        EndRow();
    }

    protected override void MeasureBand(ref ToneMeter tone)
    {
        var sums = Sums;
        for (var left = 0; left < width; left += Side)
        {
            var pixels = Math.Min(Side, width - left);
            var square = sums.Slice(left * samples, pixels * samples);
            tone.Add((samples < 3 ? Sum(square) : WeightedSum(square)) / (pixels * Rows));
        }
    }

    private static void AddUp(ReadOnlySpan<byte> row, Span<ushort> sums)
    {
        for (; row.Length >= Vector<byte>.Count; row = row[Vector<byte>.Count..], sums = sums[Vector<byte>.Count..])
        {
            Vector.Widen(new Vector<byte>(row), out var low, out var high);
            (new Vector<ushort>(sums) + low).CopyTo(sums);
            var rest = sums[Vector<ushort>.Count..];
            (new Vector<ushort>(rest) + high).CopyTo(rest);
        }

        for (var at = 0; at < row.Length; at++)
            sums[at] += row[at];
    }

    private int Sum(ReadOnlySpan<ushort> square)
    {
        var sum = 0;
        for (var at = 0; at < square.Length; at += samples)
            sum += square[at];
        return sum;
    }

    private int WeightedSum(ReadOnlySpan<ushort> square)
    {
        var (first, second, third) = (0, 0, 0);
        for (; square.Length >= samples; square = square[samples..])
        {
            first += square[0];
            second += square[1];
            third += square[2];
        }

        return ((first * weights.First) + (second * weights.Second) + (third * weights.Third)) >> 8;
    }
}
