using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Testing;

/// <summary>The straight way through the form: start, answer each step, go on, submit.</summary>
/// <param name="Answers">What is answered.</param>
public sealed record DemandeJourney(DemandeAnswers Answers)
{
    /// <summary>The account that starts.</summary>
    public AccountIdentifier? Account { get; init; } = Samples.Account;

    /// <summary>The number given when it is submitted.</summary>
    public DemandeNumber Number { get; init; } = Samples.Number;

    /// <summary>The day of the journey.</summary>
    public LocalDate Today { get; init; } = Samples.Today;

    /// <summary>All commands, from the start to the submission.</summary>
    public ValueList<Command> Commands => CommandsTo(Step.Confirmation);

    /// <summary>All events, from the start to the submission.</summary>
    public ValueList<DemandeEvent> Events => EventsTo(Step.Confirmation);

    /// <summary>The commands that answer all steps in order, without any move.</summary>
    public ValueList<Command> AllAnswers => AnswerCommands.Of(Answers);

    /// <summary>The journey of the sample answers for a motif.</summary>
    /// <param name="motif">The motif.</param>
    /// <returns>The journey.</returns>
    public static DemandeJourney For(Motif motif) => new(SampleAnswers.For(motif));

    /// <summary>The commands that answer a step as <see cref="Answers"/> does; what is not answered there has no command.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The commands.</returns>
    public ValueList<Command> AnswersOf(Step step) => AnswerCommands.Of(Answers, step);

    /// <summary>The commands until a step is entered; that step itself is not answered.</summary>
    /// <param name="step">The step; <see cref="Step.Confirmation"/> is entered by submitting.</param>
    /// <returns>The commands.</returns>
    public ValueList<Command> CommandsTo(Step step)
    {
        var commands = new List<Command> { new Command.Start(Account) };
        for (var earlier = Step.Motif; earlier < step; earlier++)
        {
            commands.AddRange(AnswersOf(earlier));
            commands.Add(earlier == Step.Summary ? new Command.Submit(Number) : new Command.Next());
        }

        return commands.ToValueList();
    }

    /// <summary>The events until a step is entered.</summary>
    /// <param name="step">The step; <see cref="Step.Confirmation"/> is entered by submitting.</param>
    /// <returns>The events, decided by <see cref="Rules.Rulebook.Ants2019"/>.</returns>
    /// <exception cref="ScenarioFailedException">A command was refused on the way.</exception>
    public ValueList<DemandeEvent> EventsTo(Step step)
    {
        var run = DemandeRun.Of(CommandsTo(step), Samples.ContextOn(Today));
        var refused = run.Turns.FirstOrDefault(turn => !turn.Decision.IsAccepted);
        return refused is null
            ? run.Events
            : throw new ScenarioFailedException($"The journey stops at {refused.Command}: {string.Join(", ", refused.Decision.Findings)}");
    }
}
