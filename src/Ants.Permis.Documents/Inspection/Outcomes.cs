using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>The outcome that findings amount to: the gravest of theirs, in the order of the enumeration.</summary>
internal static class Outcomes
{
    public static InspectionOutcome Of(ValueList<Finding> findings) => findings.Select(Of).DefaultIfEmpty(InspectionOutcome.Ok).Max();

    private static InspectionOutcome Of(Finding finding) => finding.Code switch
    {
        _ when finding.Severity == Severity.Information => InspectionOutcome.Ok,
        DocumentCodes.LimitExceeded or DocumentCodes.TooLarge => InspectionOutcome.LimitExceeded,
        DocumentCodes.UnsupportedVariant or DocumentCodes.EncryptionUnknown or DocumentCodes.ReaderFailed => InspectionOutcome.Unsupported,
        _ when finding.Severity != Severity.Blocking => InspectionOutcome.Warning,
        DocumentCodes.ConvertIt or DocumentCodes.FormatUnknown or DocumentCodes.PasswordNeeded or DocumentCodes.PdfContent => InspectionOutcome.Unsupported,
        _ => InspectionOutcome.Damaged,
    };
}
