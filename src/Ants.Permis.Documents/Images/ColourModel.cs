using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>How a picture says its colours.</summary>
/// <remarks>French term: « modèle de couleur ».</remarks>
public enum ColourModel
{
    /// <summary>Not told, or a rare model.</summary>
    Unknown,

    /// <summary>Black and white only.</summary>
    BlackAndWhite,

    /// <summary>Levels of grey.</summary>
    Grey,

    /// <summary>Colours of a palette.</summary>
    Palette,

    /// <summary>Red, green and blue, or luminance and colour differences.</summary>
    Colour,

    /// <summary>Cyan, magenta, yellow and black: made for presses, and shown wrongly by some readers.</summary>
    Cmyk,
}
