using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>What an EXIF block says that is of use here.</summary>
/// <param name="HorizontalDpi">Dots an inch across, or null.</param>
/// <param name="VerticalDpi">Dots an inch down, or null.</param>
/// <param name="StoredOrientation">The orientation less one, so that the default of the structure is upright.</param>
/// <param name="HasLocation">Coordinates are given.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExifFacts(double? HorizontalDpi, double? VerticalDpi, int StoredOrientation, bool HasLocation)
{
    /// <summary>1 to 8; 1 is upright.</summary>
    public int Orientation => StoredOrientation + 1;
}
