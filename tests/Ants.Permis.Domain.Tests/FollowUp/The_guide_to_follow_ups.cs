using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Messages;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.FollowUp;

public sealed class The_guide_to_follow_ups
{
    private readonly List<DemandeMessage> sent = [];

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled("docs/guide/follow-up.md", "tests/Ants.Permis.Domain.Tests/FollowUp/FollowUpGuide.cs");

    [Fact]
    public void Goes_through_a_complement_from_end_to_end()
    {
        var guide = new FollowUpGuide(FollowUpSamples.Application, () => Samples.ContextOn(Samples.Today), sent.Add);
        guide.LetterArrived("letter 17", Samples.Today.PlusDays(30));
        Assert.False(guide.Send(out var reasons));
        Assert.Equal([SupportingDocumentCodes.Missing], reasons.Select(finding => finding.Code));
        Assert.Equal(Verdict.NotAcceptable, guide.Check()!.Verdict);
        Assert.Empty(guide.Attach(DocumentKind.ProofOfAddress, SampleDocuments.File("bill"), Samples.Today.PlusMonths(-1)));
        Assert.Equal(Verdict.Acceptable, guide.Check()!.Verdict);
        Assert.True(guide.Send(out _));
        Assert.Null(guide.Check());
        Assert.Equal(["complement-asked", "complement-sent"], sent.Select(message => message.ToString()));
        Assert.Equal(
            [
                "23 novembre 2026: en cours de saisie (le demandeur)",
                "23 novembre 2026: validée (le demandeur)",
                "23 novembre 2026: documents demandés (l'administration, d'après ce service)",
                "23 novembre 2026: en cours d'instruction (le demandeur)",
            ],
            guide.WhereIsIt(Language.French));
    }

    [Fact]
    public void Reminds_of_what_is_missing_and_of_nothing_else()
    {
        var context = Samples.ContextOn(Samples.Today);
        var address = EmailAddress.Create(Samples.Contact.Email!);
        var draft = (Demande.Draft)DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).EventsTo(Step.Motif));
        Assert.IsType<DemandeMessage.Incomplete>(FollowUpGuide.Remind(address, draft, context));
        var ready = (Demande.Draft)DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).EventsTo(Step.Summary));
        Assert.Null(FollowUpGuide.Remind(address, ready, context));
    }

    [Fact]
    public void Shows_the_list()
    {
        Assert.Equal(["Aucune demande à afficher"], FollowUpGuide.Lines(Samples.Account, [], [], null, Language.French));
        Assert.Equal(
            ["Camille Martin, validée: Voir le récapitulatif, Télécharger le formulaire de dépôt, Retirer la demande"],
            FollowUpGuide.Lines(Samples.Account, [FollowUpSamples.Application], [], "MARTIN", Language.French));
    }
}
