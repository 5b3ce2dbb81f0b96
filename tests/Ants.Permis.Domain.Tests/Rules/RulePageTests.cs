using Ants.Permis.Conventions;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Rule_pages
{
    public static TheoryData<string> Topics => new(RulePage.Topics);

    [Theory]
    [MemberData(nameof(Topics))]
    public void Say_what_the_tables_say(string topic) => Golden.Match($"docs/rules/{topic}.md", RulePage.Of(topic));

    [Fact]
    public void Are_listed_with_how_far_they_can_be_relied_on() => Golden.Match("docs/rules/README.md", RuleIndex.Text());

    [Theory]
    [MemberData(nameof(Topics))]
    public void Show_every_rule_of_every_profile(string topic)
    {
        var page = RulePage.Of(topic);
        Assert.All(
            Rulebook.Profiles.SelectMany(book => book.Tables).Where(table => table.Name == topic).SelectMany(table => table.Lines),
            line => Assert.Contains($"| `{line.Id}` |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Outlive_no_table() =>
        Convention.Holds("A page belongs to a table, or is one of the two written beside them.",
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules")).Select(file => Path.GetFileNameWithoutExtension(file)).Except([.. RulePage.Topics, "README", "not-modelled"]));
}
