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

    /// <summary>Adds what the index, the encryption and the page tree of a file give reason to say.</summary>
    public static void Add(FindingSet findings, PdfStructure structure, bool hasUnknownFilter)
    {
        if (structure.Access != PdfAccess.Plain)
            findings.Add(Of(structure.Access));
        if (structure.IsRepaired)
            findings.Add(Repaired);
        if (hasUnknownFilter)
            findings.Add(FormatFindings.Unsupported("PDF stream filter"));
        if (structure.IsOpen && !hasUnknownFilter && structure.Pages is not { IsCyclic: false })
            findings.Add(FormatFindings.Damaged);
        if (structure.Pages is { } pages)
            Add(findings, pages);
    }

    private static void Add(FindingSet findings, PdfPageCount pages)
    {
        if (pages.Walked == 0)
            findings.Add(FormatFindings.NoPage);
        if (pages.Declared.GetValueOrDefault() != pages.Walked)
            findings.Add(PageCountDiffers(pages.Declared.GetValueOrDefault(), pages.Walked));
    }

    private static Finding Of(PdfAccess access) => access switch
    {
        PdfAccess.OpensWithoutPassword => EncryptedOpenable,
        PdfAccess.NeedsPassword => PasswordNeeded,
        _ => EncryptionUnknown,
    };
}
