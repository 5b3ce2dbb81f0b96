using Ants.Permis.Documents.Forms;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Documents.Tests.Forms;

public sealed class The_text_of_the_deposit_form
{
    private static readonly DocumentInspector Inspector = new(Rulebook.Current.At(Samples.Today), new InspectionOptions { ReadsText = true });

    public static TheoryData<string> Names => DepositForms.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_the_words_of_the_tutorial_and_the_data_and_nothing_else(string name) => Says(DepositForms.Of(name), PrintedPage.Of(FormulaireDepotPdf.Write(DepositForms.Of(name))));

    [Fact]
    public void Is_that_of_one_thousand_others() => Assert.All(DepositForms.Thousand, printed => Says(printed.Form, printed.Page));

    [Fact]
    public void Is_read_by_the_gate_line_by_line()
    {
        var report = Inspector.Inspect(FormulaireDepotPdf.Write(DepositForms.Of("usual")).Content.ToArray());
        var lines = report.Text!.Pages.Single().Lines.Select(line => line.Text).ToList();
        Assert.Equal((InspectionOutcome.Ok, 0, 1), (report.Outcome, report.Findings.Count, report.Facts.Pages));
        Assert.Contains("Numéro de demande : SPECIMEN-2026-0001", lines);
        Assert.Contains("Prénom(s) : Camille, Marie-Louise Sexe : Femme", lines);
        Assert.Contains("Adresse : Bâtiment B", lines);
        Assert.Contains("12 bis rue des Tanneurs", lines);
    }

    [Fact]
    public void Is_read_by_the_gate_whole_in_fifty_others()
    {
        foreach (var form in DepositForms.Generated(50))
        {
            var lines = Inspector.Inspect(FormulaireDepotPdf.Write(form).Content.ToArray()).Text!.Pages.Single().Lines.Select(line => line.Text);
            Assert.All(form.Entries.SelectMany(entry => entry.Lines).Where(line => line.Length < 30), line => Assert.Contains(lines, read => read.Contains(line, StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_in_a_file_in_which_the_gate_finds_nothing(string name)
    {
        var report = Inspector.Inspect(FormulaireDepotPdf.Write(DepositForms.Of(name)).Content.ToArray());
        Assert.Equal((InspectionOutcome.Ok, DocumentFormat.Pdf, 1), (report.Outcome, report.Facts.Format, report.Facts.Pages));
        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Pdf!.Updates);
        Assert.False(report.Pdf.IsRepaired);
    }

    [Fact]
    public void Has_a_visible_sign_for_what_the_font_lacks_and_says_so()
    {
        var pdf = FormulaireDepotPdf.Write(DepositForms.Of(Samples.Adult, Samples.Address, "N° 漢😀\uD800-7"));
        var finding = Assert.Single(pdf.Findings);
        Assert.Equal((DepositFormCodes.CharacterReplaced, Severity.Warning, "/number"), (finding.Code, finding.Severity, finding.Path.Value));
        Assert.Contains("N° \uFFFD\uFFFD\uFFFD-7", PrintedPage.Of(pdf).Text, StringComparison.Ordinal);
        Assert.Empty(FormulaireDepotPdf.Write(DepositForms.Of("usual")).Findings);
    }

    [Theory]
    [InlineData("A\uFFFD1")]
    [InlineData("A\u00AD1")]
    public void Says_so_too_of_a_sign_that_came_for_another_and_of_one_that_nobody_saw(string number)
    {
        var pdf = FormulaireDepotPdf.Write(DepositForms.Of(Samples.Adult, Samples.Address, number));
        Assert.Equal(DepositFormCodes.CharacterReplaced, Assert.Single(pdf.Findings).Code);
        Assert.Contains("A\uFFFD1", PrintedPage.Of(pdf).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ends_no_line_with_a_hyphen_that_stands_between_blanks()
    {
        var style = new FormStyle(FormTypeface.Bold, 11);
        for (var width = 20.0; width < 100; width += 0.5)
        {
            var lines = FormLines.Of(["Résidence des Tilleuls - Bâtiment A -- Escalier 3"], style, width);
            Assert.DoesNotContain(lines, line => line.EndsWith('-'));
            Assert.Equal("RésidencedesTilleuls-BâtimentA--Escalier3", ExpectedText.Compact(string.Concat(lines)));
        }
    }

    [Fact]
    public void Has_every_letter_that_a_name_or_an_address_may_have()
    {
        var letters = Enumerable.Range(0x20, 0x1EFF).Select(c => (char)c).Where(c => c is (>= ' ' and <= '~') or (>= '\u0300' and <= '\u036F') || (c is (>= '\u00C0' and <= '\u024F') or (>= '\u1E00' and <= '\u1EFF') && char.IsLetter(c)));
        string signs = " -'().,/&:+\"°ºª«»#’–—…€œŒæÆÿŸ\u00A0\uFFFD";
        var needed = letters.Concat(signs).ToList();
        Assert.True(needed.Count > 800);
        Assert.DoesNotContain(needed, c => !FormTypeface.Regular.Has(c) || !FormTypeface.Bold.Has(c));
        Assert.False(FormTypeface.Bold.Has('漢'));
        Assert.Equal(DepositForms.WidestLetter, needed.MaxBy(FormTypeface.Bold.Advance));
    }

    private static void Says(FormulaireDepot form, PrintedPage page) => Assert.Equal(ExpectedText.Of(form), ExpectedText.Compact(page.Text));
}
