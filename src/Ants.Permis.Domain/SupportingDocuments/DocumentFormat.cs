namespace Ants.Permis.SupportingDocuments;

/// <summary>The format of a file, told by its content and never by its name.</summary>
public enum DocumentFormat
{
    /// <summary>Not a format that the portal takes, or not recognised.</summary>
    Unknown,

    /// <summary>JPEG image.</summary>
    Jpeg,

    /// <summary>PNG image.</summary>
    Png,

    /// <summary>Windows bitmap.</summary>
    Bmp,

    /// <summary>TIFF image, possibly of several pages.</summary>
    Tiff,

    /// <summary>PDF document.</summary>
    Pdf,
}
