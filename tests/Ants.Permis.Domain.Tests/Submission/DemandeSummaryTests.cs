using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class The_summary
{
    private readonly DecisionContext context = Samples.ContextOn(Samples.Today);

    [Fact]
    public void Is_empty_before_the_start_and_right_after_it()
    {
        Assert.Empty(DemandeSummary.Of(Demande.Initial, context).Sections);
        Assert.Empty(Of(DemandeAnswers.Empty).Sections);
    }

    [Fact]
    public void Says_of_a_damaged_card_what_the_tutorial_shows()
    {
        var motif = new MotifAnswers { ForWhom = ForWhom.AdultOrEmancipatedMinor, Motif = Motif.FabricationNouveauPermis, NewLicenceReason = NewLicenceReason.Damaged, MedicalExamination = false };
        var section = Assert.Single(Of(DemandeAnswers.Empty with { Motif = motif }).Sections);
        Assert.Equal((Step.Motif, true), (section.Step, section.CanEdit));
        Assert.Equal("La visite médicale n'est pas nécessaire", section.Entries[^1].Value.Text(Language.French));
    }

    [Fact]
    public void Lists_pages_by_the_names_of_the_form()
    {
        var answers = DemandeAnswers.Empty with { Documents = new() { Slots = [new(DocumentKind.IdentityDocument) { Files = [SampleDocuments.File("cni", pages: 2)] }] } };
        var section = Assert.Single(Of(answers).Sections);
        Assert.Equal("cni_P1, cni_P2", section.Entries[0].Value.Text(Language.French));
        Assert.Equal("2 pages", section.Entries[1].Value.Text(Language.French));
    }

    [Fact]
    public void Shows_names_for_the_codes_of_closed_lists_and_what_was_typed_for_others()
    {
        var answers = DemandeAnswers.Empty with { EtatCivil = new() { BirthCountry = "99100", BirthDepartement = "ZZ" } };
        Assert.Equal(["France", "ZZ"], Of(answers).Sections.Single().Entries.Select(entry => entry.Value.Text(Language.French)));
    }

    [Fact]
    public void Cannot_be_edited_once_it_is_submitted()
    {
        var submitted = DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).Events);
        Assert.All(DemandeSummary.Of(submitted, context).Sections, section => Assert.False(section.CanEdit));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 200)]
    public void Shows_every_answer_once_and_every_finding_of_a_shown_section(CommandHistory history)
    {
        if (DemandeRun.Of(history.Commands, history.Context).State is not Demande.Draft draft)
            return;
        var summary = DemandeSummary.Of(draft, history.Context);
        var paths = summary.Sections.SelectMany(section => section.Entries).Select(entry => entry.Path).ToList();
        Assert.Equal(paths.Distinct(), paths);
        Assert.Equal(AnsweredTexts(draft.Answers), paths.Count(path => Typed.Contains(path.Value)));
        Assert.All(summary.Sections, section => Assert.Equal(Assessment.Of(draft, history.Context).Findings.Count(finding => finding.Path.IsWithin(section.Entries[0].Path.Section())), section.Findings.Count));
        Assert.All(summary.Sections.SelectMany(section => section.Entries), entry => Assert.All(Enum.GetValues<Language>(), language => Assert.False(string.IsNullOrWhiteSpace(entry.Value.Text(language)) || string.IsNullOrWhiteSpace(Labels.Get(entry.LabelKey, language)))));
    }

    // The fields of text whose presence is told by the answers themselves.
    private static HashSet<string> Typed { get; } = new(StringComparer.Ordinal)
    {
        "/etatCivil/birthName", "/etatCivil/nomUsage", "/etatCivil/birthDate", "/address/streetName", "/address/postalCode", "/address/commune", "/contact/email", "/contact/mobile",
    };

    private static int AnsweredTexts(DemandeAnswers a) => new[]
    {
        a.EtatCivil.BirthName, a.EtatCivil.NomUsage, a.EtatCivil.BirthDate, a.Address.StreetName, a.Address.PostalCode, a.Address.Commune, a.Contact.Email, a.Contact.Mobile,
    }.Count(text => !string.IsNullOrWhiteSpace(text));

    private DemandeSummary Of(DemandeAnswers answers) => DemandeSummary.Of(DemandeRun.Of([new DemandeCommand.Start(null), .. AnswerCommands.Of(answers)], context).State, context);
}

file static class PathExtensions
{
    public static JsonPath Section(this JsonPath path) => JsonPath.Of("/" + path.Value.Split('/')[1]);
}
