using NodaTime;

namespace Ants.Permis.Findings;

/// <summary>Where a rule is written, so that anybody can read it again.</summary>
/// <param name="Text">The text: a code, an arrêté, an official sheet, or the tutorial.</param>
/// <param name="Article">The article, paragraph or step, or empty when the text as a whole is meant.</param>
/// <param name="PublicId">A public identifier or address of the text, or empty when it has none.</param>
/// <param name="VersionDate">The date of the version that was read.</param>
/// <param name="CheckedOn">When somebody last compared the rule with the text.</param>
public sealed record LegalSource(string Text, string Article, string PublicId, LocalDate VersionDate, LocalDate CheckedOn)
{
    /// <summary>The citation in one line.</summary>
    public string Citation => Article.Length == 0 ? Text : $"{Text}, {Article}";
}

/// <summary>How far a rule can be relied on.</summary>
public enum RuleStatus
{
    /// <summary>The text was read and says so.</summary>
    Verified,

    /// <summary>Only the form or its tutorial says so; no legal text was found.</summary>
    FormText,

    /// <summary>Two sources disagree; the rule names both.</summary>
    Conflict,

    /// <summary>Reported by several independent sources, or by an official text seen in part; the text itself was not read whole. It only ever warns.</summary>
    Reported,

    /// <summary>No source says so: it is a reasonable assumption, and only ever warns.</summary>
    Assumed,
}

/// <summary>The rule behind a finding.</summary>
/// <param name="Id">The rule's stable identifier, such as <c>PROOF-AGE-1</c>: the same in the finding, in the generated page and in the test.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Status">How far it can be relied on.</param>
public sealed record RuleReference(string Id, LegalSource Source, RuleStatus Status)
{
    /// <summary>The gravest severity that the rule may give: what is only assumed or reported only ever warns.</summary>
    public Severity Gravest => Status is RuleStatus.Assumed or RuleStatus.Reported ? Severity.Warning : Severity.Blocking;

    /// <summary>The hash of the identifier: two different rules do not share one, so that the source need not be looked at.</summary>
    /// <returns>The hash.</returns>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
