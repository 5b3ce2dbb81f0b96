using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>What goes wrong at step 1.</summary>
internal static class MotifDefects
{
    public static ValueList<Defect> All { get; } =
    [
        new("for whom not said", MotifCodes.ForWhomMissing, (answers, _) => answers with { Motif = answers.Motif with { ForWhom = null } }),
        new("no motif", MotifCodes.MotifMissing, (answers, _) => answers with { Motif = answers.Motif with { Motif = null } }),
        new("a minor who is an adult", MotifCodes.NotAMinor, (answers, _) => answers with
        {
            Motif = answers.Motif with { ForWhom = ForWhom.Minor },
            LegalRepresentative = Samples.Representative,
        }) { Prepare = PersonDefects.Adult },
        new("an adult who is not", MotifCodes.EmancipationNeeded, (answers, today) => answers with { EtatCivil = Samples.MinorOn(today) }) { Prepare = PersonDefects.Adult },
        new("annulled licence", MotifCodes.ClosedAfterAnnulment, (answers, _) => answers with { Motif = answers.Motif with { AnnulledOrInvalidated = true } })
        {
            Prepare = (answers, _) => answers.Motif.Motif == Motif.InscriptionExamen ? answers : null,
        },
        Unanswered("no kind of registration", MotifQuestion.InscriptionKind, MotifCodes.InscriptionKindMissing),
        Unanswered("no reason for a new card", MotifQuestion.NewLicenceReason, MotifCodes.NewLicenceReasonMissing),
        Unanswered("no category", MotifQuestion.Categories, MotifCodes.CategoriesMissing),
        Unanswered("medical examination not answered", MotifQuestion.MedicalExamination, MotifCodes.MedicalExaminationMissing),
        Unanswered("complementary training not answered", MotifQuestion.ComplementaryTraining, MotifCodes.ComplementaryTrainingMissing),
        new("a declaration not answered", MotifCodes.DeclarationMissing, (answers, _) => Declare(answers, ApplicantDeclaration.ReadsFrench, null)) { Prepare = Asking(MotifQuestion.Declarations) },
        new("no examination, against a category", MotifCodes.MedicalExaminationNeededByCategory, (answers, today) => SampleDocuments.Supply(answers with
        {
            Motif = answers.Motif with { Categories = answers.Motif.Categories.With(LicenceCategory.C) },
        }, today)) { Prepare = WithoutOpinion(MotifQuestion.Categories) },
        new("no examination, against a declaration", MotifCodes.MedicalExaminationNeededByDeclaration, (answers, today) =>
            SampleDocuments.Supply(Declare(answers, ApplicantDeclaration.NeedsAdaptedVehicle, true), today)) { Prepare = WithoutOpinion(MotifQuestion.Declarations) },
    ];

    private static Defect Unanswered(string name, MotifQuestion question, string code) =>
        new(name, code, (answers, _) => answers with { Motif = answers.Motif.Without(question) })
        {
            // A document that is no longer asked for would count among the additional ones.
            Prepare = (answers, today) => Asking(question)(DocumentDefects.WithoutAdditional(answers), today),
        };

    private static Func<DemandeAnswers, LocalDate, DemandeAnswers?> Asking(MotifQuestion question) => (answers, today) => IsAsked(answers, question, today) ? answers : null;

    private static bool IsAsked(DemandeAnswers answers, MotifQuestion question, LocalDate today) =>
        answers.Motif.Motif is { } motif && Rulebook.Ants2019.At(today).Question(motif, question) is { Value: QuestionPresence.Asked };

    private static Func<DemandeAnswers, LocalDate, DemandeAnswers?> WithoutOpinion(MotifQuestion question) => (answers, today) =>
    {
        if (!IsAsked(answers, question, today) || !IsAsked(answers, MotifQuestion.MedicalExamination, today))
            return null;
        return answers with
        {
            Motif = SampleAnswers.OnlyAsked(answers.Motif with { MedicalExamination = false, Categories = [LicenceCategory.B], Declarations = Samples.Declarations }, Rulebook.Ants2019.At(today)),
            Documents = answers.Documents.With(new SlotAnswers(DocumentKind.AvisMedical)),
        };
    };

    private static DemandeAnswers Declare(DemandeAnswers answers, ApplicantDeclaration declaration, bool? answer) =>
        answers with { Motif = answers.Motif with { Declarations = answers.Motif.Declarations.With(declaration, answer) } };
}
