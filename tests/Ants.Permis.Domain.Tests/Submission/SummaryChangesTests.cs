using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Demandes;
using Ants.Permis.Domain.Tests.Requirements;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Submission;

[Properties(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
public sealed class What_changed_since_the_last_confirmation
{
    private static readonly Command AnotherName = new Command.EnterEtatCivil(Samples.Adult with { BirthName = "Marten", NomUsage = null });
    private static readonly Command AnotherAddress = new Command.EnterAddress(Samples.Address with { StreetNumber = "14" });
    private static readonly Command Attest = new Command.AttestDeclarations();

    private static ValueList<DemandeEvent> AtSummary => Past.To(Step.Summary);

    [Fact]
    public void Is_nothing_on_the_straight_way_through_the_form()
    {
        Assert.Null(Changes(AtSummary));
        Assert.Null(Past.Draft(AtSummary).Confirmed);
    }

    [Fact]
    public void Is_what_made_the_declarations_lapse_with_what_stood_before()
    {
        var changes = Changes(Past.After(AtSummary, AnotherName))!;
        Assert.Equal([("/etatCivil/birthName", AnswerChangeKind.Changed), ("/etatCivil/nomUsage", AnswerChangeKind.Removed)], changes.Changes.Select(change => (change.Path.Value, change.Kind)));
        Assert.Equal(("Martin", "Marten"), (changes.Changes[0].Before!.Text(Language.French), changes.Changes[0].After!.Text(Language.French)));
    }

    [Fact]
    public void Asks_for_all_declarations_again_when_they_depend_on_it()
    {
        var history = Past.After(AtSummary, AnotherName);
        var changes = Changes(history)!;
        Assert.True(changes.MustAttest);
        Assert.Equal((DemandePaths.EtatCivil, Step.Motif), (changes.Because!, changes.Step));
        Assert.Equal(Enum.GetValues<ApplicantDeclaration>().Select(DemandePaths.Of), changes.ToAttest.Select(entry => entry.Path));
        Assert.Contains(DemandeSummary.Of(Past.Draft(history), Samples.ContextOn(Samples.Today)).Findings, finding => finding.Code == MotifCodes.AttestationLapsed);
        DemandeScenario.Given(history).When(new Command.Submit(Samples.Number)).ThenRefused(MotifCodes.AttestationLapsed);
    }

    [Fact]
    public void Grows_with_further_changes_until_they_are_attested()
    {
        var history = Past.After(AtSummary, AnotherName, AnotherAddress);
        Assert.Contains("/address/streetNumber", Changes(history)!.Changes.Select(change => change.Path.Value));
        var attested = Past.After(history, Attest);
        Assert.Null(Changes(attested));
        DemandeScenario.Given(attested).When(new Command.Submit(Samples.Number)).ThenFindings();
    }

    [Fact]
    public void Is_shown_after_an_attestation_even_where_nothing_is_to_be_attested()
    {
        var changes = Changes(Past.After(AtSummary, AnotherName, Attest, AnotherAddress))!;
        Assert.Equal(["/address/streetNumber"], changes.Changes.Select(change => change.Path.Value));
        Assert.False(changes.MustAttest);
        Assert.Empty(changes.ToAttest);
    }

    [Fact]
    public void Is_any_change_once_resumed()
    {
        var changes = Changes(Past.After(AtSummary, new Command.Save(), new Command.Resume(), AnotherAddress))!;
        Assert.Equal(["/address/streetNumber"], changes.Changes.Select(change => change.Path.Value));
        Assert.True(changes.MustAttest);
    }

    [Fact]
    public void Is_nothing_any_more_when_it_is_changed_back_but_the_declarations_are_asked_for()
    {
        var changes = Changes(Past.After(AtSummary, AnotherName, new Command.EnterEtatCivil(Samples.Adult)))!;
        Assert.Empty(changes.Changes);
        Assert.True(changes.MustAttest);
    }

    [Fact]
    public void Is_forgotten_with_the_declarations()
    {
        var withdrawn = Past.After(AtSummary, AnotherName, new Command.ChooseMotif(Motif.FabricationNouveauPermis));
        Assert.Null(Past.Draft(withdrawn).Confirmed);
        Assert.Null(Changes(withdrawn));
    }

    [Fact]
    public void Is_gone_once_submitted()
    {
        var submitted = Assert.IsType<Demande.Submitted>(DemandeDecider.Fold(Past.After(AtSummary, AnotherName, Attest, AnotherAddress, new Command.Submit(Samples.Number))));
        Assert.Null(submitted.Content.Confirmed);
        Assert.Null(DemandeSummary.Of(submitted, Samples.ContextOn(Samples.Today)).Changes);
    }

    [Fact]
    public void Is_not_known_of_a_state_stored_before_it_was_kept()
    {
        var stored = Past.Draft(Past.After(AtSummary, AnotherName)) with { Confirmed = null };
        var changes = DemandeSummary.Of(stored, Samples.ContextOn(Samples.Today)).Changes!;
        Assert.True(changes is { MustAttest: true, Changes.Count: 0 });
    }

    [Fact]
    public void Tells_a_file_from_another_of_the_same_name()
    {
        var file = SampleDocuments.File("piece", SampleDocuments.Facts(sha256: new string('a', 64)), "scan.pdf");
        var other = file with { Facts = file.Facts with { Sha256 = new string('b', 64) } };
        var history = Past.After(AtSummary, new Command.AttachFile(DocumentKind.OtherDocument, file), AnotherName, Attest, new Command.AttachFile(DocumentKind.OtherDocument, other));
        Assert.Equal(["/documents/otherDocument/files"], Changes(history)!.Changes.Select(change => change.Path.Value));
        var summary = DemandeSummary.Of(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today));
        Assert.Contains("(le contenu a changé)", SummaryMarkdown.Write(summary, Language.French), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_nothing_when_only_a_declaration_is_made_anew_once_resumed_even_if_a_document_goes_with_it()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        answers = answers with { Motif = answers.Motif with { MedicalExamination = null, Declarations = answers.Motif.Declarations.With(ApplicantDeclaration.NeedsAdaptedVehicle, true) } };
        var history = Past.After(
            Past.Of(AnswerCommands.Of(answers.WithDocument(DocumentKind.AvisMedical, _ => SampleDocuments.Good(DocumentKind.AvisMedical, Samples.Today)))),
            new Command.Save(),
            new Command.Resume(),
            new Command.Declare(ApplicantDeclaration.NeedsAdaptedVehicle, false));
        Assert.IsType<DemandeEvent.AnswerWithdrawn>(history[^1]);
        Assert.Null(Past.Draft(history).Confirmed);
        Assert.Null(Changes(history));
    }

    [Property]
    public void Is_kept_only_from_an_attestation_or_a_lapse_on(CommandHistory history) => Assert.All(history.Play().Turns, turn =>
    {
        if (turn is { Before: Demande.Draft { Confirmed: null }, After: Demande.Draft { Confirmed: not null } })
            Assert.Contains(turn.Events, happened => happened is DemandeEvent.AttestationLapsed or DemandeEvent.DeclarationsAttested);
    });

    [Property]
    public void Is_there_whenever_declarations_are_to_be_attested(CommandHistory history) => Assert.All(history.Play().Turns, turn =>
    {
        if (turn.After is not Demande.Draft draft)
            return;
        if (turn.Events.Any(happened => happened is DemandeEvent.AttestationLapsed))
            Assert.NotNull(draft.Confirmed);
        Assert.Equal(draft.AttestationLapsedBecause, DemandeSummary.Of(draft, turn.Context).Changes?.Because);
    });

    [Property]
    public void Is_the_difference_between_the_confirmed_answers_and_those_of_now(CommandHistory history)
    {
        if (history.Play().State is not Demande.Draft { Confirmed: { } confirmed } draft)
            return;
        var (before, after) = (Texts(confirmed, history.Context), Texts(draft.Answers, history.Context));
        var changes = DemandeSummary.Of(draft, history.Context).Changes?.Changes ?? [];
        Assert.All(changes, change => Assert.Equal((before.GetValueOrDefault(change.Path), after.GetValueOrDefault(change.Path)), (change.Before?.Text(Language.French), change.After?.Text(Language.French))));
        Assert.Superset(before.Union(after).Select(pair => pair.Key).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).ToHashSet(), changes.Select(change => change.Path).ToHashSet());
    }

    private static Dictionary<JsonPath, string> Texts(DemandeAnswers answers, DecisionContext context) =>
        DemandeSummary.Of(SummarySamples.Draft(answers), context).Sections.SelectMany(section => section.Entries).ToDictionary(entry => entry.Path, entry => entry.Value.Text(Language.French));

    private static ChangesSinceConfirmation? Changes(IEnumerable<DemandeEvent> history) => DemandeSummary.Of(DemandeDecider.Fold(history), Samples.ContextOn(Samples.Today)).Changes;
}
