namespace Ants.Permis.PreCheck.Commands;

public sealed class Check_all_goes_through_a_folder : IDisposable
{
    private readonly Folder folder = new();

    public Check_all_goes_through_a_folder()
    {
        folder.Copy("clean", "a");
        folder.Copy("seven-defects", "b");
        folder.Write("c.json", File.ReadAllBytes(folder.Copy("hosted", "c")));
        File.Delete(folder.Path("c/dossier.json"));
    }

    private string State => folder.Path(".precheck-state.jsonl");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_line_for_each_then_totals()
    {
        var run = await Run.Of("check-all", folder.Root);
        Assert.Equal((1, ""), (run.Code, run.Error));
        Golden.Match("tests/Ants.Permis.PreCheck.Tests/Golden/check-all.txt", run.Out);
    }

    [Fact]
    public async Task As_JSON_with_the_totals_at_the_end()
    {
        var lines = (await Run.Of("check-all", folder.Root, "--json")).JsonLines;
        Assert.Equal(["a/dossier.json", "b/dossier.json", "c.json"], lines.SkipLast(1).Select(line => line.GetProperty("dossier").GetString()));
        Assert.Equal(["acceptable", "not-acceptable", "acceptable"], lines.SkipLast(1).Select(line => line.GetProperty("verdict").GetString()));
        Assert.Equal(2, lines[^1].GetProperty("verdicts").GetProperty("acceptable").GetInt32());
        Assert.Equal(1, lines[^1].GetProperty("codes").GetProperty("document.password-needed").GetInt32());
    }

    [Fact]
    public async Task What_has_not_changed_is_not_checked_again()
    {
        var first = await Run.Of("check-all", folder.Root, "--json");
        var second = await Run.Of("check-all", folder.Root, "--json");
        Assert.Equal([false, false, false], Unchanged(first));
        Assert.Equal([true, true, true], Unchanged(second));
        Assert.Equal(first.Code, second.Code);
        Assert.Equal(first.Lines[0].Replace("\"unchanged\":false", "\"unchanged\":true", StringComparison.Ordinal), second.Lines[0]);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_where_it_stopped()
    {
        await Run.Of("check-all", folder.Root);
        // As if the power had failed while the second line was written.
        var lines = await File.ReadAllLinesAsync(State, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(State, lines[0] + "\n" + lines[1][..(lines[1].Length / 2)], TestContext.Current.CancellationToken);
        Assert.Equal([true, false, false], Unchanged(await Run.Of("check-all", folder.Root, "--json")));
        Assert.Equal([true, true, true], Unchanged(await Run.Of("check-all", folder.Root, "--json")));
    }

    [Fact]
    public async Task A_changed_answer_a_changed_file_another_day_and_other_rules_are_checked_again()
    {
        await Run.Of("check-all", folder.Root);
        File.AppendAllText(folder.Path("a/dossier.json"), "\n");
        File.Delete(folder.Path("c/carte-identite.tif"));
        Assert.Equal([false, true, false], Unchanged(await Run.Of("check-all", folder.Root, "--json")));
        Assert.Equal([false, false, false], Unchanged(await Run.Of("check-all", folder.Root, "--json", "--on", "2026-11-24")));
        Assert.Equal([false, false, false], Unchanged(await Run.Of("check-all", folder.Root, "--json", "--on", "2026-11-24", "--profile", "ants2019-strict")));
        Assert.Equal([false, false, false], Unchanged(await Run.Of("check-all", folder.Root, "--json", "--on", "2026-11-24", "--profile", "ants2019-strict", "--fresh")));
    }

    [Fact]
    public async Task A_file_that_nobody_names_changes_nothing()
    {
        await Run.Of("check-all", folder.Root);
        folder.Write("a/notes.txt", "SPECIMEN");
        Assert.Equal([true, true, true], Unchanged(await Run.Of("check-all", folder.Root, "--json")));
    }

    [Fact]
    public async Task A_malformed_application_is_a_line_and_cannot_be_told()
    {
        folder.Write("b/dossier.json", "{ \"motif\": Secret");
        var run = await Run.Of("check-all", folder.Root, "--json");
        Assert.Equal((3, "malformed"), (run.Code, run.JsonLines[1].GetProperty("verdict").GetString()));
        Assert.DoesNotContain("Secret", run.Out + await File.ReadAllTextAsync(State, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_state_holds_nothing_that_was_typed()
    {
        await Run.Of("check-all", folder.Root);
        var state = await File.ReadAllTextAsync(State, TestContext.Current.CancellationToken);
        Assert.All(["Specimen", "Camille", "Laval", "example.org", "SPECIMEN"], typed => Assert.DoesNotContain(typed, state, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_state_that_cannot_be_written_is_said_and_nothing_is_lost()
    {
        var run = await Run.Of("check-all", folder.Root, "--json", "--state", folder.Root);
        Assert.Equal((1, 4), (run.Code, run.JsonLines.Count));
        Assert.Contains("fichier d'état", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_applications_is_wrong_usage()
    {
        Directory.CreateDirectory(folder.Path("empty"));
        Assert.Equal(2, (await Run.Of("check-all", folder.Path("empty"))).Code);
    }

    [Fact]
    public async Task Somebody_who_looks_sees_the_same_lines()
    {
        var run = await Run.With(host => host with { IsTerminal = true }, "check-all", folder.Root);
        Assert.Contains("a/dossier.json", run.Out, StringComparison.Ordinal);
        Assert.Contains("3 demandes", run.Out, StringComparison.Ordinal);
    }

    private static IEnumerable<bool> Unchanged(Run run) => run.JsonLines.SkipLast(1).Select(line => line.GetProperty("unchanged").GetBoolean());
}
