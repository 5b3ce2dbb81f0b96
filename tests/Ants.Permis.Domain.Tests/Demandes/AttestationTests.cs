using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using static Ants.Permis.Testing.DemandeScenario;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Domain.Tests.Demandes;

public sealed class Attesting_the_declarations
{
    private static readonly Command AnotherPerson = new Command.EnterEtatCivil(Samples.BornAbroad);
    private static readonly Command AnotherAddress = new Command.EnterAddress(Samples.Address with { StreetNumber = "14" });

    private static readonly Dictionary<string, EtatCivilAnswers> Corrections = new(StringComparer.Ordinal)
    {
        ["birth name"] = Samples.Adult with { BirthName = "Marten" },
        ["name in use"] = Samples.Adult with { NomUsage = "Lefebvre" },
        ["sex"] = Samples.Adult with { Sex = Sex.Male },
        ["given names"] = Samples.Adult with { GivenNames = ["Camille"] },
        ["date of birth"] = Samples.Adult with { BirthDate = "15/02/2000" },
        ["département of birth"] = Samples.Adult with { BirthDepartement = "35" },
        ["commune of birth"] = Samples.Adult with { BirthCommune = "Rennes" },
    };

    private static ValueList<Event> Saved => Past.After(Past.To(Step.Summary), new Command.Save());

    private static ValueList<Event> Resumed => Past.After(Saved, new Command.Resume());

    private static ValueList<Event> Lapsed => Past.After(Past.To(Step.Summary), AnotherPerson);

    [Fact]
    public void Is_due_again_when_the_person_changes() =>
        Given(Past.To(Step.Summary)).When(AnotherPerson)
            .Then(new Event.EtatCivilEntered(Samples.BornAbroad, default), new Event.AttestationLapsed(DemandePaths.EtatCivil, default));

    public static TheoryData<string> Answers => [.. Corrections.Keys];

    [Theory]
    [MemberData(nameof(Answers))]
    public void Is_due_again_when_one_answer_about_the_person_is_corrected(string answer) =>
        Given(Past.To(Step.Summary)).When(new Command.EnterEtatCivil(Corrections[answer]))
            .Then(new Event.EtatCivilEntered(Corrections[answer], default), new Event.AttestationLapsed(DemandePaths.EtatCivil, default));

    [Fact]
    public void Is_due_again_when_the_country_of_birth_is_corrected()
    {
        var born = Samples.BornAbroad with { BirthCountry = "99134" };
        Given(Past.After(Lapsed, new Command.AttestDeclarations())).When(new Command.EnterEtatCivil(born))
            .Then(new Event.EtatCivilEntered(born, default), new Event.AttestationLapsed(DemandePaths.EtatCivil, default));
    }

    [Fact]
    public void Is_due_again_when_it_is_for_somebody_else() =>
        Given(Past.To(Step.Summary)).When(new Command.ChooseForWhom(ForWhom.Minor))
            .Then(new Event.ForWhomChosen(ForWhom.Minor, default), new Event.AttestationLapsed(DemandePaths.ForWhom, default));

    [Fact]
    public void Is_due_again_when_another_motif_asks_for_them_too() =>
        Given(Past.To(Step.Summary, Motif.SuiteInvalidationOuAnnulation)).When(new Command.ChooseMotif(Motif.ConversionBrevetMilitaire))
            .Then(new Event.MotifChosen(Motif.ConversionBrevetMilitaire, default), new Event.AttestationLapsed(DemandePaths.Motif, default));

    [Fact]
    public void Is_not_due_when_the_person_is_named_for_the_first_time() =>
        Given(Past.To(Step.EtatCivil)).When(new Command.EnterEtatCivil(Samples.Adult)).Then(new Event.EtatCivilEntered(Samples.Adult, default));

    [Fact]
    public void Is_not_due_when_blanks_are_filled_in() =>
        Given(Past.After(Past.To(Step.EtatCivil), new Command.EnterEtatCivil(Samples.Adult with { BirthCommune = null, Sex = null })))
            .When(new Command.EnterEtatCivil(Samples.Adult))
            .Then(new Event.EtatCivilEntered(Samples.Adult, default));

    [Fact]
    public void Is_not_due_when_the_motif_is_chosen_after_they_were_made() =>
        Given(Past.Of(new Command.Declare(ApplicantDeclaration.ReadsFrench, true))).When(new Command.ChooseMotif(Motif.InscriptionExamen)).Then(new Event.MotifChosen(Motif.InscriptionExamen, default));

    [Fact]
    public void Is_not_due_when_the_address_changes() =>
        Given(Past.To(Step.Summary)).When(AnotherAddress).Then(new Event.AddressEntered(Samples.Address with { StreetNumber = "14" }, default));

    [Fact]
    public void Is_due_after_any_change_once_resumed() =>
        Given(Resumed).When(AnotherAddress)
            .Then(new Event.AddressEntered(Samples.Address with { StreetNumber = "14" }, default), new Event.AttestationLapsed(DemandePaths.Address, default));

    [Fact]
    public void Names_the_answer_they_are_made_for_rather_than_its_step_once_resumed() =>
        Given(Resumed).When(new Command.ChooseForWhom(ForWhom.Minor))
            .Then(new Event.ForWhomChosen(ForWhom.Minor, default), new Event.AttestationLapsed(DemandePaths.ForWhom, default));

    [Fact]
    public void Names_the_document_that_changed_once_resumed() =>
        Given(Resumed).When(new Command.CommentOnDocument(DocumentKind.ProofOfAddress, "new"))
            .Then(new Event.DocumentCommented(DocumentKind.ProofOfAddress, "new", default), new Event.AttestationLapsed(DemandePaths.Of(DocumentKind.ProofOfAddress), default));

    [Fact]
    public void Is_not_due_by_resuming_alone() =>
        Given(Resumed).When(new Command.Submit(Samples.Number)).ThenFindings();

    [Fact]
    public void Is_not_due_by_declaring_once_resumed() =>
        Given(Resumed).When(new Command.Declare(ApplicantDeclaration.ReadsFrench, false)).Then(new Event.DeclarationAnswered(ApplicantDeclaration.ReadsFrench, false, default));

    [Fact]
    public void Is_not_due_for_declarations_first_made_once_resumed() =>
        Given(Past.After(
                Past.Of(new Command.ChooseMotif(Motif.SuiteSuspension), new Command.Save(), new Command.Resume()),
                new Command.Declare(ApplicantDeclaration.ReadsFrench, true)))
            .When(new Command.EnterAddress(Samples.Address))
            .Then(new Event.AddressEntered(Samples.Address, default));

    [Fact]
    public void Is_not_due_when_the_motif_no_longer_asks_for_them()
    {
        var decision = Given(Past.To(Step.Summary)).When(new Command.ChooseMotif(Motif.FabricationNouveauPermis)).Decision;
        Assert.DoesNotContain(Assert.IsType<Decision<Event>.Accepted>(decision).Events, happened => happened is Event.AttestationLapsed);
    }

    [Fact]
    public void Is_no_longer_due_once_they_are_withdrawn()
    {
        var withdrawn = Past.After(Lapsed, new Command.ChooseMotif(Motif.FabricationNouveauPermis));
        Assert.DoesNotContain(MotifCodes.AttestationLapsed, Past.Codes(withdrawn, Step.Motif));
        var again = Past.After(withdrawn, new Command.ChooseMotif(Motif.SuiteSuspension), new Command.Declare(ApplicantDeclaration.ReadsFrench, true));
        Assert.DoesNotContain(MotifCodes.AttestationLapsed, Past.Codes(again, Step.Motif));
    }

    [Fact]
    public void Is_not_due_for_declarations_made_anew_after_they_were_withdrawn() =>
        Given(Past.After(
                Resumed,
                new Command.AttestDeclarations(), new Command.Save(), new Command.Resume(),
                new Command.ChooseMotif(Motif.FabricationNouveauPermis), new Command.ChooseMotif(Motif.SuiteSuspension), new Command.Declare(ApplicantDeclaration.ReadsFrench, true)))
            .When(AnotherAddress)
            .Then(new Event.AddressEntered(Samples.Address with { StreetNumber = "14" }, default));

    [Fact]
    public void Is_told_to_be_due_once() =>
        Given(Lapsed).When(new Command.ChooseForWhom(ForWhom.Minor)).Then(new Event.ForWhomChosen(ForWhom.Minor, default));

    [Fact]
    public void Blocks_the_first_step_and_the_submission_while_it_is_due()
    {
        Given(Past.After(Lapsed, new Command.GoTo(Step.Motif))).When(new Command.Next()).ThenRefused(MotifCodes.AttestationLapsed);
        Given(Lapsed).When(new Command.Submit(Samples.Number)).ThenRefused(MotifCodes.AttestationLapsed);
    }

    [Fact]
    public void Is_done_once()
    {
        Given(Lapsed).When(new Command.AttestDeclarations()).Then(new Event.DeclarationsAttested(default));
        Given(Past.After(Lapsed, new Command.AttestDeclarations())).When(new Command.AttestDeclarations()).ThenNothing();
        Given(Past.After(Lapsed, new Command.AttestDeclarations())).When(new Command.Submit(Samples.Number)).ThenFindings();
    }

    [Fact]
    public void Is_nothing_while_it_is_not_due()
    {
        Given(Past.To(Step.Summary)).When(new Command.AttestDeclarations()).ThenNothing();
        Given(Past.Started).When(new Command.AttestDeclarations()).ThenNothing();
    }

    [Fact]
    public void In_advance_of_a_change_once_resumed_is_enough() =>
        Given(Past.After(Resumed, new Command.AttestDeclarations())).When(AnotherAddress).Then(new Event.AddressEntered(Samples.Address with { StreetNumber = "14" }, default));
}
