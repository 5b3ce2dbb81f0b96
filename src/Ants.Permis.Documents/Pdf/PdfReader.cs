using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Reads the structure of a PDF (ISO 32000-1 and 32000-2): its ends, its index, who can open it, and its pages.</summary>
/// <remarks>
/// Nothing is recursive, nothing is sized by what the file declares, and every loop is paid from the budget. References to the standards
/// are to public editions; where they and the readers that people use differ, the readers' way is taken and named.
/// </remarks>
internal static class PdfReader
{
    internal static PdfReport Read(ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        var meter = new PdfMeter(budget);
        if (PdfEnvelope.Read(file.Span, meter) is not { } envelope)
            return new() { Findings = [FormatFindings.Damaged] };
        if (envelope.IsCut)
            return new() { Findings = [FormatFindings.Truncated] };
        var structure = ReadStructure(file, envelope, meter);
        List<Finding> findings = [];
        if (envelope.TrailingBytes > 0)
            findings.Add(FormatFindings.Trailing(envelope.TrailingBytes));
        if (meter.Exceeded is { } limit)
            return Stopped(structure, limit, findings);
        Describe(structure, findings);
        return new() { PageCount = Pages(structure), Findings = [.. findings] };
    }

    /// <summary>Offsets count from the start of the document; when it stands behind other bytes, some producers count those too.</summary>
    private static PdfStructure ReadStructure(ReadOnlyMemory<byte> file, PdfEnvelope envelope, PdfMeter meter)
    {
        var document = file[envelope.Start..];
        return PdfStructure.ReadIndexed(document, envelope.Index, meter)
            ?? (envelope.Start > 0 ? PdfStructure.ReadIndexed(file, envelope.Index, meter) : null)
            ?? PdfStructure.ReadRebuilt(document, meter);
    }

    /// <summary>A count that stopped at its limit is a least number; any other limit leaves the number unknown.</summary>
    private static PdfReport Stopped(PdfStructure structure, string limit, List<Finding> findings) => new()
    {
        PageCount = string.Equals(limit, PdfMeter.Pages, StringComparison.Ordinal) ? Pages(structure) : null,
        Findings = [.. findings, FormatFindings.LimitExceeded(limit)],
    };

    private static void Describe(PdfStructure structure, List<Finding> findings)
    {
        if (structure.Access != PdfAccess.Plain)
            findings.Add(Describe(structure.Access));
        if (structure.IsRepaired)
            findings.Add(PdfFindings.Repaired);
        if (structure.Access is PdfAccess.Plain or PdfAccess.OpensWithoutPassword)
            DescribePages(structure, findings);
    }

    private static Finding Describe(PdfAccess access) => access switch
    {
        PdfAccess.OpensWithoutPassword => PdfFindings.EncryptedOpenable,
        PdfAccess.NeedsPassword => PdfFindings.PasswordNeeded,
        _ => PdfFindings.EncryptionUnknown,
    };

    private static void DescribePages(PdfStructure structure, List<Finding> findings)
    {
        if (structure.HasUnknownFilter)
            findings.Add(FormatFindings.Unsupported("PDF stream filter"));
        else if (structure.Pages is not { IsCyclic: false })
            findings.Add(FormatFindings.Damaged);
        if (structure.Pages is not { } pages)
            return;
        if (pages.Walked == 0)
            findings.Add(FormatFindings.NoPage);
        if (pages.Declared.GetValueOrDefault() != pages.Walked)
            findings.Add(PdfFindings.PageCountDiffers(pages.Declared.GetValueOrDefault(), pages.Walked));
    }

    /// <summary>The greater number of the two: a file cannot hide pages from a limit by declaring fewer, nor by declaring more.</summary>
    private static int? Pages(PdfStructure structure) =>
        structure.Pages is { } pages ? (int)Math.Clamp(pages.Declared.GetValueOrDefault(), pages.Walked, int.MaxValue) : null;
}
