using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Pdf;

/// <summary>Reads the structure of a PDF (ISO 32000-1 and 32000-2): its ends, its index, who can open it, its pages, and what is active in it.</summary>
/// <remarks>
/// Nothing is recursive, nothing is sized by what the file declares, and every loop is paid from the budget. References to the standards
/// are to public editions; where they and the readers that people use differ, the readers' way is taken and named. Pictures in a PDF are not decoded:
/// nothing is said of whether they are whole.
/// </remarks>
internal static class PdfReader
{
    internal static PdfReport Read(ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        var meter = new PdfMeter(budget);
        try
        {
            return Read(file, meter);
        }
        finally
        {
            meter.Buffers.ReturnAll();
        }
    }

    private static PdfReport Read(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        if (PdfEnvelope.Read(file.Span, meter) is not { } envelope)
            return new() { Findings = [FormatFindings.Damaged] };
        var report = new PdfReport { Version = PdfVersion.OfHeader(file.Span[envelope.Start..]), TrailingBytes = envelope.TrailingBytes };
        if (envelope.IsCut)
            return report with { Findings = [FormatFindings.Truncated] };
        var structure = ReadStructure(file, envelope, meter);
        var linearisation = PdfLinearisation.Read(file[envelope.Start..], file.Length - envelope.TrailingBytes, meter);
        return Complete(PdfSummary.Of(report, structure, linearisation), structure, meter);
    }

    /// <summary>Offsets count from the start of the document; when it stands behind other bytes, some producers count those too.</summary>
    private static PdfStructure ReadStructure(ReadOnlyMemory<byte> file, PdfEnvelope envelope, PdfMeter meter)
    {
        var document = file[envelope.Start..];
        return PdfStructure.ReadIndexed(document, envelope.Index, meter)
            ?? (envelope.Start > 0 ? PdfStructure.ReadIndexed(file, envelope.Index, meter) : null)
            ?? PdfStructure.ReadRebuilt(document, meter);
    }

    /// <summary>Adds what needs a look at every object and at the content of pages, then says what was found.</summary>
    private static PdfReport Complete(PdfReport report, PdfStructure structure, PdfMeter meter)
    {
        var findings = new FindingSet();
        if (report.TrailingBytes > 0)
            findings.Add(FormatFindings.Trailing(report.TrailingBytes));
        var hasUnknownFilter = structure.Objects.HasUnknownFilter;
        if (structure.IsOpen && meter.Exceeded is null)
        {
            var tally = PdfSurvey.Take(structure, meter, out hasUnknownFilter);
            report = report with { Features = [.. tally.Features], Signatures = tally.Signatures };
        }
        if (meter.Exceeded is { } limit)
            findings.Add(FormatFindings.LimitExceeded(limit));
        else
            PdfFindings.Add(findings, structure, hasUnknownFilter);
        var pages = PdfPages.Describe(structure, meter);
        if (pages.IsDamaged)
            findings.Add(FormatFindings.DamagedAside);
        return report with { Pages = [.. pages.Described], Findings = findings.ToValueList() };
    }
}
