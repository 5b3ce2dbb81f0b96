using System.Numerics;
using System.Runtime.Intrinsics;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>A scan of a JPEG file: its header, and the coded data that follow up to the next marker.</summary>
internal static class JpegScan
{
    /// <summary>The scans of a progressive picture; real ones have 20 at most, and each costs a decoder a pass over the whole picture.</summary>
    public const int MaxScans = 64;

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
    /// <remarks>Coded data are full of stuffed prefixes, one in some hundred bytes: they are told from markers by whole vectors.</remarks>
    public static int FindEnd(ReadOnlySpan<byte> file, int start)
    {
        var at = start;
        for (; at <= file.Length - Vector512<byte>.Count - 1; at += Vector512<byte>.Count)
        {
            var hits = Markers(Vector512.Create(file[at..]), Vector512.Create(file[(at + 1)..])).ExtractMostSignificantBits();
            if (hits != 0)
                return at + BitOperations.TrailingZeroCount(hits);
        }

        for (; at < file.Length - 1; at++)
        {
            if (file[at] == JpegMarker.Prefix && !IsOfData(file[at + 1]))
                return at;
        }

        return -1;
    }

    // A stuffed zero and a restart belong to the data; the second of two prefixes may begin a marker.
    private static bool IsOfData(byte code) => code is 0x00 or 0xFF || JpegMarker.IsRestart(code);

    // The same for 64 bytes and those behind each of them.
    private static Vector512<byte> Markers(Vector512<byte> bytes, Vector512<byte> codes)
    {
        var prefix = Vector512.Equals(bytes, Vector512.Create(JpegMarker.Prefix));
        var ofData = Vector512.Equals(codes, Vector512<byte>.Zero) | Vector512.Equals(codes, Vector512.Create(JpegMarker.Prefix))
            | Vector512.Equals(codes & Vector512.Create((byte)0xF8), Vector512.Create(JpegMarker.Restart0));
        return Vector512.AndNot(prefix, ofData);
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
