namespace Ants.Permis.PreCheck.Commands;

public sealed class Check_gives_the_verdict_of_an_application : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("clean")]
    [InlineData("hosted")]
    [InlineData("seven-defects")]
    public async Task As_in_the_committed_object(string example)
    {
        var path = Run.Example(example);
        var run = await Run.Of("check", path, "--json", "--lang", "en");
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/{example}.check.json", run.Out.Replace(path, "dossier.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task For_people_it_says_what_to_do_and_by_which_rule()
    {
        var run = await Run.Of("check", Run.Example("seven-defects"));
        Assert.Equal(1, run.Code);
        Assert.Contains("Verdict : non acceptable en l'état", run.Out, StringComparison.Ordinal);
        Assert.Contains("MED-CAT-C", run.Out, StringComparison.Ordinal);
        Assert.Contains("> Répondez « Oui »", run.Out, StringComparison.Ordinal);
        Assert.Contains("seule l'administration décide", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_what_decides_it_cannot_tell()
    {
        var dossier = folder.Copy("clean", "one");
        folder.Write("one/dossier.json", File.ReadAllText(dossier).Replace(", \"issuedOn\": \"2026-10-15\"", "", StringComparison.Ordinal));
        var run = await Run.Of("check", dossier);
        Assert.Equal(3, run.Code);
        Assert.Contains("impossible à dire", run.Out, StringComparison.Ordinal);
        Assert.Contains("documents.issue-date-missing", run.Out, StringComparison.Ordinal);
    }

    /// <summary>The bill of the clean example is of 15 October 2026: good until 14 April 2027, and under the strict profile until 14 January.</summary>
    [Theory]
    [InlineData("2027-04-14", "ants2019", 0)]
    [InlineData("2027-04-15", "ants2019", 1)]
    [InlineData("2027-01-14", "ants2019-strict", 0)]
    [InlineData("2027-01-15", "ants2019-strict", 1)]
    [InlineData("2019-07-02", "ants2019", 1)]
    public async Task By_the_rules_of_the_day_and_the_profile(string day, string profile, int code) =>
        Assert.Equal(code, (await Run.Of("check", Run.Example("clean"), "--on", day, "--profile", profile)).Code);

    [Theory]
    [InlineData("2027-04-14T21:59:59Z", 0)]
    [InlineData("2027-04-14T22:00:00Z", 1)]
    public async Task Today_is_the_day_in_Paris(string now, int code) =>
        Assert.Equal(code, (await Run.With(host => host with { Time = new StillClock(now) }, "check", Run.Example("clean"))).Code);

    [Fact]
    public async Task Files_may_lie_in_another_folder()
    {
        var dossier = folder.Write("dossier.json", File.ReadAllBytes(Run.Example("clean")));
        Assert.Equal(1, (await Run.Of("check", dossier)).Code);
        Assert.Equal(0, (await Run.Of("check", dossier, "--pieces", Path.Combine(Run.Examples, "clean"))).Code);
    }

    [Fact]
    public async Task A_file_that_is_missing_is_named_and_its_document_too()
    {
        var dossier = folder.Copy("clean", "one");
        File.Delete(folder.Path("one/avis-medical.tif"));
        var run = await Run.Of("check", dossier, "--json");
        var findings = run.Json.GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(1, run.Code);
        Assert.Equal(["documents.avis-medical-missing", "file.not-found"], findings.Select(finding => finding.GetProperty("code").GetString()).Order(StringComparer.Ordinal));
        Assert.Equal("avis-medical.tif", findings.Single(finding => finding.GetProperty("code").GetString() == "file.not-found").GetProperty("file").GetString());
    }

    [Fact]
    public async Task An_answer_that_does_not_apply_is_remarked()
    {
        var dossier = folder.Copy("clean", "one");
        folder.Write("one/dossier.json", File.ReadAllText(dossier).Replace("\"photoByPost\"", "\"photoByPost\", \"code\": \"SPECIMEN00SPECIMEN0000\"", StringComparison.Ordinal));
        var run = await Run.Of("check", dossier, "--json");
        var finding = Assert.Single(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal((0, "motif.answer-not-asked", "photoAndSignature"), (run.Code, finding.GetProperty("code").GetString(), finding.GetProperty("step").GetString()));
    }
}
