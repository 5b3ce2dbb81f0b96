namespace Ants.Permis.PreCheck.Commands;

public sealed class Diff_tells_what_changes
{
    private static readonly string[] TrailerReform = ["diff", "--from", "2016-06-02", "--to", "2016-06-03"];
    private static readonly string[] Readings = ["diff", "--from", "2026-11-23", "--to", "2026-11-23", "--to-profile", "ants2019-strict"];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_people_between_two_days_and_between_two_profiles(string language)
    {
        var (days, profiles) = (await Run.Of([.. TrailerReform, "--lang", language]), await Run.Of([.. Readings, "--lang", language]));
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/diff.{language}.txt", days.Out + "\n" + profiles.Out);
        Assert.Equal((3, 0), (days.Code, profiles.Code));
    }

    [Fact]
    public async Task For_programs_with_both_rules_whole()
    {
        var change = Assert.Single((await Run.Of([.. TrailerReform, "--table", "medical-opinion-by-category", "--json"])).JsonLines);
        Assert.Equal(["table", "key", "change", "differs", "before", "after"], change.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("BE", "changes"), (change.GetProperty("key").GetString(), change.GetProperty("change").GetString()));
        Assert.Equal(["id", "value", "period", "source"], change.GetProperty("differs").EnumerateArray().Select(aspect => aspect.GetString()));
        var before = (await Run.Of("rules", "--on", "2016-06-02", "--table", "medical-opinion-by-category", "--json")).JsonLines;
        Assert.Equal(before.Single(rule => rule.GetProperty("key").GetString() == "BE").GetRawText(), change.GetProperty("before").GetRawText());
    }

    [Fact]
    public async Task A_rule_that_appears_was_not_there_before()
    {
        var lines = (await Run.Of("diff", "--from", "2013-01-18", "--to", "2013-01-19", "--json")).JsonLines;
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(("appears", System.Text.Json.JsonValueKind.Null, 0), (line.GetProperty("change").GetString(), line.GetProperty("before").ValueKind, line.GetProperty("differs").GetArrayLength())));
    }

    [Fact]
    public async Task Nothing_changes_on_one_day_of_one_profile()
    {
        var run = await Run.Of("diff", "--from", "2026-11-23", "--to", "2026-11-23", "--json");
        Assert.Equal((0, "", ""), (run.Code, run.Out, run.Error));
        Assert.EndsWith("\n0 changement\n", (await Run.Of("diff", "--from", "2026-11-23", "--to", "2026-11-23")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_table_asked_for_is_compared()
    {
        var run = await Run.Of([.. Readings, "--table", "page-limits", "--json"]);
        Assert.Equal((0, ""), (run.Code, run.Out));
    }

    [Fact]
    public async Task Each_day_that_is_not_covered_is_said_to_be()
    {
        var run = await Run.Of([.. TrailerReform, "--json", "--lang", "en"]);
        Assert.Equal(2, run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(3, run.Code);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_one_application_what_is_asked_by_one_and_not_by_the_other(string language)
    {
        var run = await Run.Of("diff", Run.Example("clean"), "--from", "2026-11-23", "--to", "2026-11-23", "--to-profile", "current", "--lang", language);
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/diff.dossier.{language}.txt", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task For_one_application_in_json()
    {
        var lines = (await Run.Of("diff", Run.Example("clean"), "--from", "2026-11-23", "--to", "2026-11-23", "--to-profile", "current", "--json")).JsonLines;
        Assert.Contains(lines, line => (line.GetProperty("id").GetString(), line.GetProperty("change").GetString()) == ("diplomaAge/C", "appears"));
    }

    [Fact]
    public async Task For_one_application_no_table_can_be_chosen() =>
        Assert.Equal(2, (await Run.Of("diff", Run.Example("clean"), "--from", "2026-11-23", "--to", "2026-11-23", "--table", "diplomas")).Code);
}
