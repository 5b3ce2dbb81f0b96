using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>One component of a picture: its sampling, its blocks, and how much of it the scans have brought.</summary>
internal sealed class JpegComponent(int horizontal, int vertical, int quantiser)
{
    private const sbyte NotBrought = -1;

    // For each coefficient: the lowest bit that a scan brought.
    private readonly sbyte[] lowest = [.. Enumerable.Repeat(NotBrought, 64)];

    /// <summary>Blocks beside each other in a unit.</summary>
    public int Horizontal { get; } = horizontal;

    /// <summary>Blocks below each other in a unit.</summary>
    public int Vertical { get; } = vertical;

    /// <summary>The place of the quantisation table.</summary>
    public int Quantiser { get; } = quantiser;

    /// <summary>Blocks across that show something of the picture: the units of a scan of this component alone.</summary>
    public required int Columns { get; init; }

    /// <summary>Blocks down that show something of the picture.</summary>
    public required int Rows { get; init; }

    /// <summary>The first coefficients were coded.</summary>
    public bool IsCoded => lowest[0] != NotBrought;

    /// <summary>The first coefficient of the last block, from which the next one is told.</summary>
    public int Last { get; set; }

    /// <summary>Which of its coefficients are not zero, for a progressive picture whose bands came.</summary>
    public JpegHistory? History { get; set; }

    /// <summary>Notes that a scan brings a band; false when it refines what no scan has brought to that bit.</summary>
    /// <remarks>A band that is whole may come again: readers take the later one.</remarks>
    public bool TryBring(in JpegScanHeader scan)
    {
        for (var at = scan.First; at <= scan.Last; at++)
        {
            if (scan.High != Math.Max((int)lowest[at], 0))
                return false;
        }

        lowest.AsSpan(scan.First, scan.Last - scan.First + 1).Fill((sbyte)scan.Low);
        return true;
    }
}
