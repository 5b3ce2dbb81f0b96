using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Pdf;

/// <summary>The findings that only a PDF can have.</summary>
internal static class PdfFindings
{
    public static Finding PasswordNeeded { get; } = new(DocumentCodes.PasswordNeeded, Severity.Blocking, JsonPath.Root);

    public static Finding EncryptedOpenable { get; } = new(DocumentCodes.EncryptedOpenable, Severity.Warning, JsonPath.Root);

    public static Finding EncryptionUnknown { get; } = new(DocumentCodes.EncryptionUnknown, Severity.Warning, JsonPath.Root) { IsUndetermined = true };

    public static Finding Repaired { get; } = new(DocumentCodes.Repaired, Severity.Warning, JsonPath.Root);

    public static Finding PageCountDiffers(long declared, long walked) => new(DocumentCodes.PageCountDiffers, Severity.Warning, JsonPath.Root)
    {
        Parameters = [new("declared", new FindingValue.Number(declared)), new("walked", new FindingValue.Number(walked))],
    };
}
