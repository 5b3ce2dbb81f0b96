using System.Globalization;
using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;

namespace Ants.Permis.Documents.Forms;

/// <summary>An entry with a visible sign for each character that the font lacks, and the remark about it.</summary>
internal sealed class PrintableEntry
{
    private PrintableEntry(FormulaireDepotEntry entry)
    {
        LabelKey = entry.LabelKey;
        Lines = entry.Lines.Select(Printable).ToValueList();
        Findings = Lines.Any(line => line.Contains(FormTypeface.Replacement, StringComparison.Ordinal)) ? [new Finding(DepositFormCodes.CharacterReplaced, Severity.Warning, entry.Path)] : [];
    }

    public string LabelKey { get; }

    public ValueList<string> Lines { get; }

    public ValueList<Finding> Findings { get; }

    public static PrintableEntry Of(FormulaireDepotEntry entry) => new(entry);

    /// <summary>
    /// Blanks of every width are one space on paper; half of a pair of surrogates is one sign with the other half. Signs that nobody sees, such as the soft hyphen, would be
    /// seen on paper: they are lacking.
    /// </summary>
    public static string Printable(string text) =>
        string.Concat(Plain(text).EnumerateRunes().Select(rune => rune.IsBmp && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format && FormTypeface.Bold.Has((char)rune.Value) ? (char)rune.Value : FormTypeface.Replacement));

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
}
