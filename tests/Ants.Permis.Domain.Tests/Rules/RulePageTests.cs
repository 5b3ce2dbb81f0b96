using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed partial class Rule_pages
{
    private static readonly string[] Beside = ["README", "index", "changelog", "not-modelled"];

    public static TheoryData<string> Topics => new(RulePage.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void Say_what_the_tables_say(string topic) => Golden.Match($"docs/rules/{topic}.md", RulePage.Of(topic));

    [Theory]
    [MemberData(nameof(Topics))]
    public void Show_every_rule_of_every_profile(string topic)
    {
        var page = RulePage.Of(topic);
        Assert.All(
            Rulebook.Profiles.SelectMany(book => book.Tables).Where(table => table.Name == topic).SelectMany(table => table.Lines),
            line => Assert.Contains($"| `{line.Id}` |", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void Name_the_profiles_that_have_the_rules(string topic)
    {
        var named = ProfileLine().Matches(RulePage.Of(topic)).Select(line => line.Groups["profiles"].Value).ToList();
        var having = Rulebook.Profiles.Where(book => RuleTables.Get(book.Name, topic).Lines.Count > 0).Select(book => book.Name).ToList();
        if (named is ["tous / all"])
            Assert.Equal(Rulebook.Profiles.Count, having.Count);
        else
            Assert.Equal(having.Order(StringComparer.Ordinal), named.SelectMany(line => line.Split(", ")).Select(name => name.Trim('`')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Exist_for_every_table_that_has_a_rule_and_for_no_other() =>
        Assert.Equal(
            Rulebook.Profiles.SelectMany(RuleTables.Of).Where(table => table.Lines.Count > 0).Select(table => table.Name).ToHashSet(StringComparer.Ordinal),
            RulePage.Topics.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Outlive_no_table() =>
        Convention.Holds("A page belongs to a table, or is one of those beside them.",
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules")).Select(file => Path.GetFileNameWithoutExtension(file)).Except([.. RulePage.Topics, .. Beside]));

    [GeneratedRegex("^Profils / Profiles : (?<profiles>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ProfileLine();
}

public sealed class The_index_of_the_rules
{
    private static readonly string Text = RuleIndex.Text();

    private static IEnumerable<RuleLine> Lines => Rulebook.Profiles.SelectMany(RuleTables.Of).SelectMany(table => table.Lines).Distinct();

    [Fact]
    public void Says_what_the_tables_say() => Golden.Match("docs/rules/index.md", Text);

    [Fact]
    public void Lists_the_conflicts_with_every_reading_and_nothing_else() =>
        Assert.Equal(Ids(RuleStatus.Conflict), Listed("## Désaccords", "## Lacunes"));

    [Fact]
    public void Lists_what_is_only_reported_or_assumed_and_nothing_else() =>
        Assert.Equal(Ids(RuleStatus.Reported).Concat(Ids(RuleStatus.Assumed)).ToHashSet(), Listed("## Lacunes", "## Ce que"));

    [Fact]
    public void Counts_every_rule_once() =>
        Assert.Contains(FormattableString.Invariant($"| **Ensemble** | **All** | {Lines.Count()} |"), Text, StringComparison.Ordinal);

    [Fact]
    public void Has_a_heading_for_each_day_on_which_a_rule_begins_or_ends() =>
        Assert.Equal(
            Lines.SelectMany(line => new[] { line.Period.From, line.Period.To }).OfType<LocalDate>().Distinct().Order().Select(day => $"### {RulePage.Iso(day)}"),
            Text.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)));

    [Fact]
    public void Names_every_rule_on_the_day_on_which_it_begins()
    {
        var days = Text[Text.IndexOf("## Ce que", StringComparison.Ordinal)..].Split("\n### ").Skip(1).ToDictionary(part => part[..10]);
        Convention.Holds("A rule is named where it begins.", Lines.Where(line => !days[RulePage.Iso(line.Period.From)].Contains($"`{line.Id}`", StringComparison.Ordinal)).Select(line => line.Id));
    }

    [Fact]
    public void Tells_what_a_decree_changed() =>
        Assert.Contains("`MED-CAT-BE-1` avis médical à joindre<br>*medical opinion to be joined* | `MED-CAT-BE-2` pas d'avis médical à ce titre", Text, StringComparison.Ordinal);

    [Fact]
    public void Links_to_pages_that_exist() =>
        Convention.Holds("A link leads to a page.",
            Regex.Matches(Text, @"\]\((?<page>[a-z0-9-]+\.md)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Select(link => link.Groups["page"].Value).Distinct()
                .Where(page => !File.Exists(Path.Combine(Repository.Root, "docs", "rules", page))));

    private static HashSet<string> Ids(RuleStatus status) => [.. Lines.Where(line => line.Status == status).Select(line => line.Id)];

    private static HashSet<string> Listed(string from, string to)
    {
        var start = Text.IndexOf(from, StringComparison.Ordinal);
        var section = Text[start..Text.IndexOf(to, start, StringComparison.Ordinal)];
        return [.. section.Split('\n').Where(row => row.StartsWith("| [", StringComparison.Ordinal)).Select(row => row.Split(" | ")[1].Trim('`'))];
    }
}

public sealed class The_change_log_of_the_rules
{
    [Fact]
    public void Says_what_the_tables_say() => Golden.Match("docs/rules/changelog.md", RuleChangelog.Text());

    [Fact]
    public void Has_one_entry_a_rule() =>
        Assert.Equal(
            Rulebook.Profiles.SelectMany(RuleTables.Of).SelectMany(table => table.Lines).Distinct().Select(line => line.Id).Order(StringComparer.Ordinal),
            RuleChangelog.Text().Split('\n').Where(row => row.StartsWith("| `", StringComparison.Ordinal)).Select(row => row.Split(" | ")[0][2..].Trim('`')).Order(StringComparer.Ordinal));
}
