using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Complete answers against which nothing is found, for each motif: bases to change one thing of.</summary>
public static class SampleAnswers
{
    /// <summary>The answers of an adult at her own address.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="today">The day by which they are judged; <see cref="Samples.Today"/> when absent.</param>
    /// <returns>The answers, with every document that they ask for.</returns>
    public static DemandeAnswers For(Motif motif, LocalDate? today = null) => SampleDocuments.Supply(
        new DemandeAnswers
        {
            Motif = StepOne(motif, today ?? Samples.Today),
            EtatCivil = Samples.Adult,
            Address = Samples.Address,
            Contact = Samples.Contact,
            PhotoSignature = Samples.DigitalPhoto,
            Documents = new SupportingDocumentAnswers { AddressHolder = AddressHolder.Applicant },
        },
        today ?? Samples.Today);

    /// <summary>The answers for a minor of 17 years, with a representative.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="today">The day by which they are judged; <see cref="Samples.Today"/> when absent.</param>
    /// <returns>The answers.</returns>
    public static DemandeAnswers ForMinor(Motif motif, LocalDate? today = null)
    {
        var answers = For(motif, today);
        return answers with
        {
            Motif = answers.Motif with { ForWhom = ForWhom.Minor },
            EtatCivil = Samples.MinorOn(today ?? Samples.Today),
            LegalRepresentative = Samples.Representative,
        };
    }

    /// <summary>The answers of an adult who is lodged by somebody, with the documents of both.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="today">The day by which they are judged; <see cref="Samples.Today"/> when absent.</param>
    /// <returns>The answers.</returns>
    public static DemandeAnswers Hosted(Motif motif, LocalDate? today = null)
    {
        var answers = For(motif, today);
        return SampleDocuments.Supply(answers with { Documents = answers.Documents with { AddressHolder = AddressHolder.Hebergeant } }, today ?? Samples.Today);
    }

    /// <summary>The answers of step 1: every question that the motif asks, and whether a medical opinion follows from them.</summary>
    /// <param name="motif">The motif.</param>
    /// <param name="today">The day by which they are judged.</param>
    /// <returns>The answers.</returns>
    public static MotifAnswers StepOne(Motif motif, LocalDate today)
    {
        var rules = Rulebook.Ants2019.At(today);
        var all = new MotifAnswers
        {
            ForWhom = ForWhom.AdultOrEmancipatedMinor,
            Motif = motif,
            NewLicenceReason = NewLicenceReason.Lost,
            InscriptionKind = InscriptionKind.FirstLicence,
            Categories = motif == Motif.ValidationDiplomeProfessionnel ? [LicenceCategory.C, LicenceCategory.CE] : [LicenceCategory.B],
            ComplementaryTraining = motif == Motif.ValidationDiplomeProfessionnel ? ComplementaryTraining.DiplomaOrTitle : ComplementaryTraining.None,
            Declarations = Samples.Declarations,
            AnnulledOrInvalidated = false,
            MedicalExamination = false,
        };
        var asked = OnlyAsked(all, rules);
        return asked with { MedicalExamination = asked.MedicalExamination is null ? null : MedicalOpinionReason.AllOf(asked, rules).Count > 0 };
    }

    internal static MotifAnswers OnlyAsked(MotifAnswers answers, RulesInForce rules) => Enum.GetValues<MotifQuestion>()
        .Where(question => answers.Motif is { } motif && rules.Question(motif, question) is not { Value: QuestionPresence.Asked or QuestionPresence.Offered })
        .Aggregate(answers, (kept, question) => kept.Without(question));
}
