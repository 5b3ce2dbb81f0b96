using System.Runtime.CompilerServices;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;
using Draft = Ants.Permis.Demandes.Demande.Draft;
using Event = Ants.Permis.Demandes.DemandeEvent;

namespace Ants.Permis.Demandes;

/// <summary>Takes answers as they were typed, and says what they make inapplicable.</summary>
internal static class AnswerDecisions
{
    public static Decision<Event> Answer(Command command, Draft draft, DecisionContext context)
    {
        var answered = ToEvent(command, context.Now);
        var after = DemandeEvolution.Apply(draft.Answers, answered)!;
        var events = new List<Event> { answered };
        foreach (var (answer, because) in Dependencies.Withdrawn(draft.Answers, after, context.Rules))
        {
            events.Add(new Event.AnswerWithdrawn(answer, because, context.Now));
            after = answer.Remove(after);
        }

        if (after == draft.Answers)
            return Decisions.Accept([], NotAsked(command, draft, context));
        if (LapseOfAttestation(draft, after, answered) is { } cause)
            events.Add(new Event.AttestationLapsed(cause, context.Now));
        return Decisions.Accept(events.ToValueList(), DemandeChecks.Of(draft with { Answers = after }, StepOf(answered), context.Rules));
    }

    public static Decision<Event> Attest(Draft draft, DecisionContext context) =>
        draft.AttestationLapsedBecause is null && !draft.IsResumedSinceAttestation ? Decisions.Accept() : Decisions.Accept(new Event.DeclarationsAttested(context.Now));

    private static Event ToEvent(Command command, Instant now) => command switch
    {
        Command.ChooseForWhom c => new Event.ForWhomChosen(Known(c.ForWhom), now),
        Command.ChooseMotif c => new Event.MotifChosen(Known(c.Motif), now),
        Command.ChooseNewLicenceReason c => new Event.NewLicenceReasonChosen(Known(c.Reason), now),
        Command.ChooseInscriptionKind c => new Event.InscriptionKindChosen(Known(c.InscriptionKind), now),
        Command.ChooseCategories c => new Event.CategoriesChosen(c.Categories, now),
        Command.AnswerMedicalExamination c => new Event.MedicalExaminationAnswered(c.Needed, now),
        Command.ChooseComplementaryTraining c => new Event.ComplementaryTrainingChosen(Known(c.Training), now),
        Command.Declare c => new Event.DeclarationAnswered(Known(c.Declaration), c.Answer, now),
        Command.DeclareAnnulledOrInvalidated c => new Event.AnnulledOrInvalidatedDeclared(c.Answer, now),
        Command.EnterEtatCivil c => new Event.EtatCivilEntered(c.Answers, now),
        Command.EnterLegalRepresentative c => new Event.LegalRepresentativeEntered(c.Answers, now),
        Command.EnterAddress c => new Event.AddressEntered(c.Answers, now),
        Command.EnterContact c => new Event.ContactEntered(c.Answers, now),
        Command.ChoosePhotoSignature c => new Event.PhotoSignatureChosen(c.Answers, now),
        Command.AttachFile c => new Event.FileAttached(c.Slot, c.File, now),
        Command.DetachFile c => new Event.FileDetached(c.Slot, c.Reference, now),
        Command.CommentOnDocument c => new Event.DocumentCommented(c.Slot, c.Comment, now),
        Command.DeclareIssueDate c => new Event.IssueDateDeclared(c.Slot, c.IssuedOn, now),
        Command.DeclareAddressHolder c => new Event.AddressHolderDeclared(Known(c.Holder), now),
        Command.DescribeSituation c => new Event.SituationDescribed(c.Answers, now),
        Command.DescribeDocument c => new Event.DocumentDescribed(c.Slot, c.Details, now),
        _ => throw new InvalidOperationException($"The command '{command.Kind}' is not an answer."),
    };

    // A number that no choice has is a host's mistake: nobody can type it on the form, and the wire format refuses it.
    private static TEnum Known<TEnum>(TEnum choice, [CallerArgumentExpression(nameof(choice))] string? name = null)
        where TEnum : struct, Enum =>
        Enum.IsDefined(choice) ? choice : throw new ArgumentOutOfRangeException(name, $"This is not a {typeof(TEnum).Name}.");

    private static JsonPath? LapseOfAttestation(Draft draft, DemandeAnswers after, Event answered) =>
        Dependencies.BreaksAttestation(draft, after, answered) ? Dependencies.AttestationCause(draft.Answers, after) ?? PathOf(answered) : null;

    // An answer to a question that the motif does not ask is withdrawn at once: the person must be told, not left to wonder.
    private static ValueList<Finding> NotAsked(Command command, Draft draft, DecisionContext context)
    {
        var answered = ToEvent(command, context.Now);
        var typed = DemandeEvolution.Apply(draft.Answers, answered)!;
        return Dependencies.Withdrawn(draft.Answers, typed, context.Rules).Select(withdrawn => MotifChecks.NotAsked(withdrawn.Answer.Path)).ToValueList();
    }

    private static Step StepOf(Event answered) => Steps.Of(PathOf(answered));

    private static JsonPath PathOf(Event answered) => answered switch
    {
        Event.EtatCivilEntered => DemandePaths.EtatCivil,
        Event.LegalRepresentativeEntered => DemandePaths.LegalRepresentative,
        Event.AddressEntered => DemandePaths.Address,
        Event.ContactEntered => DemandePaths.Contact,
        Event.PhotoSignatureChosen => DemandePaths.PhotoSignature,
        Event.FileAttached e => DemandePaths.Of(e.Slot),
        Event.FileDetached e => DemandePaths.Of(e.Slot),
        Event.DocumentCommented e => DemandePaths.Of(e.Slot),
        Event.IssueDateDeclared e => DemandePaths.Of(e.Slot),
        Event.AddressHolderDeclared => DemandePaths.AddressHolder,
        Event.SituationDescribed => DemandePaths.Situation,
        Event.DocumentDescribed e => DemandePaths.Of(e.Slot),
        _ => DemandePaths.MotifSection,
    };
}
