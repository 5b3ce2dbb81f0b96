using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Submission;

/// <summary>Applications whose summaries are looked at.</summary>
internal static class SummarySamples
{
    public static IReadOnlyDictionary<string, Demande> All { get; } = new Dictionary<string, Demande>(StringComparer.Ordinal)
    {
        ["empty"] = Demande.Initial,
        ["diploma"] = State(Past.To(Step.Summary, Motif.ValidationDiplomeProfessionnel)),
        ["damaged-card"] = State(Past.To(Step.Summary, Damaged)),
        ["with-findings"] = State(Past.Of(AnswerCommands.Of(WithFindings))),
        ["changed"] = State(Changed),
        ["minor"] = State(Past.To(Step.Summary, Minor)),
        ["submitted"] = State(Past.Submitted),
    };

    public static DemandeSummary Of(string name) => DemandeSummary.Of(All[name], Samples.ContextOn(Samples.Today));

    /// <summary>A draft of given answers, whatever they hold.</summary>
    public static Demande.Draft Draft(DemandeAnswers answers) => new() { CreatedAt = default, UpdatedAt = default, Answers = answers };

    private static DemandeAnswers Damaged
    {
        get
        {
            var answers = SampleAnswers.For(Motif.FabricationNouveauPermis);
            return SampleDocuments.Supply(answers with { Motif = answers.Motif with { NewLicenceReason = NewLicenceReason.Damaged } }, Samples.Today);
        }
    }

    private static DemandeAnswers Minor => SampleDocuments.Supply(SampleAnswers.ForMinor(Motif.InscriptionExamen), Samples.Today);

    private static DemandeAnswers WithFindings
    {
        get
        {
            var answers = SampleAnswers.Hosted(Motif.ValidationDiplomeProfessionnel);
            return answers with
            {
                Motif = answers.Motif with { MedicalExamination = false, Declarations = answers.Motif.Declarations with { HasIncompatibleCondition = null } },
                EtatCivil = answers.EtatCivil with { BirthName = "M4rtin", BirthDate = "31/02/2000", BirthCommune = null },
                Address = answers.Address with { PostalCode = "5300", Prefecture = null },
                PhotoSignature = new() { Choice = PhotoSignature.PhotoSignatureChoice.DigitalCode },
                Situation = new() { Nationality = NationalityGroup.French, HeldCategories = [new(LicenceCategory.B, new LocalDate(2018, 5, 16)), new(LicenceCategory.AM, null)] },
                Documents = Documents(answers.Documents),
            };
        }
    }

    // A card on three pages in two files, one of which cannot be told, and a proof of address that is too old.
    private static SupportingDocumentAnswers Documents(SupportingDocumentAnswers documents) => documents
        .With(new SlotAnswers(DocumentKind.IdentityDocument)
        {
            Files =
            [
                SampleDocuments.File("recto", SampleDocuments.Facts(pages: 3), "cni recto.pdf"),
                SampleDocuments.File("verso", SampleDocuments.Facts(bytes: 12_500_000, format: DocumentFormat.Tiff), "cni verso.tif"),
            ],
            Comment = "Carte abîmée :\nle coin manque.",
        })
        .With(SampleDocuments.Good(DocumentKind.ProofOfAddress, Samples.Today) with { IssuedOn = Samples.Today.PlusMonths(-8) });

    private static ValueList<DemandeEvent> Changed => Past.After(
        Past.To(Step.Summary, Motif.ValidationDiplomeProfessionnel),
        new Command.EnterEtatCivil(Samples.Adult with { BirthName = "Marten", NomUsage = null }),
        new Command.EnterAddress(Samples.Address with { StreetNumber = "14" }),
        new Command.CommentOnDocument(DocumentKind.ProofOfAddress, "Facture d'octobre"));

    private static Demande State(IEnumerable<DemandeEvent> history) => DemandeDecider.Fold(history);
}
