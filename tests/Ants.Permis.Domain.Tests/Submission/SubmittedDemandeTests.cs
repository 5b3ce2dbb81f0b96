using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class A_submitted_demande
{
    public static TheoryData<Motif> Motifs { get; } = [.. Enum.GetValues<Motif>()];

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Is_total_for_every_motif(Motif motif)
    {
        var total = SubmittedDemande.Of(Submit(DemandeJourney.For(motif)));
        Assert.Equal(motif, total.Motif.Motif);
        Assert.Equal(Samples.Number, total.Number);
        Assert.Equal(Samples.Account, total.Account);
        Assert.Equal(Samples.Today, total.On);
        Assert.Equal("ants2019", total.RulebookName);
        Assert.Equal(Samples.Contact.Email, total.Contact.Email.Value);
        Assert.NotEmpty(total.Documents);
    }

    [Fact]
    public void Keeps_what_was_answered_for_the_motif()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        var details = Assert.IsType<MotifDetails.InscriptionExamen>(SubmittedDemande.Of(Submit(new DemandeJourney(answers))).Motif);
        Assert.Equal(answers.Motif.InscriptionKind, details.InscriptionKind);
        Assert.Equal(answers.Motif.Categories, details.Categories);
        Assert.Equal(answers.Motif.MedicalExamination, details.MedicalExamination);
        Assert.Equal(answers.Motif.ComplementaryTraining, details.Training);
        Assert.Equal(answers.Motif.Declarations, details.Declarations);
    }

    [Fact]
    public void Names_who_represents_a_minor()
    {
        var total = SubmittedDemande.Of(Submit(new DemandeJourney(SampleAnswers.ForMinor(Motif.InscriptionExamen))));
        Assert.Equal(ForWhom.Minor, total.ForWhom);
        Assert.Equal(RepresentativeQuality.Parent, total.LegalRepresentative!.Quality);
    }

    [Theory]
    [MemberData(nameof(Motifs))]
    public void Cannot_be_made_of_details_that_lack_a_required_answer(Motif motif)
    {
        var answers = new MotifAnswers { Motif = motif };
        var asksForSure = motif is Motif.InscriptionExamen or Motif.FabricationNouveauPermis or Motif.ValidationDiplomeProfessionnel;
        if (asksForSure)
            Assert.Throws<InvalidOperationException>(() => MotifDetails.From(answers));
        else
            Assert.Equal(motif, MotifDetails.From(answers).Motif);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Is_total_after_every_accepted_submission(CommandHistory history)
    {
        if (DemandeRun.Of(history.Commands, history.Context).State is Demande.Submitted submitted)
            Assert.Equal(submitted.Number, SubmittedDemande.Of(submitted).Number);
    }

    [Fact]
    public void Names_each_file_with_its_hash()
    {
        var submitted = Submit(DemandeJourney.For(Motif.ValidationDiplomeProfessionnel));
        var files = SubmittedDemande.Of(submitted).Files;
        var attached = submitted.Content.Answers.Documents.Slots.SelectMany(slot => slot.Files.Select(file => (slot.Slot, file.Reference, file.Facts.Sha256))).ToArray();
        Assert.NotEmpty(files);
        Assert.Equal(attached, files.Select(file => (file.Slot, file.Reference, file.Sha256)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Stays_as_it_is_whatever_is_asked_again(CommandHistory history, DemandeCommand command)
    {
        if (history.Play().State is not Demande.Submitted submitted)
            return;
        var again = DemandeDecider.Decide(new DemandeCommand.Submit(submitted.Number), submitted, history.Context);
        Assert.Empty(Assert.IsType<Decision<DemandeEvent>.Accepted>(again).Events);
        Assert.Empty((DemandeDecider.Decide(command, submitted, history.Context) as Decision<DemandeEvent>.Accepted)?.Events ?? []);
    }

    [Fact]
    public void Is_confirmed_to_the_address_of_step_3_and_sends_the_photo_form_only_by_post()
    {
        var digital = SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = Samples.DigitalPhoto };
        var byPost = digital with { PhotoSignature = Samples.PhotoByPost };
        Assert.Null(Confirmation.Of(Submit(new DemandeJourney(digital))).PhotoForm);
        var confirmation = Confirmation.Of(Submit(new DemandeJourney(byPost)));
        Assert.Equal(["CTN", "CS 80168", "53102 MAYENNE CEDEX"], confirmation.PhotoForm!.AddressLines);
        Assert.Equal(Samples.Contact.Email, confirmation.ConfirmationEmail);
    }

    private static Demande.Submitted Submit(DemandeJourney journey) => Assert.IsType<Demande.Submitted>(DemandeDecider.Fold(journey.Events));
}
