using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Testing;

/// <summary>Generators of lists of commands: straight journeys, interrupted ones, changes of mind, and plain chaos. More than a third of them end submitted.</summary>
public static class HistoryGen
{
    private static readonly LocalDate FirstDay = new(2019, 7, 3);

    /// <summary>Days and rules: mostly <see cref="Samples.Today"/> and the default profile; sometimes another day, another profile, or a day before the rules begin.</summary>
    public static Gen<DecisionContext> Context { get; } =
        from today in Gen.Frequency(
            (6, Gen.Constant(Samples.Today)),
            (3, Gen.Choose(0, 4000).Select(days => FirstDay.PlusDays(days))),
            (1, Gen.Choose(1, 1000).Select(days => FirstDay.PlusDays(-days))))
        from rulebook in Gen.Frequency((3, Gen.Constant(Rulebook.Ants2019)), (1, Gen.Elements(Rulebook.Profiles.ToArray())))
        select Samples.ContextOn(today, rulebook);

    /// <summary>Histories of every kind.</summary>
    public static Gen<CommandHistory> Any { get; } = Context.SelectMany(context => Gen
        .Frequency((2, Straight(context.Today)), (3, Interrupted(context.Today)), (3, ChangeOfMind(context.Today)), (2, Chaos))
        .Select(commands => new CommandHistory(commands.ToValueList(), context)));

    private static Gen<Command[]> Chaos { get; } =
        from length in Gen.Choose(0, 60)
        from commands in CommandGen.Any.ArrayOf(length)
        from starts in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select starts ? [new Command.Start(Samples.Account), .. commands] : commands;

    // Moves that a hesitant person makes, none of which may cost an answer.
    private static Gen<Command[]> Hesitation { get; } = Gen.Frequency<Command[]>(
        (6, Gen.Constant<Command[]>([])),
        (2, Gen.Constant<Command[]>([new Command.Save()])),
        (2, Gen.Constant<Command[]>([new Command.Save(), new Command.Resume()])),
        (1, Gen.Constant<Command[]>([new Command.Previous(), new Command.Next()])),
        (1, Gen.Constant<Command[]>([new Command.Next(), new Command.Previous()])),
        (1, Gen.Choose(1, 7).Select(step => (Command[])[new Command.GoTo((Step)step)])),
        (1, CommandGen.Answer.Select(answer => (Command[])[answer])),
        (1, from slot in FileGen.Slot from file in FileGen.File select (Command[])[new Command.AttachFile(slot, file), new Command.DetachFile(slot, file.Reference)]));

    private static Gen<Command[]> Straight(LocalDate today) => AnswersGen.Valid(today).Select(answers => new DemandeJourney(answers).Commands.ToArray());

    private static Gen<Command[]> Interrupted(LocalDate today) =>
        from answers in AnswersGen.Valid(today)
        let journey = new DemandeJourney(answers)
        from hesitations in Hesitation.ArrayOf(journey.Commands.Count)
        from last in Finish(answers)
        select (Command[])[.. journey.Commands.SkipLast(1).Zip(hesitations).SelectMany(pair => (Command[])[pair.First, .. pair.Second]), .. last];

    private static Gen<Command[]> ChangeOfMind(LocalDate today) =>
        from first in AnswersGen.Valid(today)
        from until in Gen.Elements(Enum.GetValues<Step>()).Where(step => step < Step.Confirmation)
        from noise in Gen.Choose(0, 3).SelectMany(count => CommandGen.Any.ArrayOf(count))
        from second in AnswersGen.Valid(today)
        from last in Finish(second)
        select (Command[])[.. new DemandeJourney(first).CommandsTo(until), .. noise, new Command.Save(), new Command.Resume(), .. last];

    // Types everything again, attests, walks to the summary and submits.
    private static Gen<Command[]> Finish(DemandeAnswers answers) => Gen.Constant<Command[]>(
    [
        .. new DemandeJourney(answers).AllAnswers,
        new Command.AttestDeclarations(),
        new Command.GoTo(Step.Motif),
        .. Enumerable.Repeat(new Command.Next(), (int)Step.Summary - 1),
        new Command.Submit(Samples.Number),
    ]);
}
