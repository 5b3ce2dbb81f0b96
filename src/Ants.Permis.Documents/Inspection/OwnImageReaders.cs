using Ants.Permis.Documents.Bmp;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Png;
using Ants.Permis.Documents.Tiff;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>The image readers of this library.</summary>
internal static class OwnImageReaders
{
    public static ValueList<IImageReader> All { get; } = [new JpegReader(), new PngReader(), new BmpReader(), new TiffReader()];
}
