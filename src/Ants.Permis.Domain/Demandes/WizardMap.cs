using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Demandes;

/// <summary>A read-only description of the machine, for documentation and for hosts that build their screens from it.</summary>
public static class WizardMap
{
    /// <summary>The steps, in order.</summary>
    public static ValueList<Step> Steps { get; } = Enum.GetValues<Step>().ToValueList();

    /// <summary>The names of the moves and where they lead from each step.</summary>
    public static ValueList<WizardTransition> Transitions { get; } =
    [
        new("start", null, Step.Motif),
        .. Steps.Where(step => step < Step.Summary).Select(step => new WizardTransition("next", step, step + 1)),
        .. Steps.Where(step => step is > Step.Motif and < Step.Confirmation).Select(step => new WizardTransition("previous", step, step - 1)),
        new("submit", Step.Summary, Step.Confirmation),
    ];

    /// <summary>What depends on what between answers.</summary>
    public static ValueList<Dependency> AnswerDependencies => Dependencies.All;

    /// <summary>The machine as a Mermaid state diagram.</summary>
    /// <returns>The text of the diagram, always the same.</returns>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var step in Steps)
            text.Append("    ").Append(step).Append(": ").Append((char)('0' + (int)step)).Append(" - ").Append(Findings.Labels.For(step, Language.French)).Append('\n');
        foreach (var transition in Transitions)
            text.Append("    ").Append(transition.From?.ToString() ?? "[*]").Append(" --> ").Append(transition.To).Append(": ").Append(transition.Move).Append('\n');
        return text.Append("    Confirmation --> [*]\n").ToString();
    }
}

/// <summary>A move from one step to another.</summary>
/// <param name="Move">The name of the move.</param>
/// <param name="From">The step it leaves, or <see langword="null"/> for the start.</param>
/// <param name="To">The step it enters.</param>
public sealed record WizardTransition(string Move, Step? From, Step To);
