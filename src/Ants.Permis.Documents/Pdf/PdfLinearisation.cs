using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Whether a file was arranged for the web: its first object then says so (ISO 32000-1, annex F).</summary>
/// <param name="IsDeclared">Whether the first object says so. The file has then one index section more than it was saved times.</param>
/// <param name="IsIntact">Whether the length that it tells is that of the file: nothing was added since.</param>
internal readonly record struct PdfLinearisation(bool IsDeclared, bool IsIntact)
{
    /// <summary>Reads the first object behind the header, which is a comment to the lexer.</summary>
    public static PdfLinearisation Read(ReadOnlyMemory<byte> document, long fileLength, PdfMeter meter)
    {
        if (!PdfObject.TryRead(document, 0, meter, out var first) || first.Value.Get("Linearized"u8, meter).Kind == PdfKind.Null)
            return default;
        var length = first.Value.Get("L"u8, meter);
        return new(IsDeclared: true, length.Kind == PdfKind.Integer && (length.Number == fileLength || length.Number == document.Length));
    }
}
