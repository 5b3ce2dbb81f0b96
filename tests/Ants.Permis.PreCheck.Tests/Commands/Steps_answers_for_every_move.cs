namespace Ants.Permis.PreCheck.Commands;

public sealed class Steps_answers_for_every_move
{
    [Fact]
    public async Task Before_the_validation_everything_behind_is_open()
    {
        var run = await Run.Of("steps", Run.Example("clean"), "--json");
        var moves = run.Json.GetProperty("moves").EnumerateArray().ToList();
        Assert.Equal((0, "summary", 13), (run.Code, run.Json.GetProperty("shown").GetString(), moves.Count));
        Assert.True(moves.Single(move => move.GetProperty("move").GetString() == "submit").GetProperty("allowed").GetBoolean());
        Assert.All(moves, move => Assert.Equal(move.GetProperty("allowed").GetBoolean(), move.GetProperty("reasons").GetArrayLength() == 0));
    }

    [Fact]
    public async Task All_reasons_against_a_move_are_told()
    {
        var run = await Run.Of("steps", Run.Example("seven-defects"), "--json");
        var submit = run.Json.GetProperty("moves").EnumerateArray().Single(move => move.GetProperty("move").GetString() == "submit");
        var codes = submit.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()!).Order(StringComparer.Ordinal);
        string[] blocking =
        [
            "document.convert-it", "document.password-needed", "documents.proof-of-address-too-old", "documents.too-many-pages",
            "motif.medical-examination-needed-by-category", "motif.not-a-minor", "wizard.not-at-summary",
        ];
        Assert.Equal((1, "motif"), (run.Code, run.Json.GetProperty("shown").GetString()));
        Assert.Equal(blocking, codes);
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_people_each_reason_stands_once(string language)
    {
        var run = await Run.Of("steps", Run.Example("seven-defects"), "--lang", language);
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/steps.{language}.txt", run.Out);
    }
}
