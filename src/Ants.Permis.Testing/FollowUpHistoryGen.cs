using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Command = Ants.Permis.FollowUp.FollowUpCommand;

namespace Ants.Permis.Testing;

/// <summary>Generators of lists of commands about a submitted application: complements asked, answered well and badly, taken back, and ends at any moment.</summary>
public static class FollowUpHistoryGen
{
    private static readonly ValueList<Demande.Submitted> Applications =
    [
        FollowUpSamples.Application,
        .. Enum.GetValues<Motif>().Select(motif => FollowUpSamples.Submit(DemandeJourney.For(motif))),
        FollowUpSamples.Submit(new DemandeJourney(SampleAnswers.ForMinor(Motif.InscriptionExamen)) { Account = null }),
    ];

    // Few places, so that what is given is often what is asked for.
    private static readonly Gen<DocumentSlot> Slot = Gen.Frequency(
        (6, Gen.Elements<DocumentSlot>(DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress, DocumentKind.OtherDocument, new DocumentSlot(DocumentKind.OtherDocument, 2))),
        (1, FileGen.Slot));

    private static readonly Gen<ReportedBy> By = Gen.Elements(ReportedBy.Applicant, FollowUpSamples.Host, FollowUpSamples.Administration);

    private static readonly Gen<ComplementRequest> Request =
        from slot in Slot
        from reasons in Gen.SubListOf(Enum.GetValues<ComplementReason>())
        select new ComplementRequest(slot, reasons.ToValueList());

    private static readonly Gen<LocalDate?> Day = Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (3, Gen.Choose(-40, 60).Select(days => (LocalDate?)Samples.Today.PlusDays(days))));

    /// <summary>Commands that put something in a place.</summary>
    public static Gen<Command> Document { get; } = Gen.Frequency(
        (5, from slot in Slot from file in Gen.OneOf(FileGen.File, FileGen.Sound("sound", 1)) from who in By select (Command)new Command.AttachFile(slot, file, who)),
        (2, from slot in Slot from reference in FileGen.Reference from who in By select (Command)new Command.DetachFile(slot, reference, who)),
        (1, from slot in Slot from comment in TextGen.Typed from who in By select (Command)new Command.CommentOnDocument(slot, comment, who)),
        (2, from slot in Slot from date in Day from who in By select (Command)new Command.DeclareIssueDate(slot, date, who)),
        (1, from slot in Slot from details in CommandGen.Details from who in By select (Command)new Command.DescribeDocument(slot, details, who)));

    /// <summary>Every command, whatever it carries.</summary>
    public static Gen<Command> AnyCommand { get; } = Keyed(Gen.Frequency(
        (3, By.Select(Command (who) => new Command.ReportExamination(who))),
        (5, Gen.Choose(0, 3).SelectMany(count => Request.ArrayOf(count)).SelectMany(requests => Day.SelectMany(day => By.Select(Command (who) => new Command.AskComplement(requests.ToValueList(), day, who))))),
        (1, By.Select(Command (who) => new Command.LiftComplement(who))),
        (10, Document),
        (4, By.Select(Command (who) => new Command.SendComplement(who))),
        (1, By.Select(Command (who) => new Command.Withdraw(who))),
        (1, from outcome in Gen.Elements(Enum.GetValues<DemandeOutcome>()) from day in Day from who in By select (Command)new Command.ReportDecision(outcome, day, who))));

    // A file in a place, taken out again.
    private static Gen<Command[]> SecondThought(ValueList<ComplementRequest> requests) =>
        from request in Gen.Elements(requests.ToArray())
        from file in FileGen.File
        from who in By
        select (Command[])[new Command.AttachFile(request.Slot, file, who), new Command.DetachFile(request.Slot, file.Reference, who)];

    // A demand that is answered as it should be, with something in between.
    private static readonly Gen<Command[]> Round =
        from ask in Gen.Choose(1, 3).SelectMany(count => Request.ArrayOf(count))
        from noise in Gen.Choose(0, 2).SelectMany(count => Document.ArrayOf(count))
        let requests = ask.DistinctBy(request => request.Slot).ToValueList()
        from thoughts in Gen.Choose(0, 1).SelectMany(count => SecondThought(requests).ArrayOf(count))
        select (Command[])[new Command.AskComplement(requests, null, FollowUpSamples.Administration), .. noise, .. thoughts.SelectMany(commands => commands), .. FollowUpSamples.Answer(requests, Samples.Today)];

    /// <summary>Histories of every kind; most hold a round that is answered.</summary>
    public static Gen<FollowUpHistory> Any { get; } =
        from application in Gen.Elements(Applications.ToArray())
        from rulebook in Gen.Elements(Rulebook.Ants2019, Rulebook.Ants2019, Rulebook.Current)
        from rounds in Gen.Choose(0, 3).SelectMany(count => Round.ArrayOf(count))
        from length in Gen.Choose(0, 20)
        from commands in AnyCommand.ArrayOf(length)
        from later in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(1, 20))).ArrayOf(length + rounds.Sum(round => round.Length))
        select new FollowUpHistory(application, rounds.SelectMany(round => round).Concat(commands).Zip(later, (command, days) => new FollowUpStep(command, days)).ToValueList(), Samples.ContextOn(Samples.Today, rulebook));

    // One command in six comes under one of a few keys, so that some are repeated and some keys are used for two wishes.
    private static Gen<Command> Keyed(Gen<Command> commands) =>
        from command in commands
        from key in Gen.Frequency<CommandKey?>((5, Gen.Constant<CommandKey?>(null)), (1, Gen.Choose(1, 3).Select(CommandKey? (number) => CommandKey.Create($"key-{(char)('0' + number)}"))))
        select command with { Key = key };
}
