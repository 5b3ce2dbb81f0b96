using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Inspection;

/// <summary>What the format is against what is accepted and against what the name and the declared type say.</summary>
internal static class LabelFindings
{
    public static IEnumerable<Finding> Of(FileKind kind, FileLabel label, string accepted) =>
        [.. NotAccepted(kind, accepted), .. Mislabelled(kind, label)];

    private static IEnumerable<Finding> NotAccepted(FileKind kind, string accepted)
    {
        if (kind.IsForeign)
            return [new Finding(DocumentCodes.ConvertIt, Severity.Blocking, JsonPath.Root) { Parameters = [Word("found", kind.Name!), Word("accepted", accepted)] }];
        return kind == FileKind.Unknown ? [new Finding(DocumentCodes.FormatUnknown, Severity.Blocking, JsonPath.Root)] : [];
    }

    // The name is what people see, so it is named first; a declared type is only reported when the name does not already lie.
    private static IEnumerable<Finding> Mislabelled(FileKind kind, FileLabel label)
    {
        var claimed = Lie(kind, ClaimedFormat.OfFileName(label.Name)) ?? Lie(kind, ClaimedFormat.OfMediaType(label.MediaType));
        return claimed is null || kind.Name is null
            ? []
            : [new Finding(DocumentCodes.Mislabelled, Severity.Warning, JsonPath.Root) { Parameters = [Word("found", kind.Name), Word("claimed", claimed.Name!)] }];
    }

    private static FileKind? Lie(FileKind kind, FileKind? claimed) => claimed is null || claimed == kind ? null : claimed;

    private static FindingParameter Word(string name, string value) => new(name, new FindingValue.Verbatim(value));
}
