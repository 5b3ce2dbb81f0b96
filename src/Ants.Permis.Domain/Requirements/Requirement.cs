using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Requirements;

/// <summary>Whether a requirement is met.</summary>
/// <remarks>French terms: « remplie », « non remplie », « indéterminée », « sans objet ».</remarks>
public enum Outcome
{
    /// <summary>It is met.</summary>
    Met,

    /// <summary>It is not met.</summary>
    NotMet,

    /// <summary>An answer is missing.</summary>
    CannotTell,

    /// <summary>It does not concern this application.</summary>
    NotApplicable,
}

/// <summary>What a requirement is about.</summary>
/// <remarks>French term: « exigence ».</remarks>
public enum RequirementTopic
{
    /// <summary>An answer of the form.</summary>
    Answer,

    /// <summary>The age to register for a category.</summary>
    RegistrationAge,

    /// <summary>The age to be given a category.</summary>
    MinimumAge,

    /// <summary>The category that comes before another.</summary>
    Prerequisite,

    /// <summary>The categories that a diploma gives.</summary>
    Diploma,

    /// <summary>The sanctions that close a motif.</summary>
    Sanction,

    /// <summary>The waiting time after an invalidation.</summary>
    InvalidationWait,

    /// <summary>Who files the application.</summary>
    Filer,

    /// <summary>How long a foreign national has lived in France.</summary>
    Residence,

    /// <summary>A document that must be joined.</summary>
    Document,

    /// <summary>The files of a document: format, size, pages, date.</summary>
    Files,

    /// <summary>The identity document: its sort and its end.</summary>
    IdentityDocument,

    /// <summary>The proof of address: its sort and its age.</summary>
    ProofOfAddress,

    /// <summary>The date of the medical opinion.</summary>
    AvisMedical,

    /// <summary>The date of the photo.</summary>
    Photo,

    /// <summary>The date of the theory test.</summary>
    TheoryTest,
}

/// <summary>One thing that the rules ask of an application, and whether it is met.</summary>
/// <remarks>French term: « exigence ».</remarks>
public sealed record Requirement
{
    /// <summary>The stable name, such as <c>minimumAge/C</c> or <c>document/avisMedical</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is about.</summary>
    public required RequirementTopic Topic { get; init; }

    /// <summary>The answer or the document that it is about.</summary>
    public required JsonPath Path { get; init; }

    /// <summary>The rule that asks for it, or <see langword="null"/> when no rule of a table does: the shape of a text, the soundness of a file.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>The category, the document or the field that it is about, as the texts name it.</summary>
    public FindingParameter? Subject { get; init; }

    /// <summary>The answers that chose the rule: with other ones another rule is asked, and its own proofs count. Empty for most.</summary>
    /// <remarks>Which documents are asked for is one rule for each motif, and which identity document is good one for each nationality.</remarks>
    public ValueList<JsonPath> ChosenBy { get; init; } = [];

    /// <summary>Why it concerns the application.</summary>
    public required Proof Applies { get; init; }

    /// <summary>Why it is met.</summary>
    public required Proof Satisfied { get; init; }

    /// <summary>What is said when it is not met, each with its remedy.</summary>
    internal ValueList<Finding> Failures { get; init; } = [];

    /// <summary>What is said besides, when it is met: another reading of the rule, a day to keep in mind.</summary>
    internal ValueList<Finding> Remarks { get; init; } = [];

    /// <summary>What is said while it cannot be told, beyond the answers that are missing: pages that could not be counted, for example.</summary>
    internal ValueList<Finding> Doubts { get; init; } = [];

    /// <summary>Whether it is met.</summary>
    public Outcome Outcome => (Applies.Truth, Satisfied.Truth) switch
    {
        (ThreeValued.No, _) => Outcome.NotApplicable,
        (_, ThreeValued.Yes) => Outcome.Met,
        (ThreeValued.Yes, ThreeValued.No) => Outcome.NotMet,
        _ => Outcome.CannotTell,
    };

    /// <summary>What is said of it: why it fails, or remarks when it is met. An answer that is missing is asked for once, for all that waits for it.</summary>
    public ValueList<Finding> Findings => Outcome switch
    {
        Outcome.NotMet => [.. Failures, .. Remarks],
        Outcome.Met => Remarks,
        Outcome.CannotTell => Doubts,
        _ => [],
    };

    /// <summary>The answers without which it cannot be told.</summary>
    public ValueList<JsonPath> Missing => Outcome == Outcome.CannotTell ? Applies.Missing.Concat(Satisfied.Missing).Distinct().ToValueList() : [];

    /// <summary>Whether a rule has a part in it.</summary>
    /// <param name="ruleId">The identifier of a rule, such as <c>AGE-B-2</c>, or of a requirement.</param>
    /// <returns><see langword="true"/> when it is the requirement, its rule, or the rule of one of its facts.</returns>
    public bool Involves(string ruleId) =>
        string.Equals(Id, ruleId, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Rule?.Id, ruleId, StringComparison.OrdinalIgnoreCase)
        || Applies.Leaves().Concat(Satisfied.Leaves()).Any(fact => string.Equals(fact.Rule?.Id, ruleId, StringComparison.OrdinalIgnoreCase));

    /// <summary>The stable name; no answer is in it.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Id;
}
