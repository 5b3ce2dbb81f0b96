using System.Globalization;
using System.Text;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Prints one entry for each rule: identifier, period, source, status, profiles.</summary>
internal static class RuleChangelog
{
    private const string Introduction = """
        <!-- Generated from the rule tables by RuleChangelog.cs of the domain tests: do not edit. -->

        # Registre des règles / Change log of the rules

        Une ligne par règle : son identifiant, sa période, sa source, son statut et les profils qui l'appliquent. Un identifiant ne change pas
        et ne sert pas deux fois : un texte nouveau ferme la période d'une règle et en ouvre une autre.
        <br>*One line a rule: its identifier, its period, its source, its status and the profiles that apply it. An identifier is neither changed nor
        used again: a new text closes the period of one rule and opens another.*

        Au / Until : dernier jour d'application ; — : pas de fin connue. *Last day; — means no known end.*

        """;

    private const string Header = """
        | Règle / Rule | Du / From | Au / Until | Source | Version | Lu / Read | Statut / Status | Profils / Profiles |
        |---|---|---|---|---|---|---|---|
        """;

    public static string Text()
    {
        var text = new StringBuilder(RuleIndex.Lines(Introduction));
        foreach (var topic in RulePage.Topics)
            Append(text, topic);
        return text.Append("[Toutes les règles / All rules](index.md)\n").ToString();
    }

    private static void Append(StringBuilder text, string topic)
    {
        text.Append(CultureInfo.InvariantCulture, $"## [{RuleIndex.Title(topic, Language.French)} / {RuleIndex.Title(topic, Language.English)}]({topic}.md)\n\n");
        text.Append(RuleIndex.Lines(Header));
        foreach (var rule in RulesOf(topic))
            text.Append("| ").AppendJoin(" | ", Cells(rule.Key, RulePage.NamesOf(rule)).Select(RulePage.Escaped)).Append(" |\n");
        text.Append('\n');
    }

    // Tables of two profiles may share rules: each is told once, with the profiles of both.
    private static IEnumerable<IGrouping<RuleLine, Rulebook>> RulesOf(string topic) =>
        from table in RulePage.TablesOf(topic)
        from line in table.Key.Lines
        from book in table
        group book by line;

    private static IEnumerable<string> Cells(RuleLine line, string profiles) =>
    [
        $"`{line.Id}`",
        RulePage.Iso(line.Period.From),
        RulePage.LastDay(line),
        line.Source.Citation,
        RulePage.Iso(line.Source.VersionDate),
        RulePage.Iso(line.Source.CheckedOn),
        RulePage.Both(line.Status),
        profiles,
    ];
}
