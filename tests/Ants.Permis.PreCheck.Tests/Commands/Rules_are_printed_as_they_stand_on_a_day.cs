using Ants.Permis.Rules;
using NodaTime;
using NodaTime.Text;

namespace Ants.Permis.PreCheck.Commands;

public sealed class Rules_are_printed_as_they_stand_on_a_day
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_people_each_table_is_a_grid(string language)
    {
        var run = await Run.Of("rules", "--table", "medical-opinion-by-category", "--on", "2016-06-02", "--lang", language);
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/rules.{language}.txt", run.Out);
    }

    [Fact]
    public async Task For_programs_each_rule_is_a_line()
    {
        var run = await Run.Of("rules", "--table", "medical-opinion-by-category", "--on", "2016-06-02", "--json");
        Golden.Match("tests/Ants.Permis.PreCheck.Tests/Golden/rules.jsonl", run.Out);
        Assert.Equal(3, run.Code);
    }

    [Theory]
    [InlineData("ants2019", "2026-11-23")]
    [InlineData("ants2019-strict", "2019-07-03")]
    [InlineData("ants2019-lenient", "2016-06-03")]
    [InlineData("current", "2026-11-23")]
    [InlineData("current", "2013-01-19")]
    public async Task They_are_those_in_force_in_the_order_of_the_rule_book(string profile, string on)
    {
        var run = await Run.Of("rules", "--profile", profile, "--on", on, "--json");
        var rules = Rulebook.FindProfile(profile)!.At(LocalDatePattern.Iso.Parse(on).Value);
        Assert.Equal(rules.Book.Tables.SelectMany(rules.LinesOf).Select(line => line.Id), run.JsonLines.Select(line => line.GetProperty("id").GetString()));
        Assert.Equal(rules.IsCovered ? 0 : 3, run.Code);
    }

    [Fact]
    public async Task Each_line_has_these_members_and_no_other()
    {
        var run = await Run.Of("rules", "--json");
        Assert.NotEmpty(run.JsonLines);
        Assert.All(run.JsonLines, line =>
        {
            Assert.Equal(["id", "table", "key", "value", "unit", "from", "to", "source", "status", "note"], line.EnumerateObject().Select(member => member.Name));
            Assert.Equal(["text", "article", "url", "checked"], line.GetProperty("source").EnumerateObject().Select(member => member.Name));
        });
    }

    [Fact]
    public async Task The_day_is_today_and_the_profile_that_of_the_tutorial_unless_said()
    {
        var said = await Run.Of("rules", "--on", "2026-11-23", "--profile", "ants2019", "--json");
        Assert.Equal(said, await Run.Of("rules", "--json"));
    }

    [Fact]
    public async Task The_end_is_the_first_day_that_is_no_longer_covered()
    {
        var rows = (await Run.Of("rules", "--table", "medical-opinion-by-category", "--on", "2016-06-02", "--json")).JsonLines;
        Assert.Equal("2016-06-03", rows.Single(row => row.GetProperty("id").GetString() == "MED-CAT-BE-1").GetProperty("to").GetString());
    }

    [Theory]
    [InlineData("2019-07-02", 3, true)]
    [InlineData("2019-07-03", 0, false)]
    [InlineData("2019-07-04", 0, false)]
    public async Task A_day_that_is_not_covered_is_said_to_be(string on, int code, bool isSaid)
    {
        var (text, json) = (await Run.Of("rules", "--on", on), await Run.Of("rules", "--on", on, "--json"));
        Assert.Equal((code, code), (text.Code, json.Code));
        Assert.Equal(isSaid, text.Out.Contains("n'est pas couvert", StringComparison.Ordinal));
        Assert.Equal(isSaid, json.Error.Contains("n'est pas couvert", StringComparison.Ordinal));
        Assert.Contains("\"id\":\"MAJORITY-1\"", json.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_table_is_answered_with_those_that_there_are()
    {
        var run = await Run.Of("rules", "--table", "medical", "--lang", "en");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.All(Rulebook.Current.Tables, table => Assert.Contains(table.Name, run.Error.Split('\n')[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_whole_book_fits_a_page(string language)
    {
        foreach (var command in new[] { new[] { "rules" }, ["rules", "--profile", "current"], ["diff", "--from", "1900-01-01", "--to", "2026-11-23", "--to-profile", "current"] })
        {
            var run = await Run.Of([.. command, "--lang", language]);
            Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line.TrimEnd() == line, line));
        }
    }

    [Fact]
    public async Task The_manual_quotes_one()
    {
        var run = await Run.Of("rules", "--table", "proof-of-address-age", "--json");
        Assert.Contains(run.Lines.Single(), File.ReadAllText(Path.Combine(Repository.Root, "docs/samples/PreCheck/README.md")), StringComparison.Ordinal);
    }
}
