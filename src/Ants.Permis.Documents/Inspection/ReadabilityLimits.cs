namespace Ants.Permis.Documents.Inspection;

/// <summary>From where on a page is called blank, too dark, too small or perhaps blurred.</summary>
/// <remarks>
/// French term: « seuils de lisibilité ». No published rule gives them. The first four were measured on 280 photographs and scans, darkened and blurred step by step: a page of text deviates by 14, an
/// empty sheet with the noise of a scanner by 0.6; photographs have a mean of 112, the darkest honest one 12. The sides are assumed: an identity card of 86 mm needs 300 pixels across its shorter side for its smallest
/// letters to have five pixels.
/// </remarks>
public sealed record ReadabilityLimits
{
    /// <summary>The defaults.</summary>
    public static ReadabilityLimits Default { get; } = new();

    /// <summary>A page is blank when its luminance deviates by less, on a scale of 0 to 255, and it is light.</summary>
    public double BlankDeviation { get; init; } = 2;

    /// <summary>The mean luminance above which a flat page is blank.</summary>
    public double BlankMean { get; init; } = 200;

    /// <summary>The mean luminance under which a page is too dark.</summary>
    public double DarkMean { get; init; } = 10;

    /// <summary>The sharpness under which a page may be blurred, 0 to 1, as <see cref="Images.PageTone.Sharpness"/> counts it; a remark only.</summary>
    public double BlurredSharpness { get; init; } = 0.06;

    /// <summary>Pixels that the shorter side of a page needs.</summary>
    public int ShorterSide { get; init; } = 300;
}
