namespace Ants.Permis.PreCheck.Commands;

public sealed class Usage_is_complained_about
{
    [Theory]
    [InlineData("frobnicate")]
    [InlineData("inspect")]
    [InlineData("check")]
    [InlineData("check", "a.json", "b.json")]
    [InlineData("check-all")]
    [InlineData("steps")]
    [InlineData("check", "a.json", "--frobnicate")]
    [InlineData("check", "a.json", "--fresh")]
    [InlineData("check", "a.json", "--pieces")]
    [InlineData("check", "a.json", "--pieces", "")]
    [InlineData("form", "a.json", "--out", "")]
    [InlineData("form", "a.json", "--out=")]
    [InlineData("check", "a.json", "--json", "--json")]
    [InlineData("check", "a.json", "--json=")]
    [InlineData("check", "a.json", "--json=yes")]
    [InlineData("inspect", "a.pdf", "--on", "23/11/2026")]
    [InlineData("inspect", "a.pdf", "--on", "2026-11-31")]
    [InlineData("inspect", "a.pdf", "--profile", "ants1999")]
    [InlineData("rules", "dossier.json")]
    [InlineData("rules", "--table", "no-such-table")]
    [InlineData("rules", "--from", "2019-07-03")]
    [InlineData("diff")]
    [InlineData("diff", "--from", "2019-07-03")]
    [InlineData("diff", "--to", "2019-07-03")]
    [InlineData("diff", "--from", "2019-07-03", "--to", "3/7/2020")]
    [InlineData("diff", "--from", "2019-07-03", "--to", "2020-07-03", "--to-profile", "ants1999")]
    [InlineData("check", "a.json", "--table", "formats")]
    [InlineData("--lang", "de")]
    [InlineData("--json")]
    public async Task With_code_2_and_the_usage_on_standard_error(params string[] args)
    {
        var run = await Run.Of(args);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith("precheck: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("check-all DIR", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("steps")]
    [InlineData("why")]
    [InlineData("deadlines")]
    [InlineData("summary")]
    [InlineData("form", "--out", "form.pdf")]
    public async Task An_application_without_a_name_cannot_be_read(string command, params string[] more)
    {
        var run = await Run.Of([command, "", .. more, "--lang", "en"]);
        Assert.Equal((2, "", "precheck: : this application file cannot be read\n"), (run.Code, run.Out, run.Error));
    }

    [Fact]
    public async Task An_unknown_profile_is_answered_with_those_that_there_are()
    {
        var run = await Run.Of("inspect", "a.pdf", "--profile", "ants1999", "--lang=en");
        Assert.Contains("ants2019, ants2019-strict, ants2019-lenient, current", run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("steps")]
    [InlineData("inspect")]
    public async Task A_profile_that_there_is_is_none(string command)
    {
        foreach (var profile in Ants.Permis.Rules.Rulebook.Profiles)
            Assert.Equal("", (await Run.Of(command, Run.Example("clean"), "--profile", profile.Name)).Error);
    }

    [Theory]
    [InlineData("fr", "commande inconnue")]
    [InlineData("en", "unknown command")]
    public async Task In_the_language_asked_for(string language, string words) =>
        Assert.Contains(words, (await Run.Of("frobnicate", "--lang", language)).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check", "--help")]
    public async Task Help_is_no_complaint(params string[] args)
    {
        var run = await Run.Of(args);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("check-all DIR", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_too()
    {
        Assert.Equal(2, (await Run.Of("check", Run.Example("clean"), "--pieces", "/no/such/folder")).Code);
        Assert.Equal(2, (await Run.Of("check-all", "/no/such/folder")).Code);
    }
}
