using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>The limits on the size of a picture, in one place for the four image formats.</summary>
internal static class PixelLimits
{
    /// <summary>Whether a picture of these sides, of any declared size, is beyond what is opened.</summary>
    public static bool AreExceeded(long width, long height, InspectionLimits limits) =>
        width > limits.MaxSide || height > limits.MaxSide || width * height > Math.Min(limits.MaxPixelsPerPage, limits.MaxTotalPixels);

    /// <summary>A side as a number of pixels; 0 for what no reader could show.</summary>
    public static int ToSide(long side) => side is > 0 and <= int.MaxValue ? (int)side : 0;
}
