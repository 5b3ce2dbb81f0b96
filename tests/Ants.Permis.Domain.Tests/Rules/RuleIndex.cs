using System.Globalization;
using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Prints the rule book seen as a whole: its pages, how far each can be relied on, where sources disagree, what is not certain, what changed when.</summary>
internal static class RuleIndex
{
    private const string Introduction = """
        <!-- Generated from the rule tables by RuleIndex.cs of the domain tests: do not edit. -->

        # Règles / Rules

        Les règles que la bibliothèque applique, une page par sujet, telles que le programme les lit. Chacune a un identifiant stable, une
        période, une source et un statut. Une règle supposée ou rapportée ne fait qu'avertir.
        <br>*The rules that the library applies, one page a topic, as the program reads them. Each has a stable identifier, a period, a source
        and a status. A rule that is assumed or reported only ever warns. Notes are in French, the language of the sources.*

        [Sujets / Topics](#sujets--topics) · [Désaccords / Conflicts](#désaccords--conflicts) · [Lacunes / Gaps](#lacunes--gaps) ·
        [Ce que chaque changement a changé / What each change changed](#ce-que-chaque-changement-a-changé--what-each-change-changed) ·
        [Registre / Change log](changelog.md) · [Non modélisé / Not modelled](not-modelled.md)

        Nothing here says that an application will be accepted: only the administration decides.

        ## Sujets / Topics

        """;

    private const string Conflicts = """

        ## Désaccords / Conflicts

        Les sources ne disent pas la même chose : la règle donne les lectures, la note dit lesquelles.
        <br>*Sources disagree: the rule gives the readings, the note says whose they are.*

        """;

    private const string Gaps = """

        ## Lacunes / Gaps

        Les règles rapportées sans que le texte ait été lu en entier, et celles qu'aucune source n'établit : elles ne font qu'avertir. Ce que
        personne ne sait est sur [une page à part](not-modelled.md).
        <br>*Rules that are reported and whose text was not read whole, and those that no source says: they only ever warn. What nobody knows is on
        a page of its own.*

        """;

    private static readonly RuleStatus[] Uncertain = [RuleStatus.Reported, RuleStatus.Assumed];

    public static string Text()
    {
        var text = new StringBuilder(Lines(Introduction));
        AppendTopics(text);
        AppendTable(text.Append(Lines(Conflicts)), [RuleStatus.Conflict], "Lectures | Readings");
        AppendTable(text.Append(Lines(Gaps)), Uncertain, "Valeur | Value");
        return text.Append(RuleHistory.Text()).ToString();
    }

    /// <summary>The statuses that some rule has: a column for each.</summary>
    private static List<RuleStatus> Statuses => [.. Enum.GetValues<RuleStatus>().Where(status => RulePage.Topics.SelectMany(LinesOf).Any(line => line.Status == status))];

    private static void AppendTopics(StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"| Sujet | Topic | Règles / Rules | {string.Join(" | ", Statuses.Select(RulePage.Both))} |\n");
        text.Append("|---|---|---|").Insert(text.Length, "---|", Statuses.Count).Append('\n');
        foreach (var topic in RulePage.Topics)
            text.Append(Counts($"[{Title(topic, Language.French)}]({topic}.md)", Title(topic, Language.English), LinesOf(topic)));
        text.Append(Counts("**Ensemble**", "**All**", [.. RulePage.Topics.SelectMany(LinesOf)]));
    }

    private static string Counts(string french, string english, List<RuleLine> lines)
    {
        var counts = Statuses.Select(status => lines.Count(line => line.Status == status)).Prepend(lines.Count);
        return $"| {french} | {english} | {string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)))} |\n";
    }

    private static void AppendTable(StringBuilder text, RuleStatus[] statuses, string values)
    {
        text.Append(CultureInfo.InvariantCulture, $"| Sujet / Topic | Règle / Rule | Objet | About | {values} | Source | Statut / Status | Note |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var topic in RulePage.Topics)
        {
            foreach (var line in LinesOf(topic).Where(line => statuses.Contains(line.Status)))
                text.Append("| ").AppendJoin(" | ", Cells(RulePage.TablesOf(topic).First().Key, line).Select(RulePage.Escaped)).Append(" |\n");
        }
    }

    private static IEnumerable<string> Cells(IRuleTable table, RuleLine line) =>
    [
        $"[{Title(table.Name, Language.French)}]({table.Name}.md)",
        $"`{line.Id}`",
        RuleText.Key(line, Language.French),
        RuleText.Key(line, Language.English),
        RuleText.Value(table, line, Language.French),
        RuleText.Value(table, line, Language.English),
        line.Source.Citation,
        RulePage.Both(line.Status),
        line.Note,
    ];

    public static string Title(string topic, Language language) => RuleText.Title(RulePage.TablesOf(topic).First().Key, language);

    /// <summary>A paragraph with the blank line after it.</summary>
    public static string Lines(string text) => text.ReplaceLineEndings("\n") + "\n";

    // Tables of two profiles may share rules: each counts once.
    private static List<RuleLine> LinesOf(string topic) => [.. RulePage.TablesOf(topic).SelectMany(table => table.Key.Lines).Distinct()];
}
