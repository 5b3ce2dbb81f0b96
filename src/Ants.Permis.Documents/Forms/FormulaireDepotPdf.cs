using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using UglyToad.PdfPig.Writer;

namespace Ants.Permis.Documents.Forms;

/// <summary>The deposit form as a PDF: one A4 page to print, whatever the length and the letters of the names.</summary>
/// <remarks>
/// French term: « formulaire de dépôt de photo et de signature pour numérisation » (tutorial, step 7). Printed in French, as it goes to a French office. The places of everything are in <see cref="FormGeometry"/>.
/// The same form gives the same bytes. Title, producer and language are set; author and dates are not, and nothing of the person stands outside the page. The file is not tagged: PdfPig cannot.
/// </remarks>
public sealed class FormulaireDepotPdf
{
    private FormulaireDepotPdf(ReadOnlyMemory<byte> content, ValueList<Finding> findings) => (Content, Findings) = (content, findings);

    /// <summary>The file.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>
    /// A warning for each entry with a character that the font lacks, <see cref="DepositFormCodes.CharacterReplaced"/>. The visible sign U+FFFD stands in its place; as corrections by hand void the
    /// form, a host should not hand it out. Every letter that names and addresses of the domain may have is in the font, so that this concerns only the number, which the host gives.
    /// </summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Writes the form.</summary>
    /// <param name="form">The content.</param>
    /// <returns>The file, and what is to be known of it.</returns>
    public static FormulaireDepotPdf Write(FormulaireDepot form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var entries = form.Entries.Select(PrintableEntry.Of).ToList();
        using var stream = new MemoryStream();
        using (var document = new PdfDocumentBuilder(stream, disposeStream: false, tokenWriter: new FormTokenWriter("fr-FR")))
        {
            document.DocumentInformation.Title = $"{Labels.Get(FormulaireDepotLabels.Title, Language.French)} - {Labels.Get(FormulaireDepotLabels.Subtitle, Language.French)}";
            document.DocumentInformation.Producer = "Ants.Permis";
            FormPage.Print(new FormSheet(document), form.Addressee, entries);
            document.Build();
        }

        var file = stream.ToArray();
        FormIdentifier.Settle(file);
        return new(file, [.. entries.SelectMany(entry => entry.Findings)]);
    }

    /// <summary>The name of the type: the page is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FormulaireDepotPdf);
}
