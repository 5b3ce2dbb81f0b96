using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Pdf;

/// <summary>One page of a PDF. Its pictures are not decoded: nothing is said of whether they are whole.</summary>
/// <remarks>French term: « page du PDF ».</remarks>
/// <param name="Width">The width of what is shown, in points of 1/72 inch, before <paramref name="Rotation"/>; <see langword="null"/> when no size is given.</param>
/// <param name="Height">The height in points, or <see langword="null"/>.</param>
/// <param name="Rotation">Degrees clockwise by which readers turn the page: 0, 90, 180 or 270.</param>
/// <param name="HasText">Whether the page has commands that show text; <see langword="null"/> when its content was not read.</param>
/// <param name="HasImages">Whether it draws pictures; <see langword="null"/> when its content was not read.</param>
public sealed record PdfPage(double? Width, double? Height, int Rotation, bool? HasText, bool? HasImages)
{
    /// <summary>A picture of a page and no text, as scanners make it.</summary>
    public bool IsImageOnly => HasText == false && HasImages == true;
}
