using System.Globalization;
using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Prints the list of the rule pages with how far each can be relied on.</summary>
internal static class RuleIndex
{
    private const string Introduction = """
        <!-- Generated from the rule tables by RuleIndex.cs of the domain tests: do not edit. -->

        # Règles / Rules

        Les règles que la bibliothèque applique, une page par sujet, telles que le programme les lit. Chacune a un identifiant stable, une
        période, une source et un statut. Une règle supposée ou rapportée ne fait qu'avertir.
        <br>*The rules that the library applies, one page a topic, as the program reads them. Each has a stable identifier, a period, a source
        and a status. An assumed or reported rule only ever warns. Notes are in French, the language of the sources.*

        """;

    private const string NotModelled = """

        Ce qui n'est pas modélisé, et ce que l'hôte doit faire : [not-modelled.md](not-modelled.md).
        <br>*What is not modelled, and what a host must do: the same page.*

        Nothing here says that an application will be accepted: only the administration decides.
        """;

    public static string Text()
    {
        var text = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        text.Append(CultureInfo.InvariantCulture, $"\n| Sujet | Topic | Règles / Rules | {string.Join(" | ", Enum.GetValues<RuleStatus>().Select(Name))} |\n");
        text.Append(CultureInfo.InvariantCulture, $"|---|---|---|{string.Concat(Enum.GetValues<RuleStatus>().Select(_ => "---|"))}\n");
        foreach (var topic in RulePage.Topics)
            text.Append(Row($"[{Title(topic, Language.French)}]({topic}.md)", Title(topic, Language.English), LinesOf(topic)));
        text.Append(Row("**Ensemble**", "**All**", [.. RulePage.Topics.SelectMany(LinesOf)]));
        return text.Append(NotModelled.ReplaceLineEndings("\n")).ToString();
    }

    private static string Name(RuleStatus status) => $"{Labels.For(status, Language.French)} / {Labels.For(status, Language.English)}";

    private static string Title(string topic, Language language) => RuleText.Title(RulePage.TablesOf(topic).First().Key, language);

    private static List<RuleLine> LinesOf(string topic) => [.. RulePage.TablesOf(topic).SelectMany(table => table.Key.Lines)];

    private static string Row(string french, string english, List<RuleLine> lines)
    {
        var counts = Enum.GetValues<RuleStatus>().Select(status => lines.Count(line => line.Status == status)).Prepend(lines.Count);
        return $"| {french} | {english} | {string.Join(" | ", counts.Select(count => count.ToString(CultureInfo.InvariantCulture)))} |\n";
    }
}
