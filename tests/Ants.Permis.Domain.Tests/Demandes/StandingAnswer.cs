using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Demandes;

/// <summary>A second, simpler account of what stands in the answers after a command: the oracle of « nothing typed is lost ».</summary>
internal static class StandingAnswer
{
    /// <summary>What a command answers, so that a later answer to the same replaces it; null when it is no answer.</summary>
    public static string? KeyOf(Command command) => command switch
    {
        Command.Declare declare => $"declare {declare.Declaration}",
        Command.AttachFile attach => $"file {attach.Slot} {attach.File.Reference.Value}",
        Command.DetachFile detach => $"file {detach.Slot} {detach.Reference.Value}",
        Command.CommentOnDocument comment => $"comment {comment.Slot}",
        Command.DeclareIssueDate issue => $"issued {issue.Slot}",
        Command.DescribeDocument describe => $"described {describe.Slot}",
        Command.Start or Command.Next or Command.Previous or Command.GoTo or Command.Save or Command.Resume or Command.Submit or Command.AttestDeclarations => null,
        _ => command.Kind,
    };

    /// <summary>Whether the answers hold what a command typed.</summary>
    public static bool IsIn(DemandeAnswers answers, Command command) => command switch
    {
        Command.EnterEtatCivil c => answers.EtatCivil == c.Answers,
        Command.EnterLegalRepresentative c => answers.LegalRepresentative == c.Answers,
        Command.EnterAddress c => answers.Address == c.Answers,
        Command.EnterContact c => answers.Contact == c.Answers,
        Command.ChoosePhotoSignature c => answers.PhotoSignature == c.Answers,
        Command.AttachFile c => answers.Documents.In(c.Slot).Files.Contains(c.File),
        Command.CommentOnDocument c => Equals(answers.Documents.In(c.Slot).Comment, c.Comment),
        Command.DeclareIssueDate c => answers.Documents.In(c.Slot).IssuedOn == c.IssuedOn,
        Command.DescribeSituation c => (answers.Situation ?? SituationAnswers.Empty) == c.Answers,
        Command.DescribeDocument c => (answers.Documents.In(c.Slot).Details ?? DocumentDetails.Empty) == c.Details,
        Command.DeclareAddressHolder c => answers.Documents.AddressHolder == c.Holder,
        _ => IsIn(answers.Motif, command),
    };

    /// <summary>What is left of a typed answer when something was withdrawn; null when nothing is.</summary>
    public static Command? Without(Command command, DependentAnswer withdrawn) => (command, withdrawn) switch
    {
        (Command.EnterEtatCivil c, DependentAnswer.BirthPlaceInFrance) => new Command.EnterEtatCivil(c.Answers with { BirthDepartement = null, BirthCommune = null }),
        (Command.ChoosePhotoSignature c, DependentAnswer.PhotoSignatureCode) => new Command.ChoosePhotoSignature(c.Answers with { Code = null }),
        (Command.EnterLegalRepresentative, DependentAnswer.LegalRepresentative) => null,
        (Command.AttachFile { Slot: var slot }, DependentAnswer.Document { DocumentKind: var kind }) when slot == kind => null,
        (Command.CommentOnDocument { Slot: var slot }, DependentAnswer.Document { DocumentKind: var kind }) when slot == kind => null,
        (Command.DescribeDocument { Slot: var slot }, DependentAnswer.Document { DocumentKind: var kind }) when slot == kind => null,
        (Command.DeclareIssueDate { Slot: var slot }, DependentAnswer.Document { DocumentKind: var kind }) when slot == kind => null,
        (_, DependentAnswer.Question { MotifQuestion: var question }) when QuestionOf(command) == question => null,
        _ => command,
    };

    private static bool IsIn(MotifAnswers answers, Command command) => command switch
    {
        Command.ChooseForWhom c => answers.ForWhom == c.ForWhom,
        Command.ChooseMotif c => answers.Motif == c.Motif,
        Command.ChooseNewLicenceReason c => answers.NewLicenceReason == c.Reason,
        Command.ChooseInscriptionKind c => answers.InscriptionKind == c.InscriptionKind,
        Command.ChooseCategories c => answers.Categories == c.Categories,
        Command.AnswerMedicalExamination c => answers.MedicalExamination == c.Needed,
        Command.ChooseComplementaryTraining c => answers.ComplementaryTraining == c.Training,
        Command.Declare c => answers.Declarations[c.Declaration] == c.Answer,
        Command.DeclareAnnulledOrInvalidated c => answers.AnnulledOrInvalidated == c.Answer,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command.Kind, null),
    };

    private static MotifQuestion? QuestionOf(Command command) => command switch
    {
        Command.ChooseNewLicenceReason => MotifQuestion.NewLicenceReason,
        Command.ChooseInscriptionKind => MotifQuestion.InscriptionKind,
        Command.ChooseCategories => MotifQuestion.Categories,
        Command.AnswerMedicalExamination => MotifQuestion.MedicalExamination,
        Command.ChooseComplementaryTraining => MotifQuestion.ComplementaryTraining,
        Command.Declare => MotifQuestion.Declarations,
        Command.DeclareAnnulledOrInvalidated => MotifQuestion.AnnulledOrInvalidated,
        _ => null,
    };
}
