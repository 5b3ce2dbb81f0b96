using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.PreCheck.Commands;

public sealed class Form_writes_the_deposit_form : IDisposable
{
    private readonly Folder folder = new();

    private string Target => folder.Path("form.pdf");

    [Fact]
    public async Task Of_the_example_whose_photo_goes_by_post()
    {
        var run = await Form("clean");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("Numéro de demande : SPECIMEN-2026-0001", await Lines());
        Assert.Contains(Target, run.Out.Replace("\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Nom de naissance : Specimen", await Lines());
    }

    [Fact]
    public async Task With_the_number_typed_rather_than_that_of_the_file()
    {
        await Form("clean", "--number", " 2026-000123 ");
        var lines = await Lines();
        Assert.Contains("Numéro de demande : 2026-000123", lines);
        Assert.DoesNotContain(lines, line => line.Contains("SPECIMEN-2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_the_same_bytes_every_time()
    {
        await Form("clean");
        var first = await File.ReadAllBytesAsync(Target, TestContext.Current.CancellationToken);
        await Form("clean");
        Assert.Equal(first, await File.ReadAllBytesAsync(Target, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("hosted", "fr")]
    [InlineData("hosted", "en")]
    [InlineData("seven-defects", "fr")]
    [InlineData("seven-defects", "en")]
    public async Task Or_tells_every_reason_against_it_and_writes_nothing(string example, string language)
    {
        var run = await Form(example, "--lang", language);
        Assert.Equal((1, "", false), (run.Code, run.Error, File.Exists(Target)));
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/form.{example}.{language}.txt", run.Out);
    }

    [Fact]
    public async Task And_says_so_to_programs()
    {
        var written = (await Form("clean", "--json")).Json;
        Assert.Equal(["dossier", "form", "bytes", "findings"], written.EnumerateObject().Select(member => member.Name));
        Assert.Equal((Target, new FileInfo(Target).Length, 0), (written.GetProperty("form").GetString(), written.GetProperty("bytes").GetInt64(), written.GetProperty("findings").GetArrayLength()));
        var refused = (await Form("hosted", "--json")).Json;
        Assert.Equal("null", refused.GetProperty("form").GetRawText());
        Assert.Equal("deposit-form.photo-not-by-post", refused.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task But_none_with_a_character_that_cannot_be_printed()
    {
        var run = await Run.Of("form", Run.Example("clean"), "--number", "漢", "--out", Target, "--json");
        Assert.Equal((1, false), (run.Code, File.Exists(Target)));
        Assert.Equal("deposit-form.character-replaced", run.Json.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("fr", "n'en invente pas")]
    [InlineData("en", "makes none up")]
    public async Task And_makes_up_no_number(string language, string words)
    {
        var dossier = folder.Copy("clean", "mine");
        await File.WriteAllTextAsync(dossier, WithoutNumber(await File.ReadAllTextAsync(dossier, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        var run = await Run.Of("form", dossier, "--out", Target, "--lang", language);
        Assert.Equal((2, "", false), (run.Code, run.Out, File.Exists(Target)));
        Assert.Contains(words, run.Error.Split('\n')[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1\n2")]
    public async Task And_takes_no_number_that_is_none(string number) =>
        Assert.Equal(2, (await Run.Of("form", Run.Example("clean"), "--out", Target, "--number", number)).Code);

    [Fact]
    public async Task And_needs_to_know_where() => Assert.Equal(2, (await Run.Of("form", Run.Example("clean"), "--number", "1")).Code);

    [Theory]
    [InlineData("dossier.json")]
    [InlineData("facture-electricite.pdf")]
    public async Task Never_over_the_application_itself(string name)
    {
        var dossier = folder.Copy("clean", "mine");
        var own = Path.Combine(Path.GetDirectoryName(dossier)!, name);
        var before = await File.ReadAllBytesAsync(own, TestContext.Current.CancellationToken);
        Assert.Equal(2, (await Run.Of("form", dossier, "--number", "1", "--out", own)).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(own, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nor_over_it_by_a_link()
    {
        var dossier = folder.Copy("clean", "mine");
        var before = await File.ReadAllBytesAsync(dossier, TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(Target, dossier);
        Assert.Equal(2, (await Run.Of("form", dossier, "--number", "1", "--out", Target)).Code);
        Assert.Equal(before, await File.ReadAllBytesAsync(dossier, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_it_can_be_written() =>
        Assert.Equal(2, (await Run.Of("form", Run.Example("clean"), "--number", "1", "--out", folder.Path("no/such/folder/form.pdf"))).Code);

    public void Dispose() => folder.Dispose();

    private static string WithoutNumber(string text) => text.Replace(",\n  \"demandeNumber\": \"SPECIMEN-2026-0001\"", "", StringComparison.Ordinal);

    private Task<Run> Form(string example, params string[] more) => Run.Of(["form", Run.Example(example), "--out", Target, .. more]);

    private async Task<List<string>> Lines()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var inspector = new DocumentInspector(Rulebook.Current.At(new LocalDate(2026, 11, 23)), new InspectionOptions { ReadsText = true });
        var report = inspector.Inspect(await File.ReadAllBytesAsync(Target, cancellation), cancellationToken: cancellation);
        Assert.Equal(InspectionOutcome.Ok, report.Outcome);
        return [.. report.Text!.Pages.Single().Lines.Select(line => line.Text)];
    }
}
