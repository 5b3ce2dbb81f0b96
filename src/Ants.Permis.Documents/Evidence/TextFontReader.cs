using System.Text;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads what a font dictionary says of codes, letters and widths (ISO 32000-1, 9.5). Programs of fonts are not run, and none is copied.</summary>
internal static class TextFontReader
{
    private const int LongestName = 127;

    public static TextFont? Read(PdfValue font, EvidenceDocument document)
    {
        if (font.Kind != PdfKind.Dictionary)
            return null;
        var toUnicode = ReadMap(font.Get("ToUnicode"u8, document.Meter), document);
        if (document.Objects.Get(font, "Subtype"u8).IsName("Type0"u8))
            return ReadComposite(font, toUnicode, document);
        var name = BaseFont(font, document.Objects);
        return new SimpleFont(SimpleEncoding.Read(font, name, document), new SimpleWidths(font, name, document.Objects), toUnicode);
    }

    private static CompositeFont ReadComposite(PdfValue font, CharacterMap? toUnicode, EvidenceDocument document)
    {
        var objects = document.Objects;
        var descendants = objects.Get(font, "DescendantFonts"u8);
        var items = new PdfItems(descendants, objects.Meter);
        var descendant = items.Read() ? objects.Resolve(items.Value) : descendants;
        var encoding = objects.Get(font, "Encoding"u8);
        var isUnicodeIdentity = SchemeOf(objects.Get(font, "ToUnicode"u8)) == CodeScheme.Identity;
        var scheme = SchemeOf(encoding);
        var codes = scheme == CodeScheme.Embedded ? ReadMap(font.Get("Encoding"u8, objects.Meter), document) : null;
        return new(scheme, codes, new CompositeWidths(descendant, objects), toUnicode, isUnicodeIdentity);
    }

    private static CodeScheme SchemeOf(PdfValue encoding)
    {
        if (encoding.Kind != PdfKind.Name)
            return CodeScheme.Embedded;
        if (encoding.IsName("Identity-H"u8) || encoding.IsName("Identity-V"u8))
            return CodeScheme.Identity;
        return encoding.Content.IndexOf("UCS2"u8) >= 0 || encoding.Content.IndexOf("UTF16"u8) >= 0 ? CodeScheme.Unicode : CodeScheme.Unknown;
    }

    private static CharacterMap? ReadMap(PdfValue reference, EvidenceDocument document) =>
        document.TryReadStream(reference, out _, out var data) ? CharacterMapReader.Read(data, document.Meter) : null;

    /// <summary>The name of the font without the six letters that mark a subset.</summary>
    private static string BaseFont(PdfValue font, PdfObjects objects)
    {
        var name = objects.Get(font, "BaseFont"u8);
        if (name.Kind != PdfKind.Name)
            return "";
        var text = Encoding.Latin1.GetString(name.Content[..Math.Min(name.Content.Length, LongestName)]);
        return text.Length > 7 && text[6] == '+' ? text[7..] : text;
    }
}
