using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Mean and deviation of the samples of a reduced picture, one pass, no picture kept.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct ToneMeter
{
    private long count;
    private long sum;
    private long squares;

    /// <summary>Adds the luminance of one block, 0 to 255.</summary>
    public void Add(int luminance)
    {
        count++;
        sum += luminance;
        squares += luminance * luminance;
    }

    /// <summary>Adds what another meter measured of the same page.</summary>
    public void Add(in ToneMeter other)
    {
        count += other.count;
        sum += other.sum;
        squares += other.squares;
    }

    /// <summary>What was measured, or null when nothing was.</summary>
    public readonly PageTone? ToTone(double? sharpness = null)
    {
        if (count == 0)
            return null;
        var mean = (double)sum / count;
        return new(mean, Math.Sqrt(Math.Max(0, ((double)squares / count) - (mean * mean))), sharpness);
    }
}
