namespace Ants.Permis.PreCheck.Commands;

public sealed class Deadlines_are_told
{
    private static readonly string[] Clean = ["deadlines", Run.Example("clean"), "--profile", "current"];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_people_the_first_day_first(string language)
    {
        var run = await Run.Of([.. Clean, "--lang", language]);
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/deadlines.{language}.txt", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task For_programs_one_a_line() =>
        Assert.Equal(
            [("2027-04-02", "photo"), ("2027-04-15", "proofOfAddress"), ("2028-11-02", "avisMedical"), ("2036-03-08", "identityDocument")],
            (await Run.Of([.. Clean, "--json"])).JsonLines.Select(line => (line.GetProperty("on").GetString()!, line.GetProperty("requirement").GetString()!)));

    [Fact]
    public async Task What_has_failed_already_has_no_deadline() =>
        Assert.DoesNotContain(
            (await Run.Of([.. Clean, "--on", "2027-04-02", "--json"])).JsonLines,
            line => line.GetProperty("requirement").GetString() == "photo");
}
