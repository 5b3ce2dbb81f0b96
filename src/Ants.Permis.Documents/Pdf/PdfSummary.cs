using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What the index and the page tree say of a whole file.</summary>
internal static class PdfSummary
{
    public static PdfReport Of(PdfReport report, PdfStructure structure, PdfLinearisation linearisation) => report with
    {
        Version = PdfVersion.Newer(report.Version, PdfVersion.OfCatalog(structure.Objects.Get(structure.Catalog, "Version"u8))),
        PageCount = CountOf(structure),
        PagesWalked = structure.Exceeded is null ? structure.Pages?.Walked : null,
        PagesDeclared = structure.Pages?.Declared,
        Protection = ProtectionOf(structure.Access),
        SecurityRevision = structure.SecurityRevision,
        IsRepaired = structure.IsRepaired,
        IsLinearised = linearisation.IsIntact,
        Updates = Math.Max(0, structure.Revisions - (linearisation.IsDeclared ? 2 : 1)),
    };

    private static PdfProtection ProtectionOf(PdfAccess access) => access switch
    {
        PdfAccess.Plain => PdfProtection.None,
        PdfAccess.OpensWithoutPassword => PdfProtection.OpensWithoutPassword,
        PdfAccess.NeedsPassword => PdfProtection.NeedsPassword,
        _ => PdfProtection.Unknown,
    };

    /// <summary>
    /// The greater number of the two: a file cannot hide pages from a limit by declaring fewer, nor by declaring more. A count that stopped at its own limit is a least
    /// number; any other limit leaves the number unknown.
    /// </summary>
    private static int? CountOf(PdfStructure structure)
    {
        var isCounted = structure.Exceeded is null || string.Equals(structure.Exceeded, PdfMeter.Pages, StringComparison.Ordinal);
        return isCounted && structure.Pages is { } pages ? (int)Math.Clamp(pages.Declared.GetValueOrDefault(), pages.Walked, int.MaxValue) : null;
    }
}
