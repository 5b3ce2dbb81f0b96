using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Forms;

/// <summary>Where everything stands on the deposit form, in millimetres from the top left corner of an A4 sheet.</summary>
/// <remarks>
/// French term: « gabarit du formulaire de dépôt ». Sources: the DL envelope of 110 × 220 mm, whose window of 45 × 100 mm lies about 20 mm from its right and lower edges, and the
/// folds at 99 and 198 mm, are those of the French letter in the guide of KOMA-Script (option <c>NF</c>, after NF Z 11-001). That the smaller window of the trade, 35 × 100 mm, has the same
/// lower right corner, that a sheet lies with 5 mm free around its address, and the places of all other frames are assumed: the tutorial shows the form without any measure.
/// The photo of 35 × 45 mm is that of identity photos (ISO/IEC 19794-5; service-public.fr, F10619).
/// </remarks>
public static class FormGeometry
{
    private const double FromEdge = 20;

    /// <summary>The sheet: A4.</summary>
    public static FormArea Sheet { get; } = new(0, 0, 210, 297);

    /// <summary>Where print may stand: 15 mm from the sides, 12 mm from top and bottom. Fold marks alone stand outside.</summary>
    public static FormArea Printed { get; } = Sheet.Shrunk(15, 12);

    /// <summary>The folds of a sheet folded in three, from the top.</summary>
    public static ValueList<double> Folds { get; } = [99, 198];

    /// <summary>The sheet as it lies folded in the envelope, its upper third in front.</summary>
    public static FormArea Panel { get; } = Sheet with { Height = 99 };

    /// <summary>The DL envelope.</summary>
    public static FormArea Envelope { get; } = new(0, 0, 220, 110);

    /// <summary>The window of 45 × 100 mm, 20 mm from the right and from the bottom.</summary>
    public static EnvelopeWindow LargeWindow { get; } = Window(45);

    /// <summary>The window of 35 × 100 mm, 20 mm from the right and from the bottom: assumed.</summary>
    public static EnvelopeWindow SmallWindow { get; } = Window(35);

    /// <summary>What either window may show: only the address stands in it.</summary>
    public static FormArea EverShown { get; } = LargeWindow.EverShown(Panel);

    /// <summary>What both windows show wherever the sheet lies: the address stands in it.</summary>
    public static FormArea AlwaysShown { get; } = SmallWindow.AlwaysShown(Panel);

    /// <summary>Where the address is printed: the same with 5 mm to spare at the sides. Three lines leave 5 mm above and below too; six lines need them.</summary>
    public static FormArea Address { get; } = AlwaysShown.Shrunk(5, 0.5);

    /// <summary>Title and subtitle, above what any window shows.</summary>
    public static FormArea Heading { get; } = new(15, 14, 180, 18);

    /// <summary>The two warnings, left of what any window shows.</summary>
    public static FormArea Warnings { get; } = new(15, 52, 68, 38);

    /// <summary>The frame of what was typed, in the second third.</summary>
    public static FormArea Summary { get; } = new(15, 113, 180, 80);

    /// <summary>The frame around the photo and its caption, in the last third: no fold crosses it.</summary>
    public static FormArea PhotoPanel { get; } = new(15, 206, 62, 62);

    /// <summary>Where the photo is stuck: 35 × 45 mm.</summary>
    public static FormArea Photo { get; } = new(28.5, 219, 35, 45);

    /// <summary>The frame around the declaration and the signature.</summary>
    public static FormArea SignaturePanel { get; } = new(81, 206, 114, 62);

    /// <summary>Where the signature is written: 100 × 37 mm.</summary>
    public static FormArea Signature { get; } = new(88, 227, 100, 37);

    /// <summary>The last line, on the envelope.</summary>
    public static FormArea Footer { get; } = new(15, 274, 180, 11);

    private static EnvelopeWindow Window(double height) =>
        new(Envelope, new(Envelope.Width - FromEdge - 100, Envelope.Height - FromEdge - height, 100, height));
}
