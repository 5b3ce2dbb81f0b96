using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>The label of an answer, so that it can be understood away from its neighbours.</summary>
internal static class SummaryLabels
{
    private const string DeclarationPrefix = "applicant-declaration.";

    public static string Of(string key, DocumentSlot? slot, Language language)
    {
        var label = Labels.Get(key, language);
        if (key.StartsWith(DeclarationPrefix, StringComparison.Ordinal))
            return Labels.Get("summary.label.declaration", language, new FindingParameter("declaration", new FindingValue.Verbatim(label)));
        if (slot is null)
            return label;
        var kind = EnumKey.Of(slot.Kind);
        var document = slot.Number == 1 ? Labels.Get(kind, language) : string.Create(CultureInfo.InvariantCulture, $"{Labels.Get(kind, language)} ({slot.Number})");
        return string.Equals(key, kind, StringComparison.Ordinal) ? document : $"{document} – {label}";
    }
}
