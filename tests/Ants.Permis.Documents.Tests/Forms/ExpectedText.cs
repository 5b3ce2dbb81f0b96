using Ants.Permis.Documents.Forms;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Documents.Tests.Forms;

/// <summary>All that a deposit form says, in the order of the tutorial. Lines are wrapped: blanks do not count.</summary>
internal static class ExpectedText
{
    public static string Of(FormulaireDepot form) => Compact(string.Concat(Parts(form)));

    public static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<string> Parts(FormulaireDepot form) =>
    [
        Word(FormulaireDepotLabels.Title), Word(FormulaireDepotLabels.Subtitle), .. form.Addressee.AddressLines, Word(FormulaireDepotLabels.Summary), Word(FormulaireDepotLabels.Erasures),
        Word(FormulaireDepotLabels.NoDocuments), .. form.Entries.SelectMany(entry => entry.Lines.Select(PrintableEntry.Printable).Prepend(Word(entry.LabelKey))), Word(FormulaireDepotLabels.Photo),
        Word(FormulaireDepotLabels.Honour), Word(FormulaireDepotLabels.Signature), Word(FormulaireDepotLabels.Envelope),
    ];

    private static string Word(string key) => Labels.Get(key, Language.French);
}
