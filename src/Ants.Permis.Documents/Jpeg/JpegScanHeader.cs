using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>What a scan header says, once it was checked: the band of coefficients, and the bits that the scan brings of them.</summary>
/// <param name="First">The first coefficient, in zigzag order.</param>
/// <param name="Last">The last coefficient.</param>
/// <param name="High">The bit down to which earlier scans brought the band; 0 in a first pass.</param>
/// <param name="Low">The bit down to which this scan brings it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JpegScanHeader(int First, int Last, int High, int Low)
{
    /// <summary>The band of a scan; sequential ones bring everything, whatever they say.</summary>
    public static JpegScanHeader Read(ReadOnlySpan<byte> payload, bool isProgressive) =>
        isProgressive ? new(payload[^3], payload[^2], payload[^1] >> 4, payload[^1] & 15) : new(0, 63, 0, 0);
}
