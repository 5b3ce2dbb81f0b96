using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Documents.Forms;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Ants.Permis.Testing;

namespace Ants.Permis.Documents.Tests.Forms;

public sealed class The_guide_of_the_deposit_form
{
    [Fact]
    public void Quotes_code_that_is_compiled_here() =>
        QuotedCode.IsCompiled("docs/guide/deposit-form.md", "tests/Ants.Permis.Documents.Tests/Forms/The_guide_of_the_deposit_form.cs");

    [Fact]
    public void Quotes_code_that_gives_the_form_or_the_reasons()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        Assert.Equal("%PDF-1.7", System.Text.Encoding.ASCII.GetString(Download(DemandeDecider.Fold(new DemandeJourney(answers with { PhotoSignature = Samples.PhotoByPost }).Events), []).Span[..8]));
        var reasons = new List<string>();
        Assert.True(Download(DemandeDecider.Fold(new DemandeJourney(answers).Events), reasons).IsEmpty);
        Assert.StartsWith("L'étape 4 ne dit pas que la photo part par courrier", Assert.Single(reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotes_code_that_changes_the_addressee() =>
        Assert.Equal(["SERVICE DES PERMIS", "1 RUE DE L EXEMPLE", "53000 LAVAL"], Elsewhere(DemandeDecider.Fold(new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = Samples.PhotoByPost }).Events)).Addressee.AddressLines);

    private static ReadOnlyMemory<byte> Download(Demande demande, List<string> reasons)
    {
        #region write-the-form
        if (!FormulaireDepot.TryCreate(demande, out var form, out var findings))
        {
            reasons.AddRange(findings.Select(finding => FindingTexts.For(finding, Language.French).Message));
            return default;
        }

        var pdf = FormulaireDepotPdf.Write(form);
        if (pdf.Findings.Count > 0)
            reasons.AddRange(pdf.Findings.Select(finding => FindingTexts.For(finding, Language.French).Remedy));
        return pdf.Content;
        #endregion
    }

    private static FormulaireDepot Elsewhere(Demande demande)
    {
        #region another-addressee
        var posting = new PhotoFormPosting(["SERVICE DES PERMIS", "1 RUE DE L EXEMPLE", "53000 LAVAL"]);
        FormulaireDepot.TryCreate(demande, posting, out var form, out var findings);
        #endregion
        Assert.Empty(findings);
        return form!;
    }
}
