using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.TrueType;
using UglyToad.PdfPig.Fonts.TrueType.Parser;

namespace Ants.Permis.Documents.Forms;

/// <summary>One of the two fonts of the form, as it lies in the assembly: which letters it has, and how large they are.</summary>
/// <remarks>Noto Sans, SIL Open Font License 1.1; how it was reduced is told in eng/fonts/README.md of the repository.</remarks>
internal sealed class FormTypeface
{
    /// <summary>Printed for what the font lacks: it has this sign, and nobody takes it for a letter.</summary>
    public const char Replacement = '\uFFFD';

    private const string Prefix = "Ants.Permis.Documents.Forms.";

    private static readonly Lazy<FormTypeface> RegularFace = new(() => new("NotoSans-Regular.ttf"));
    private static readonly Lazy<FormTypeface> BoldFace = new(() => new("NotoSans-Bold.ttf"));

    private readonly TrueTypeFont font;
    private readonly double em;

    private FormTypeface(string resource)
    {
        using var stream = typeof(FormTypeface).Assembly.GetManifestResourceStream(Prefix + resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        File = bytes;
        font = TrueTypeFontParser.Parse(new TrueTypeDataBytes(new MemoryInputBytes(bytes)));
        em = font.GetUnitsPerEm();
    }

    public static FormTypeface Regular => RegularFace.Value;

    public static FormTypeface Bold => BoldFace.Value;

    /// <summary>The file of the font.</summary>
    public ReadOnlyMemory<byte> File { get; }

    /// <summary>The height of a capital, in ems.</summary>
    public double CapHeight => Box('H').Top;

    public bool Has(char c) => font.TryGetAdvanceWidth(c, out _) && font.TryGetBoundingBox(c, out _) && font.WindowsUnicodeCMap?.CharacterCodeToGlyphIndex(c) > 0;

    /// <summary>How far a character moves the pen, in ems.</summary>
    public double Advance(char c) => font.TryGetAdvanceWidth(c, out var width) ? width / em : 0;

    /// <summary>How long a text is, in ems.</summary>
    public double Length(ReadOnlySpan<char> text)
    {
        var length = 0.0;
        foreach (var c in text)
            length += Advance(c);
        return length;
    }

    /// <summary>The ink of a character over the base line and from the pen on, in ems.</summary>
    public (double Left, double Right, double Bottom, double Top) Box(char c) =>
        font.TryGetBoundingBox(c, out var box) ? (box.Left / em, box.Right / em, box.Bottom / em, box.Top / em) : default;
}
