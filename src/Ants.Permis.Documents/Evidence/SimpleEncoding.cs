using Ants.Permis.Documents.PdfSyntax;
using UglyToad.PdfPig.Fonts.Encodings;

namespace Ants.Permis.Documents.Evidence;

/// <summary>The names of the glyphs of a simple font (ISO 32000-1, 9.6.6).</summary>
internal sealed class SimpleEncoding
{
    private const int Codes = 256;
    private const int LongestName = 64;

    private readonly string?[] names = new string?[Codes];

    private SimpleEncoding(bool isDingbats) => IsDingbats = isDingbats;

    /// <summary>Whether names such as <c>a12</c> mean what they do in Zapf Dingbats.</summary>
    public bool IsDingbats { get; }

    public static SimpleEncoding Read(PdfValue font, string baseFont, EvidenceDocument document)
    {
        var objects = document.Objects;
        var entry = objects.Get(font, "Encoding"u8);
        var encoding = new SimpleEncoding(baseFont.Contains("Dingbats", StringComparison.OrdinalIgnoreCase));
        var named = Named(entry.Kind == PdfKind.Dictionary ? objects.Get(entry, "BaseEncoding"u8) : entry);
        if (named is not null || !encoding.TryReadProgram(font, document))
            encoding.Take(named ?? BuiltIn(baseFont, objects.Get(font, "Subtype"u8)));
        encoding.ReadDifferences(objects.Get(entry, "Differences"u8), objects);
        return encoding;
    }

    /// <summary>The name of the glyph of a code, or null.</summary>
    public string? Name(int code) => names[code];

    private static Encoding? Named(PdfValue name)
    {
        if (name.IsName("WinAnsiEncoding"u8))
            return WinAnsiEncoding.Instance;
        if (name.IsName("MacRomanEncoding"u8))
            return MacRomanEncoding.Instance;
        return name.IsName("StandardEncoding"u8) ? StandardEncoding.Instance : null;
    }

    /// <summary>What a font that is not in the file has by itself. Readers take the encoding of Windows for TrueType.</summary>
    private static Encoding BuiltIn(string baseFont, PdfValue kind)
    {
        if (baseFont.Contains("Dingbats", StringComparison.OrdinalIgnoreCase))
            return ZapfDingbatsEncoding.Instance;
        if (baseFont.StartsWith("Symbol", StringComparison.Ordinal))
            return SymbolEncoding.Instance;
        return kind.IsName("TrueType"u8) ? WinAnsiEncoding.Instance : StandardEncoding.Instance;
    }

    private void Take(Encoding encoding)
    {
        foreach (var (code, name) in encoding.CodeToNameMap)
        {
            if (code is >= 0 and < Codes)
                names[code] = name;
        }
    }

    /// <summary>A Type 1 program lists its names in the clear part: <c>dup 65 /A put</c>.</summary>
    private bool TryReadProgram(PdfValue font, EvidenceDocument document)
    {
        var file = document.Objects.Get(font, "FontDescriptor"u8).Get("FontFile"u8, document.Meter);
        if (!document.TryReadStream(file, out _, out var program))
            return false;
        var (code, found) = (-1, false);
        for (var lexer = new PdfLexer(program.Span, 0, document.Meter); lexer.Read() && !lexer.IsKeyword("eexec"u8);)
        {
            if (lexer.Kind == PdfToken.Name && code is >= 0 and < Codes)
                (names[code], found) = (Latin(lexer.Token[1..]), true);
            code = lexer.Kind == PdfToken.Integer ? (int)Math.Clamp(lexer.Number, -1, Codes) : -1;
        }
        return found;
    }

    /// <summary>A code, and the names of the glyphs from it on, as often as there are any.</summary>
    private void ReadDifferences(PdfValue differences, PdfObjects objects)
    {
        var code = 0;
        for (var items = new PdfItems(differences, objects.Meter); items.Read();)
        {
            var item = objects.Resolve(items.Value);
            if (item.Kind == PdfKind.Integer)
                code = (int)Math.Clamp(item.Number, 0, Codes);
            else if (item.Kind == PdfKind.Name && code < Codes)
                names[code++] = Latin(item.Content);
        }
    }

    private static string Latin(ReadOnlySpan<byte> name) => System.Text.Encoding.Latin1.GetString(name[..Math.Min(name.Length, LongestName)]);
}
