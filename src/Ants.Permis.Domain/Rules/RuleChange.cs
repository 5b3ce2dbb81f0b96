using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>What became of a rule from one state of the rules to another.</summary>
public enum RuleChangeKind
{
    /// <summary>There was no rule for the key, and there is one.</summary>
    Appears,

    /// <summary>There was a rule for the key, and there is none.</summary>
    Disappears,

    /// <summary>There is another rule for the same key.</summary>
    Changes,
}

/// <summary>A part of a rule in which two rules for one key may differ.</summary>
public enum RuleAspect
{
    /// <summary>The identifier.</summary>
    Id,

    /// <summary>What the rule says.</summary>
    Value,

    /// <summary>The period.</summary>
    Period,

    /// <summary>The source.</summary>
    Source,

    /// <summary>How far it can be relied on.</summary>
    Status,

    /// <summary>The note.</summary>
    Note,
}

/// <summary>One key whose rule is not the same in two states of the rules.</summary>
/// <remarks>Its texts come from <see cref="RuleText"/>. French term: « modification d'une règle ».</remarks>
public sealed record RuleChange
{
    internal RuleChange(RuleLine? before, RuleLine? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The rule in the first state, or <see langword="null"/> when there was none.</summary>
    public RuleLine? Before { get; }

    /// <summary>The rule in the second state, or <see langword="null"/> when there is none.</summary>
    public RuleLine? After { get; }

    /// <summary>What became of the rule.</summary>
    public RuleChangeKind Kind => (Before, After) switch
    {
        (null, _) => RuleChangeKind.Appears,
        (_, null) => RuleChangeKind.Disappears,
        _ => RuleChangeKind.Changes,
    };

    /// <summary>The rule that names the key: the later one, or the earlier one when it disappears.</summary>
    public RuleLine Latest => After ?? Before!;

    /// <summary>In what the two rules differ; empty when one of them is missing.</summary>
    public ValueList<RuleAspect> Differences => Before is { } before && After is { } after
        ? Enum.GetValues<RuleAspect>().Where(aspect => !Equals(Part(before, aspect), Part(after, aspect))).ToValueList()
        : [];

    /// <summary>The same seen from the second state.</summary>
    internal RuleChange Reversed() => new(After, Before);

    private static object Part(RuleLine line, RuleAspect aspect) => aspect switch
    {
        RuleAspect.Id => line.Id,
        RuleAspect.Value => line.Value,
        RuleAspect.Period => line.Period,
        RuleAspect.Source => line.Source,
        RuleAspect.Status => line.Status,
        _ => line.Note,
    };
}
