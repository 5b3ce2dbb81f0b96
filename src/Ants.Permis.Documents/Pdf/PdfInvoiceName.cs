using System.Text;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The names under which the hybrid invoices of Europe carry their data (Factur-X 1.0, ZUGFeRD 1 and 2, XRechnung, Order-X).</summary>
internal static class PdfInvoiceName
{
    private const int LongestText = 128;

    /// <summary>Whether a text object is such a name, in any of the encodings of a PDF, whether or not it is encrypted.</summary>
    public static bool Is(PdfValue text, PdfObject owner, PdfCipher? cipher)
    {
        ReadOnlyMemory<byte> bytes = PdfText.Bytes(text, LongestText);
        // Objects in object streams are encrypted together, not one by one.
        if (cipher is not null && owner.Generation >= 0)
            bytes = cipher.DecryptText(bytes, owner.Number, owner.Generation);
        var name = bytes.Span;
        if (name.StartsWith<byte>([0xFE, 0xFF]))
            return IsKnown(FromUtf16(name[2..], stackalloc byte[LongestText]));
        return IsKnown(name.StartsWith("\uFEFF"u8) ? name[3..] : name);
    }

    private static bool IsKnown(ReadOnlySpan<byte> name) =>
        Ascii.EqualsIgnoreCase(name, "factur-x.xml"u8)
        || Ascii.EqualsIgnoreCase(name, "zugferd-invoice.xml"u8)
        || Ascii.EqualsIgnoreCase(name, "xrechnung.xml"u8)
        || Ascii.EqualsIgnoreCase(name, "order-x.xml"u8);

    /// <summary>The ASCII letters of a text in UTF-16, or nothing when it has others.</summary>
    private static ReadOnlySpan<byte> FromUtf16(ReadOnlySpan<byte> text, Span<byte> room)
    {
        for (var at = 0; at + 1 < text.Length; at += 2)
        {
            if (text[at] != 0)
                return default;
            room[at / 2] = text[at + 1];
        }
        return room[..(text.Length / 2)];
    }
}
