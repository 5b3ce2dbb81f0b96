using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Benchmarks;

/// <summary>An application that asks for nothing more: every answer is given, every document is joined.</summary>
public enum BenchmarkApplication
{
    /// <summary>C and CE by a CAP of lorry driver, passed by an adult who holds B.</summary>
    DiplomaCAndCE,

    /// <summary>The tests of B, for a person of 18 years without a licence.</summary>
    InscriptionB,
}

/// <summary>Complete applications, built on the specimens of the tests.</summary>
internal static class BenchmarkApplications
{
    public static DemandeAnswers Of(BenchmarkApplication application) => application switch
    {
        BenchmarkApplication.DiplomaCAndCE => Complete(Motif.ValidationDiplomeProfessionnel, answers => answers with
        {
            Situation = Situation with { Diploma = DiplomaTitle.CapRoutier, DiplomaFailed = false, HeldCategories = [new(LicenceCategory.B, Samples.Today.PlusYears(-6))] },
        }),
        BenchmarkApplication.InscriptionB => Complete(Motif.InscriptionExamen, answers => answers with
        {
            EtatCivil = answers.EtatCivil with { NomUsage = null, BirthDate = "14/02/2008" },
            Situation = Situation with { HeldCategories = [] },
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(application)),
    };

    private static SituationAnswers Situation { get; } = new()
    {
        Nationality = NationalityGroup.French,
        Residence = ResidenceKind.Home,
        Filer = Filer.Applicant,
        Sanction = Sanction.None,
        PaidDriving = false,
        PhotoTakenOn = Samples.Today.PlusMonths(-1),
    };

    private static DemandeAnswers Complete(Motif motif, Func<DemandeAnswers, DemandeAnswers> describe)
    {
        var answers = SampleDocuments.Supply(describe(SampleAnswers.For(motif)), Samples.Today, Rulebook.Current);
        answers = Described(answers, DocumentKind.IdentityDocument, slot => slot with
        {
            IssuedOn = Samples.Today.PlusYears(-3),
            Details = new() { IdentityDocument = IdentityDocumentType.NationalIdentityCard, ExpiresOn = Samples.Today.PlusYears(7) },
        });
        answers = Described(answers, DocumentKind.ProofOfAddress, slot => slot with { Details = new() { ProofOfAddress = ProofOfAddressType.UtilityBill } });
        return Described(answers, DocumentKind.AvisMedical, slot => slot with { IssuedOn = Samples.Today.PlusMonths(-2) });
    }

    // A document that the application does not need stays absent.
    private static DemandeAnswers Described(DemandeAnswers answers, DocumentKind kind, Func<SlotAnswers, SlotAnswers> describe) =>
        answers.Documents.In(kind) is { Files.Count: > 0 } slot ? answers with { Documents = answers.Documents.With(describe(slot)) } : answers;
}
