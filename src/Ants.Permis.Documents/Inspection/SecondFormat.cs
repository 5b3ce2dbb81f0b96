using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Finds out whether a file that is one thing from its front is another from elsewhere: a polyglot, or a file with another one behind it.</summary>
/// <remarks>
/// Two ways are looked at, since two kinds of readers take a file by something else than its first bytes: PDF readers accept their header anywhere in the first kilobyte, and ZIP readers (Office, Java)
/// begin at the end. What stands behind the end of the document is told by its own first bytes.
/// </remarks>
internal static class SecondFormat
{
    private const int PdfHeaderReach = 1024;

    // The end record of a ZIP, and the comment of 64 KiB that may follow it.
    private const int ZipEndLength = 22;
    private const int ZipEndReach = ZipEndLength + ushort.MaxValue;

    public static Finding? Of(ReadOnlySpan<byte> file, DocumentFormat format, long trailingBytes)
    {
        var found = Behind(file, trailingBytes) ?? (HasZipEnd(file) ? ForeignKinds.Zip : null) ?? (format != DocumentFormat.Pdf && HasPdfHeader(file) ? FileKind.Pdf : null);
        return found is null ? null : Finding(found);
    }

    /// <summary>The same for a file of a format that is not taken: PDF readers open it when their header stands near its front.</summary>
    public static Finding? OfUnknown(ReadOnlySpan<byte> file) => HasPdfHeader(file) ? Finding(FileKind.Pdf) : null;

    // Previews and films of cameras are expected behind a picture, and said to be harmless by their own finding.
    private static FileKind? Behind(ReadOnlySpan<byte> file, long trailingBytes)
    {
        if (trailingBytes <= 0 || trailingBytes > file.Length)
            return null;
        var tail = file[^(int)trailingBytes..].TrimStart("\0\t\n\f\r "u8);
        var kind = FileSignature.Detect(tail);
        return kind == FileKind.Unknown || kind == FileKind.Jpeg || kind == ForeignKinds.Mp4 || kind == ForeignKinds.QuickTime || kind == ForeignKinds.Text ? null : kind;
    }

    private static Finding Finding(FileKind found) => new(DocumentCodes.SecondFormat, Severity.Warning, JsonPath.Root) { Parameters = [new("found", new FindingValue.Verbatim(found.Name!))] };

    private static bool HasPdfHeader(ReadOnlySpan<byte> file) => file[..Math.Min(file.Length, PdfHeaderReach)].IndexOf("%PDF-"u8) >= 0;

    /// <summary>The end record of an archive behind an entry of its directory.</summary>
    private static bool HasZipEnd(ReadOnlySpan<byte> file)
    {
        var tail = file[Math.Max(0, file.Length - ZipEndReach)..];
        var (directory, end) = (tail.IndexOf("PK\x01\x02"u8), tail.LastIndexOf("PK\x05\x06"u8));
        return directory >= 0 && end > directory && tail.Length - end >= ZipEndLength;
    }
}
