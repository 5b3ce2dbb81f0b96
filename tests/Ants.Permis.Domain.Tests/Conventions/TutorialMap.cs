using System.Text.RegularExpressions;
using Ants.Permis.Conventions;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The rows of <c>docs/guide/tutorial-map.md</c>.</summary>
internal static partial class TutorialMap
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide", "tutorial-map.md"));

    /// <summary>The rows of the tables that map the tutorial, in its order.</summary>
    public static IReadOnlyList<MapRow> Rows { get; } =
        [.. Cells(Page).Where(cells => cells is [not "Tutorial", _, _, _, _] && cells[0][0] != '-').Select(cells => new MapRow(cells[0], cells[1], Ticked(cells[2]), Ticked(cells[3]), cells[4]))];

    /// <summary>The keys of the labels that quote nothing.</summary>
    public static IReadOnlyList<string> KeysBeyond { get; } =
        [.. Cells(Section("## Labels beyond the tutorial")).SelectMany(cells => Ticked(cells[0]))];

    /// <summary>The identifiers of rules that the decisions name.</summary>
    public static IReadOnlyList<string> RulesOfTraps { get; } = [.. Ticked(Section("## Traps, and what was decided")).Where(tick => RuleIdentifier().IsMatch(tick))];

    /// <summary>What stands between backticks.</summary>
    public static IReadOnlyList<string> Ticked(string text) => [.. Tick().Matches(text).Select(match => match.Groups["text"].Value)];

    /// <summary>What stands between « and ».</summary>
    public static IReadOnlyList<string> Quoted(string text) => [.. Quote().Matches(text).Select(match => match.Groups["text"].Value)];

    private static IEnumerable<string[]> Cells(string text) =>
        text.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split(" | "));

    private static string Section(string title) =>
        Page.Split("\n## ").Select(section => "## " + section).Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));

    [GeneratedRegex("`(?<text>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tick();

    [GeneratedRegex("« (?<text>[^«»]+) »", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quote();

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleIdentifier();
}

/// <summary>A row of the map.</summary>
/// <param name="Tutorial">The words of the tutorial, quoted.</param>
/// <param name="Where">The types and members.</param>
/// <param name="Keys">The keys of the labels.</param>
/// <param name="Rules">The identifiers of the rules, or the beginning of several.</param>
/// <param name="Test">The test files.</param>
internal sealed record MapRow(string Tutorial, string Where, IReadOnlyList<string> Keys, IReadOnlyList<string> Rules, string Test);
