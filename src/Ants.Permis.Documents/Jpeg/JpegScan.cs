using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>A scan of a JPEG file: its header, and the coded data that follow up to the next marker.</summary>
internal static class JpegScan
{
    private const int MaxComponents = 4;
    private const int LastCoefficient = 63;
    private const int MaxShift = 13;

    /// <summary>What is wrong with a scan header, or null.</summary>
    public static Finding? Check(ReadOnlySpan<byte> payload, in JpegFrame frame)
    {
        if (payload.IsEmpty || payload[0] is 0 or > MaxComponents || payload.Length != 4 + (2 * payload[0]))
            return FormatFindings.Damaged;
        return !NamesComponents(payload, frame)
            ? FormatFindings.Damaged
            : CheckSelection(payload[0], payload[^3], payload[^2], payload[^1], frame.IsProgressive);
    }

    /// <summary>Where the marker after the coded data begins, or -1 when the file ends first.</summary>
    public static int FindEnd(ReadOnlySpan<byte> file, int start)
    {
        for (var at = start; ;)
        {
            var found = file[at..].IndexOf(JpegMarker.Prefix);
            if (found < 0 || at + found + 1 >= file.Length)
                return -1;
            at += found;
            var next = file[at + 1];
            if (next is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
                return at;
            // A stuffed zero and a restart belong to the data; the second of two prefixes may begin a marker.
            at += next == 0xFF ? 1 : 2;
        }
    }

    // Components of the frame, each once and in the order of the frame.
    private static bool NamesComponents(ReadOnlySpan<byte> payload, in JpegFrame frame)
    {
        var found = -1;
        for (var at = 0; at < payload[0]; at++)
        {
            found = frame.FindComponent(payload[1 + (2 * at)], found + 1);
            if (found < 0)
                return false;
        }

        return true;
    }

    // A sequential scan has fixed values here, which readers do not need: they show the picture all the same.
    private static Finding? CheckSelection(int components, int first, int last, int shifts, bool progressive)
    {
        if (!progressive)
            return first == 0 && last == LastCoefficient && shifts == 0 ? null : FormatFindings.DamagedAside;
        var (high, low) = (shifts >> 4, shifts & 15);
        var band = first == 0 ? last == 0 : first <= last && last <= LastCoefficient && components == 1;
        return band && low <= MaxShift && (high == 0 || high == low + 1) ? null : FormatFindings.Damaged;
    }
}
