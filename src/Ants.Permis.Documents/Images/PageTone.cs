using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>How light and how varied a page is, from the picture reduced eight times in each direction.</summary>
/// <remarks>French term: « luminosité et contraste de la page ».</remarks>
/// <param name="Mean">The mean luminance, 0 (black) to 255 (white).</param>
/// <param name="Deviation">The standard deviation of the luminance, 0 for one flat colour; a page of text has about 14.</param>
/// <param name="Sharpness">
/// How fine the details are, 0 to 1, where the coding tells it for nothing (JPEG); otherwise <see langword="null"/>. It depends on how the picture was made: information only.
/// </param>
public sealed record PageTone(double Mean, double Deviation, double? Sharpness = null);
