using System.Globalization;
using System.Text;
using ImageMagick;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>Encodes pictures through libjpeg-turbo, libpng and libtiff, as phones, scanners and their software do.</summary>
internal static class Encoder
{
    /// <summary>A JPEG with colours at half the resolution, as phones make them.</summary>
    public static byte[] Jpeg(Picture picture, uint quality, bool isProgressive = false)
    {
        using var image = Image(picture);
        image.Quality = quality;
        image.Settings.Interlace = isProgressive ? Interlace.Jpeg : Interlace.NoInterlace;
        image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "2x2");
        return image.ToByteArray(MagickFormat.Jpeg);
    }

    public static byte[] Png(Picture picture)
    {
        using var image = Image(picture);
        // The day of the making would make every run's file another one.
        image.Settings.SetDefine(MagickFormat.Png, "exclude-chunks", "date,time");
        image.Settings.SetDefine(MagickFormat.Png, "compression-level", "6");
        image.Settings.SetDefine(MagickFormat.Png, "compression-filter", "5");
        return image.ToByteArray(MagickFormat.Png);
    }

    /// <summary>A TIFF of some pages; black and white ones become one bit a pixel.</summary>
    public static byte[] Tiff(IEnumerable<Picture> pages, CompressionMethod compression, uint quality = 80)
    {
        using var images = new MagickImageCollection();
        foreach (var page in pages)
        {
            var image = Image(page);
            image.Settings.Compression = compression;
            image.Quality = quality;
            image.Settings.SetDefine(MagickFormat.Jpeg, "sampling-factor", "2x2");
            // Scanners write luminance and colour differences; the encoder would write red, green and blue.
            if (compression == CompressionMethod.JPEG)
                image.ColorSpace = ColorSpace.YCbCr;
            images.Add(image);
        }

        return images.ToByteArray(MagickFormat.Tiff);
    }

    private static MagickImage Image(Picture picture)
    {
        var image = picture.IsBlackAndWhite ? new MagickImage(Bitmap(picture), MagickFormat.Pbm) : Shades(picture);
        image.Density = new Density(300, DensityUnit.PixelsPerInch);
        return image;
    }

    private static MagickImage Shades(Picture picture)
    {
        var image = new MagickImage();
        var mapping = picture.Channels == 1 ? "I" : "RGB";
        image.ReadPixels(picture.Pixels, new PixelReadSettings((uint)picture.Width, (uint)picture.Height, StorageType.Char, mapping));
        return image;
    }

    // The one format whose reading tells the encoders at once that there are two colours; they would count them for seconds.
    private static byte[] Bitmap(Picture picture)
    {
        var header = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P4\n{picture.Width} {picture.Height}\n"));
        var stride = (picture.Width + 7) / 8;
        var bits = new byte[stride * picture.Height];
        for (var at = 0; at < picture.Pixels.Length; at++)
        {
            var (y, x) = Math.DivRem(at, picture.Width);
            if (picture.Pixels[at] == 0)
                bits[(y * stride) + (x / 8)] |= (byte)(0x80 >> (x % 8));
        }

        return [.. header, .. bits];
    }
}
