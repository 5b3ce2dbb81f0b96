using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using Draft = Ants.Permis.Demandes.Demande.Draft;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Demandes;

/// <summary>What each event changes in a draft.</summary>
internal static class DemandeEvolution
{
    public static Draft Start(Event.DemandeStarted started) =>
        new() { Account = started.Account, CreatedAt = started.At, UpdatedAt = started.At, HasUnsavedChanges = true };

    public static Demande Submit(Draft draft, Event.DemandeSubmitted submitted) => new Demande.Submitted
    {
        // What was corrected before is no part of what was submitted.
        Content = draft with { Confirmed = null },
        Number = submitted.Number,
        On = submitted.On,
        RulebookName = submitted.RulebookName,
        RulebookVersion = submitted.RulebookVersion,
        Verdict = submitted.Verdict,
        SubmittedAt = submitted.At,
    };

    /// <summary>The draft after an event, or null when the event cannot happen to a draft.</summary>
    public static Draft? Apply(Draft draft, Event happened) => happened switch
    {
        Event.StepEntered e => Touch(draft, e) with { Current = e.Step, Reached = e.Step > draft.Reached ? e.Step : draft.Reached },
        Event.DemandeSaved e => Touch(draft, e) with { SavedAt = e.At, HasUnsavedChanges = false, IsResumed = false },
        Event.DemandeResumed e => draft with { UpdatedAt = e.At, IsResumed = true, IsResumedSinceAttestation = draft.Answers.Motif.IsAnswered(MotifQuestion.Declarations) },
        Event.AttestationLapsed e => Touch(draft, e) with { AttestationLapsedBecause = e.Because, Confirmed = draft.Confirmed ?? draft.Answers },
        Event.DeclarationsAttested e => Touch(draft, e) with { AttestationLapsedBecause = null, IsResumedSinceAttestation = false, Confirmed = draft.Answers },
        // Declarations that are gone are not to be attested; new ones will be made as things then stand.
        Event.AnswerWithdrawn { Answer: DependentAnswer.Question { MotifQuestion: MotifQuestion.Declarations } answer } e =>
            Touch(draft, e) with { Answers = answer.Remove(draft.Answers), AttestationLapsedBecause = null, IsResumedSinceAttestation = false, Confirmed = null },
        _ => Apply(draft.Answers, happened) is { } answers ? Touch(draft, happened) with { Answers = answers, Confirmed = Confirmed(draft, answers, happened) } : null,
    };

    /// <summary>The answers after an event, or null when the event is not about answers.</summary>
    public static DemandeAnswers? Apply(DemandeAnswers answers, Event happened) => happened switch
    {
        Event.ForWhomChosen e => answers with { Motif = answers.Motif with { ForWhom = e.ForWhom } },
        Event.MotifChosen e => answers with { Motif = answers.Motif with { Motif = e.Motif } },
        Event.NewLicenceReasonChosen e => answers with { Motif = answers.Motif with { NewLicenceReason = e.Reason } },
        Event.InscriptionKindChosen e => answers with { Motif = answers.Motif with { InscriptionKind = e.InscriptionKind } },
        Event.CategoriesChosen e => answers with { Motif = answers.Motif with { Categories = e.Categories } },
        Event.MedicalExaminationAnswered e => answers with { Motif = answers.Motif with { MedicalExamination = e.Needed } },
        Event.ComplementaryTrainingChosen e => answers with { Motif = answers.Motif with { ComplementaryTraining = e.Training } },
        Event.DeclarationAnswered e => answers with { Motif = answers.Motif with { Declarations = answers.Motif.Declarations.With(e.Declaration, e.Answer) } },
        Event.AnnulledOrInvalidatedDeclared e => answers with { Motif = answers.Motif with { AnnulledOrInvalidated = e.Answer } },
        Event.EtatCivilEntered e => answers with { EtatCivil = e.Answers },
        Event.LegalRepresentativeEntered e => answers with { LegalRepresentative = e.Answers },
        Event.AddressEntered e => answers with { Address = e.Answers },
        Event.ContactEntered e => answers with { Contact = e.Answers },
        Event.PhotoSignatureChosen e => answers with { PhotoSignature = e.Answers },
        Event.FileAttached e => Change(answers, e.Slot, content => content.Attach(e.File)),
        Event.FileDetached e => Change(answers, e.Slot, content => content.Detach(e.Reference)),
        Event.DocumentCommented e => Change(answers, e.Slot, content => content with { Comment = e.Comment }),
        Event.IssueDateDeclared e => Change(answers, e.Slot, content => content with { IssuedOn = e.IssuedOn }),
        Event.AddressHolderDeclared e => answers with { Documents = answers.Documents with { AddressHolder = e.Holder } },
        Event.SituationDescribed e => answers with { Situation = e.Answers },
        Event.DocumentDescribed e => Change(answers, e.Slot, content => content with { Details = e.Details }),
        Event.AnswerWithdrawn e => e.Answer.Remove(answers),
        _ => null,
    };

    // Only a reference is kept. The event that says that the declarations lapsed comes after the change, too late to see what stood before it.
    // An answer that is withdrawn follows from one that was given: it alone does not tell whether the two together break anything.
    private static DemandeAnswers? Confirmed(Draft draft, DemandeAnswers after, Event happened) =>
        draft.Confirmed ?? (happened is not Event.AnswerWithdrawn && Dependencies.BreaksAttestation(draft, after, happened) ? draft.Answers : null);

    private static Draft Touch(Draft draft, Event happened) => draft with { UpdatedAt = happened.At, HasUnsavedChanges = true };

    private static DemandeAnswers Change(DemandeAnswers answers, DocumentSlot slot, Func<SlotAnswers, SlotAnswers> change) =>
        answers with { Documents = answers.Documents.With(change(answers.Documents.In(slot))) };
}
