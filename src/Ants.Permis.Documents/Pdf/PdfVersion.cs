using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The version of PDF that a file follows (ISO 32000-2, 7.5.2 and 7.7.2).</summary>
internal static class PdfVersion
{
    private const int Length = 3;

    /// <summary>The newer one of what the header and the catalog say; null when neither says one.</summary>
    public static string? Newer(string? header, string? catalog) => string.CompareOrdinal(catalog, header) > 0 ? catalog : header;

    public static string? OfHeader(ReadOnlySpan<byte> header) => Read(header["%PDF-"u8.Length..]);

    public static string? OfCatalog(PdfValue version) => version.Kind == PdfKind.Name ? Read(version.Content) : null;

    /// <summary>Reads a digit, a point and a digit: there is no version that is written otherwise, so texts compare as numbers.</summary>
    private static string? Read(ReadOnlySpan<byte> text) =>
        text.Length >= Length && PdfBytes.IsDigit(text[0]) && text[1] == '.' && PdfBytes.IsDigit(text[2]) ? $"{(char)text[0]}.{(char)text[2]}" : null;
}
