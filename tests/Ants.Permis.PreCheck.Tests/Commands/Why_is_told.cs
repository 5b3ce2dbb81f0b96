using System.Text.Json;

namespace Ants.Permis.PreCheck.Commands;

public sealed class Why_is_told
{
    private static readonly string[] Clean = ["why", Run.Example("clean"), "--profile", "current"];

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task For_people_with_every_reason_that_is_enough(string language)
    {
        var run = await Run.Of([.. Clean, "--rule", "MED-CAT-C", "--lang", language]);
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/why.{language}.txt", run.Out);
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public async Task For_programs_with_facts_and_the_positions_of_the_reasons()
    {
        var line = Assert.Single((await Run.Of([.. Clean, "--rule", "document/avisMedical", "--json"])).JsonLines);
        Assert.Equal(
            ["id", "topic", "text", "outcome", "path", "rule", "source", "applies", "satisfied", "missing", "findings"],
            line.EnumerateObject().Select(member => member.Name));
        var applies = line.GetProperty("applies");
        var facts = applies.GetProperty("facts").EnumerateArray().ToList();
        Assert.Equal("yes", applies.GetProperty("holds").GetString());
        Assert.Equal(
            [("fact.medical-examination-said", ""), ("fact.category-asked", "MED-CAT-C"), ("fact.category-asked", "MED-CAT-CE")],
            applies.GetProperty("reasons").EnumerateArray().Select(reason => Described(facts[reason.EnumerateArray().Last().GetInt32()])));
    }

    [Fact]
    public async Task Of_every_requirement_when_no_rule_is_named()
    {
        var lines = (await Run.Of([.. Clean, "--json"])).JsonLines;
        Assert.Contains(lines, line => line.GetProperty("id").GetString() == "diplomaAge/C");
        Assert.DoesNotContain(lines, line => line.GetProperty("outcome").GetString() == "notApplicable");
    }

    [Fact]
    public async Task What_is_missing_is_asked_for_and_not_guessed()
    {
        var run = await Run.Of("why", Run.Example("hosted"), "--profile", "current", "--rule", "identityDocument");
        Assert.Contains("? Nationalité · ", run.Out, StringComparison.Ordinal);
        Assert.Equal(3, run.Code);
    }

    [Fact]
    public async Task A_rule_without_a_part_in_the_application_is_said_to_have_none() =>
        Assert.Contains("n'intervient pas", (await Run.Of([.. Clean, "--rule", "AGE-A1"])).Out, StringComparison.Ordinal);

    [Fact]
    public async Task What_does_not_concern_the_application_is_not_said_to_be_asked_or_met()
    {
        var text = (await Run.Of("why", Run.Example("hosted"), "--rule", "MED-CAT-C")).Out;
        Assert.Contains("Sans objet parce que :", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Demandé parce que", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rempli", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_open_is_not_said_to_be_met() =>
        Assert.Contains("Rempli selon que :", (await Run.Of("why", Run.Example("hosted"), "--profile", "current", "--rule", "identityDocument")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_rule_that_nobody_knows_is_complained_about() => Assert.Equal(2, (await Run.Of([.. Clean, "--rule", "AGE-Z"])).Code);

    private static (string Statement, string Rule) Described(JsonElement fact) =>
        (fact.GetProperty("statement").GetString()!, fact.TryGetProperty("rule", out var rule) && rule.ValueKind == JsonValueKind.String ? rule.GetString()! : "");
}
