using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class The_summary
{
    private readonly DecisionContext context = Samples.ContextOn(Samples.Today);

    [Fact]
    public void Is_empty_before_the_start_and_right_after_it()
    {
        Assert.Empty(DemandeSummary.Of(Demande.Initial, context).Sections);
        Assert.All(Of(DemandeAnswers.Empty).Sections, section =>
        {
            Assert.Empty(section.Entries);
            // A part of which nothing is said yet is there for what it still needs.
            Assert.NotEmpty(section.Findings);
        });
    }

    [Fact]
    public void Says_of_a_damaged_card_what_the_tutorial_shows()
    {
        var motif = new MotifAnswers { ForWhom = ForWhom.AdultOrEmancipatedMinor, Motif = Motif.FabricationNouveauPermis, NewLicenceReason = NewLicenceReason.Damaged, MedicalExamination = false };
        var section = Of(DemandeAnswers.Empty with { Motif = motif }).Sections[0];
        Assert.Equal((Step.Motif, true), (section.Step, section.CanEdit));
        Assert.Equal("Motif de la demande du titre", Labels.Get(section.LabelKey, Language.French));
        string[] shown =
        [
            "Vous effectuez la demande pour vous-même en tant que personne majeure ou mineure émancipée",
            "La demande du titre est effectuée à la suite de la détérioration du précédent titre.",
            "La visite médicale n'est pas nécessaire",
        ];
        Assert.Equal(shown, section.Entries.Where(entry => entry.Path != DemandePaths.Motif).Select(entry => entry.Text(Language.French)));
    }

    [Fact]
    public void Lists_pages_by_the_names_of_the_form_and_calls_a_file_valid_in_its_technical_sense()
    {
        var slot = new SlotAnswers(DocumentKind.IdentityDocument)
        {
            Files = [SampleDocuments.File("cni", pages: 2), SampleDocuments.File("gros", SampleDocuments.Facts(bytes: 12_000_000)), SampleDocuments.File("inconnu", pages: null)],
        };
        var entry = Entry(DemandeAnswers.Empty with { Documents = new() { Slots = [slot] } }, "/documents/identityDocument/files");
        Assert.Equal(
            ["cni_P1, cni_P2 (2 pages) – document valide", "gros_P1 (1 page) – fichier non acceptable", "inconnu (nombre de pages inconnu) – document valide"],
            entry.Text(Language.French).Replace('\u00A0', ' ').Split('\n'));
        Assert.Contains(entry.Findings, finding => finding.Code == SupportingDocumentCodes.FileTooLarge);
    }

    [Fact]
    public void Shows_names_for_the_codes_of_closed_lists_and_what_was_typed_for_others()
    {
        var answers = DemandeAnswers.Empty with { EtatCivil = new() { BirthCountry = "99100", BirthDepartement = "ZZ" } };
        Assert.Equal(["France", "ZZ"], Of(answers).Sections.Single(section => section.Path == DemandePaths.EtatCivil).Entries.Select(entry => entry.Value.Text(Language.French)));
    }

    [Fact]
    public void Puts_a_finding_with_its_answer_and_what_is_missing_with_its_section()
    {
        var section = Of(DemandeAnswers.Empty with { EtatCivil = new() { BirthName = "M4rtin" } }).Sections.Single(section => section.Path == DemandePaths.EtatCivil);
        Assert.All(Assert.Single(section.Entries).Findings, finding => Assert.Equal("/etatCivil/birthName", finding.Path.Value));
        Assert.NotEmpty(section.Entries[0].Findings);
        Assert.Contains(section.Findings, finding => finding.Path == DemandePaths.BirthDate);
    }

    [Fact]
    public void Says_that_no_category_is_held_when_that_is_the_answer() =>
        Assert.Equal("Aucune", Entry(DemandeAnswers.Empty with { Situation = new() { HeldCategories = [] } }, "/situation/heldCategories").Text(Language.French));

    [Fact]
    public void Keeps_technical_acceptance_and_the_rules_apart()
    {
        var judgement = SummarySamples.Of("changed").Judgement;
        Assert.Equal((Verdict.NotAcceptable, Verdict.Acceptable, "ants2019", Samples.Today), (judgement.Rules, judgement.Files, judgement.RulebookName, judgement.On));
        Assert.Null(Of(DemandeAnswers.Empty).Judgement.Files);
    }

    [Fact]
    public void Has_the_number_and_the_day_of_a_submitted_application()
    {
        var summary = SummarySamples.Of("submitted");
        Assert.Equal((Samples.Number, Samples.Today), (summary.Number, summary.SubmittedOn));
    }

    [Fact]
    public void Cannot_be_edited_once_it_is_submitted()
    {
        var submitted = DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).Events);
        Assert.All(DemandeSummary.Of(submitted, context).Sections, section => Assert.False(section.CanEdit));
    }

    private DemandeSummary Of(DemandeAnswers answers) => DemandeSummary.Of(DemandeRun.Of([new DemandeCommand.Start(null), .. AnswerCommands.Of(answers)], context).State, context);

    private SummaryEntry Entry(DemandeAnswers answers, string path) => Of(answers).Sections.SelectMany(section => section.Entries).Single(entry => entry.Path.Value == path);
}
