using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>How light a colour is to the eye (the weights of ITU-R BT.601, in 256 parts).</summary>
internal static class Luminance
{
    public const int Red = 77;
    public const int Green = 150;
    public const int Blue = 29;

    /// <summary>The luminance of a colour, 0 to 255.</summary>
    public static int Of(int red, int green, int blue) => ((Red * red) + (Green * green) + (Blue * blue)) >> 8;

    /// <summary>What is seen of it on white paper: a signature on a transparent ground is dark on light.</summary>
    public static int OnWhite(int luminance, int opacity) => 255 - ((255 - luminance) * opacity / 255);

    /// <summary>The luminance of ink on white paper.</summary>
    public static int OfInk(int cyan, int magenta, int yellow, int black) => Of(255 - cyan, 255 - magenta, 255 - yellow) * (255 - black) / 255;
}
