using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using NodaTime.Text;

namespace PreCheck.Output;

/// <summary>A requirement in the JSON of <c>why</c>.</summary>
internal sealed record RequirementJson(
    string Id, string Topic, string Text, string Outcome, string Path, string? Rule, string? Source, ProofJson Applies, ProofJson Satisfied, IReadOnlyList<string> Missing, IReadOnlyList<MessageJson> Findings)
{
    public static RequirementJson Of(Requirement requirement, Language language) => new(
        requirement.Id,
        WireName.Of(requirement.Topic),
        ProofWords.Title(requirement, language),
        WireName.Of(requirement.Outcome),
        requirement.Path.Value,
        requirement.Rule?.Id,
        requirement.Rule?.Source.Citation,
        ProofJson.Of(requirement.Applies, language),
        ProofJson.Of(requirement.Satisfied, language),
        [.. requirement.Missing.Select(path => path.Value)],
        [.. requirement.Findings.Select(finding => MessageJson.Of(finding, language))]);

    public override string ToString() => nameof(RequirementJson);
}

/// <summary>A finding of a requirement.</summary>
internal sealed record MessageJson(string Code, string Severity, string Message, string Remedy)
{
    public static MessageJson Of(Finding finding, Language language)
    {
        var text = Wording.Of(finding, language);
        return new(finding.Code, WireName.Of(finding.Severity), text.Message, text.Remedy);
    }

    public override string ToString() => Code;
}

/// <summary>A proof: whether it holds, its facts, and the minimal sets of them that are enough, as positions in the list of facts.</summary>
internal sealed record ProofJson(string Holds, IReadOnlyList<FactJson> Facts, IReadOnlyList<IReadOnlyList<int>> Reasons)
{
    public static ProofJson Of(Proof proof, Language language)
    {
        var facts = proof.Facts;
        return new(
            WireName.Of(proof.Truth),
            [.. facts.Select(fact => FactJson.Of(fact, language))],
            [.. proof.Reasons.Select(reason => reason.Facts.Select(fact => facts.ToList().IndexOf(fact)).ToList())]);
    }
}

/// <summary>A fact of a proof.</summary>
internal sealed record FactJson(string Path, string Statement, string Text, string Holds, string? Rule, string? ChangesOn)
{
    public static FactJson Of(Proof.Fact fact, Language language) => new(
        fact.Path.Value,
        fact.Statement,
        ProofWords.Of(fact, language),
        WireName.Of(fact.Truth),
        fact.Rule?.Id,
        fact.ChangesOn is { } day ? LocalDatePattern.Iso.Format(day) : null);

    public override string ToString() => Statement;
}

/// <summary>A difference in the JSON of <c>diff</c> with an application.</summary>
internal sealed record RequirementChangeJson(string Id, string Text, string Change, string? Before, string? After, string? RuleBefore, string? RuleAfter)
{
    public static RequirementChangeJson Of(RequirementDifference difference, Language language) => new(
        difference.Id,
        ProofWords.Title((difference.After ?? difference.Before)!, language),
        WireName.Of(difference.Change),
        difference.Before is { } before ? WireName.Of(before.Outcome) : null,
        difference.After is { } after ? WireName.Of(after.Outcome) : null,
        difference.Before?.Rule?.Id,
        difference.After?.Rule?.Id);
}

/// <summary>A deadline in the JSON of <c>deadlines</c>.</summary>
internal sealed record DeadlineJson(string On, string Requirement, string Text, string? Rule, IReadOnlyList<MessageJson> Findings)
{
    public static DeadlineJson Of(Deadline deadline, Language language) => new(
        LocalDatePattern.Iso.Format(deadline.On),
        deadline.Requirement.Id,
        ProofWords.Title(deadline.Requirement, language),
        deadline.Requirement.Rule?.Id,
        [.. deadline.Requirement.Findings.Select(finding => MessageJson.Of(finding, language))]);

    public override string ToString() => nameof(DeadlineJson);
}
