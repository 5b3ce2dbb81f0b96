using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Demandes;

/// <summary>A move of the wizard: what a person may want to do besides answering.</summary>
/// <param name="Name">The stable name in camel case: <c>start</c>, <c>next</c>, <c>previous</c>, <c>goTo</c>, <c>save</c>, <c>resume</c>, <c>submit</c>.</param>
/// <param name="Target">The step of a <c>goTo</c>, otherwise <see langword="null"/>.</param>
/// <param name="IsAllowed">Whether it would be accepted now.</param>
/// <param name="Reasons">Why not: every reason, the gravest first. Empty when it is allowed.</param>
public sealed record WizardMove(string Name, Step? Target, bool IsAllowed, ValueList<Finding> Reasons)
{
    // A move is tried, not made: the number only fills the command.
    private static readonly DemandeNumber AnyNumber = DemandeNumber.Create("number");

    /// <summary>Every move, each with whether it is allowed now or all reasons why not.</summary>
    /// <param name="demande">The application.</param>
    /// <param name="context">The day and the rules.</param>
    /// <returns>Thirteen moves, always in the same order.</returns>
    public static ValueList<WizardMove> AllOf(Demande demande, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(context);
        return Commands(demande).Select(command => Try(command, demande, context)).ToValueList();
    }

    private static IEnumerable<DemandeCommand> Commands(Demande demande) =>
    [
        new DemandeCommand.Start((demande as Demande.Draft)?.Account),
        new DemandeCommand.Next(),
        new DemandeCommand.Previous(),
        .. Enum.GetValues<Step>().Select(step => new DemandeCommand.GoTo(step)),
        new DemandeCommand.Save(),
        new DemandeCommand.Resume(),
        new DemandeCommand.Submit((demande as Demande.Submitted)?.Number ?? AnyNumber),
    ];

    private static WizardMove Try(DemandeCommand command, Demande demande, DecisionContext context)
    {
        var decision = DemandeDecider.Decide(command, demande, context);
        return new WizardMove(command.Kind, (command as DemandeCommand.GoTo)?.Step, decision.IsAccepted, decision.IsAccepted ? [] : decision.Findings);
    }
}
