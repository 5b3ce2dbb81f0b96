using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>What cameras write after the end of a JPEG picture, and what somebody else may have put there.</summary>
/// <remarks>
/// Previews in other sizes (CIPA multi-picture format), the film of a moving photograph, the block of a Samsung telephone and padding come from
/// cameras by the million: they are information, and never a page. Anything else is a warning. Nothing after the end is a reason to refuse.
/// </remarks>
internal static class JpegTail
{
    /// <summary>The finding for the bytes after the end marker, or null when there are none.</summary>
    public static Finding? Check(ReadOnlySpan<byte> tail)
    {
        if (tail.IsEmpty)
            return null;
        var finding = FormatFindings.Trailing(tail.Length);
        return IsOfCamera(tail.TrimStart((byte)0)) ? finding with { Severity = Severity.Information } : finding;
    }

    // A box of a film begins with its size, whose first bytes are zero and were trimmed with the padding.
    private static bool IsOfCamera(ReadOnlySpan<byte> tail) =>
        tail.IndexOfAnyExcept((byte)0, (byte)0xFF) < 0 || tail.EndsWith("SEFT"u8) || tail.StartsWith<byte>([0xFF, JpegMarker.StartOfImage, 0xFF])
        || tail[..Math.Min(tail.Length, 8)].IndexOf("ftyp"u8) is >= 1 and <= 4;
}
