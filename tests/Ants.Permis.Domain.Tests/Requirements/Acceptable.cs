using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>Applications that are acceptable under today's rules, to change one thing of.</summary>
internal static class Acceptable
{
    /// <summary>An adult who registers for B.</summary>
    public static DemandeAnswers On(LocalDate today) => Complete(SampleAnswers.For(Motif.InscriptionExamen, today), today);

    /// <summary>An adult who holds B and registers for C, with a medical opinion.</summary>
    public static DemandeAnswers Heavy(LocalDate today)
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen, today);
        var motif = answers.Motif with { Categories = [LicenceCategory.C], InscriptionKind = InscriptionKind.AddedCategories, MedicalExamination = true };
        return Complete(answers with { Motif = motif }, today).Said(situation => situation with { HeldCategories = [new(LicenceCategory.B, today.PlusYears(-5))] });
    }

    /// <summary>A minor of 17 who registers for B.</summary>
    public static DemandeAnswers Minor(LocalDate today) =>
        Complete(SampleAnswers.ForMinor(Motif.InscriptionExamen, today), today).Said(situation => situation with { Filer = Filer.LegalRepresentative });

    /// <summary>The holder of a « CAP conducteur routier » who asks for what it gives.</summary>
    public static DemandeAnswers Diploma(LocalDate today)
    {
        var answers = SampleAnswers.For(Motif.ValidationDiplomeProfessionnel, today);
        return Complete(answers with { Motif = answers.Motif with { Categories = [LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE] } }, today)
            .Said(situation => situation with { Diploma = DiplomaTitle.CapRoutier, DiplomaFailed = false });
    }

    /// <summary>Everything that the rules ask, said and joined.</summary>
    public static DemandeAnswers Complete(DemandeAnswers answers, LocalDate today) => SampleDocuments.Supply(answers.Said(_ => new SituationAnswers
    {
        Nationality = NationalityGroup.French,
        Residence = ResidenceKind.Home,
        Filer = Filer.Applicant,
        HeldCategories = [],
        Sanction = Sanction.None,
        PaidDriving = false,
        PhotoTakenOn = today.PlusMonths(-1),
    }), today, Rulebook.Current)
        .WithDocument(DocumentKind.IdentityDocument, slot => slot with { Details = new() { IdentityDocument = IdentityDocumentType.Passport, ExpiresOn = today.PlusYears(5) } })
        .WithDocument(DocumentKind.ProofOfAddress, slot => slot with { IssuedOn = today.PlusMonths(-1), Details = new() { ProofOfAddress = ProofOfAddressType.UtilityBill } })
        .WithDocument(DocumentKind.AvisMedical, slot => slot.Files.Count == 0 ? slot : slot with { IssuedOn = today.PlusMonths(-1) });

    public static DemandeAnswers Said(this DemandeAnswers answers, Func<SituationAnswers, SituationAnswers> change) => answers with { Situation = change(answers.Situation ?? SituationAnswers.Empty) };

    public static DemandeAnswers Born(this DemandeAnswers answers, LocalDate day) => answers with { EtatCivil = answers.EtatCivil with { BirthDate = BirthDate.Of(day).Value } };

    public static DemandeAnswers Asking(this DemandeAnswers answers, Func<MotifAnswers, MotifAnswers> change) => answers with { Motif = change(answers.Motif) };

    public static DemandeAnswers WithDocument(this DemandeAnswers answers, DocumentKind kind, Func<SlotAnswers, SlotAnswers> change) =>
        answers with { Documents = answers.Documents.With(change(answers.Documents.In(kind))) };

    public static DemandeAnswers Without(this DemandeAnswers answers, DocumentKind kind) => answers.WithDocument(kind, slot => new SlotAnswers(slot.Slot));

    /// <summary>The codes of the findings that block, warn or leave something open; empty when there is nothing to correct.</summary>
    public static ValueList<string> CodesOn(this DemandeAnswers answers, LocalDate today) => ApplicationVerdict.Of(answers, Rulebook.Current.At(today)).Findings
        .Where(finding => finding.Severity != Severity.Information).Select(finding => finding.Code).ToValueList();
}
