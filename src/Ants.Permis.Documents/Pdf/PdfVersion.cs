using System.Globalization;
using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The version of PDF that a file follows, such as 1.7 or 2.0 (ISO 32000-2, 7.5.2 and 7.7.2).</summary>
/// <remarks>French term: « version du format PDF ».</remarks>
/// <param name="Major">The digit before the point.</param>
/// <param name="Minor">The digit behind it.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PdfVersion(int Major, int Minor)
{
    private const int Length = 3;

    /// <summary>The version as files write it, such as <c>1.7</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>The newer one of what the header and the catalog say; null when neither says one.</summary>
    internal static PdfVersion? Newer(PdfVersion? header, PdfVersion? catalog) =>
        header is { } one && catalog is { } other ? (one.Major, one.Minor).CompareTo((other.Major, other.Minor)) < 0 ? other : one : header ?? catalog;

    internal static PdfVersion? OfHeader(ReadOnlySpan<byte> header) => Read(header["%PDF-"u8.Length..]);

    internal static PdfVersion? OfCatalog(PdfValue version) => version.Kind == PdfKind.Name ? Read(version.Content) : null;

    /// <summary>Reads a digit, a point and a digit: there is no version that is written otherwise.</summary>
    private static PdfVersion? Read(ReadOnlySpan<byte> text) =>
        text.Length >= Length && PdfBytes.IsDigit(text[0]) && text[1] == '.' && PdfBytes.IsDigit(text[2]) ? new(text[0] - '0', text[2] - '0') : null;
}
