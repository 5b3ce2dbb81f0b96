using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Resolutions in dots an inch, from the units of the formats.</summary>
internal static class Resolution
{
    private const double InchesOfMetre = 1 / 0.0254;
    private const double CentimetresOfInch = 2.54;

    /// <summary>Of dots a metre; null for none. Rounded to a hundredth: 11 811 dots a metre are meant to be 300 an inch.</summary>
    public static double? OfMetre(long dots) => OrNone(dots / InchesOfMetre);

    /// <summary>Of dots a centimetre.</summary>
    public static double? OfCentimetre(double dots) => OrNone(dots * CentimetresOfInch);

    /// <summary>Of dots an inch.</summary>
    public static double? OfInch(double dots) => OrNone(dots);

    private static double? OrNone(double dots) => dots > 0 && double.IsFinite(dots) ? Math.Round(dots, 2) : null;
}
