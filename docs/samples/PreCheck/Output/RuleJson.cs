using Ants.Permis.Rules;
using NodaTime.Text;

namespace PreCheck.Output;

/// <summary>A rule in the JSON of <c>rules</c> and <c>diff</c>.</summary>
/// <param name="Id">The stable identifier.</param>
/// <param name="Table">The name of the table.</param>
/// <param name="Key">What the rule is about, as a code.</param>
/// <param name="Value">What it says, as a code.</param>
/// <param name="Unit">The unit of the value, or null.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The first day no longer covered, or null.</param>
/// <param name="Source">Where it is written.</param>
/// <param name="Status">How far it can be relied on.</param>
/// <param name="Note">What a reader should know, or empty.</param>
internal sealed record RuleJson(string Id, string Table, string Key, string Value, string? Unit, string From, string? To, SourceJson Source, string Status, string Note)
{
    public static RuleJson Of(IRuleTable table, RuleLine rule) => new(
        rule.Id,
        table.Name,
        RuleText.KeyCode(rule),
        RuleText.ValueCode(rule),
        RuleText.Unit(rule),
        LocalDatePattern.Iso.Format(rule.Period.From),
        rule.Period.To is { } to ? LocalDatePattern.Iso.Format(to) : null,
        SourceJson.Of(rule.Source),
        WireName.Of(rule.Status),
        rule.Note);
}

/// <summary>The source of a rule.</summary>
internal sealed record SourceJson(string Text, string Article, string? Url, string Checked)
{
    public static SourceJson Of(LegalSource source) =>
        new(source.Text, source.Article, RuleText.Address(source), LocalDatePattern.Iso.Format(source.CheckedOn));
}

/// <summary>A change in the JSON of <c>diff</c>.</summary>
internal sealed record RuleChangeJson(string Table, string Key, string Change, IReadOnlyList<string> Differs, RuleJson? Before, RuleJson? After)
{
    public static RuleChangeJson Of(RuleTableDiff table, RuleChange change) => new(
        table.After.Name,
        RuleText.KeyCode(change.Latest),
        WireName.Of(change.Kind),
        [.. change.Differences.Select(WireName.Of)],
        change.Before is { } before ? RuleJson.Of(table.Before, before) : null,
        change.After is { } after ? RuleJson.Of(table.After, after) : null);
}
