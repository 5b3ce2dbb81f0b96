using System.Diagnostics;
using System.Text.Json;

namespace Ants.Permis.PreCheck.Commands;

public sealed class Inspect_gives_each_file_its_line : IDisposable
{
    private readonly Folder folder = new();

    public static MatrixTheoryData<string, int> Cuts => new(["jpeg", "png", "bmp", "tiff", "pdf"], [10, 50, 99]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task With_exactly_the_members_of_the_manual()
    {
        var run = await Run.Of("inspect", folder.Write("a.webp.jpg", Specimens.WebPFile.Of(Specimens.Cards.Diploma())), "--json");
        Assert.Equal(["file", "format", "name", "bytes", "pages", "width", "height", "sha256", "outcome", "verdict", "findings", "image", "pdf", "text", "ms"], Names(run.Json));
        Assert.Equal(["code", "severity", "message", "remedy"], Names(run.Json.GetProperty("findings")[0]));
        Assert.Equal(JsonValueKind.Null, run.Json.GetProperty("pages").ValueKind);
        Assert.Equal("unknown", Text(run.Json, "format"));
    }

    [Fact]
    public async Task As_in_the_committed_lines()
    {
        var files = Specimens.ExampleFiles.All.Select(file => Path.Combine(Run.Examples, file.Path)).ToArray();
        var run = await Run.Of(["inspect", .. files, "--json"]);
        Golden.Match("tests/Ants.Permis.PreCheck.Tests/Golden/inspect.jsonl", run.Out.Replace(Run.Examples + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SoundFiles.Formats), MemberType = typeof(SoundFiles))]
    public async Task A_sound_file_is_acceptable(string format)
    {
        var bytes = SoundFiles.Of(format);
        var run = await Run.Of("inspect", folder.Write("scan" + SoundFiles.Extension(format), bytes));
        Assert.Equal((0, format, bytes.Length, 1, "acceptable"), (run.Code, Text(run.Json, "format"), run.Json.GetProperty("bytes").GetInt32(), run.Json.GetProperty("pages").GetInt32(), Text(run.Json, "verdict")));
        Assert.Empty(Codes(run.Json));
    }

    [Theory]
    [MemberData(nameof(SoundFiles.Formats), MemberType = typeof(SoundFiles))]
    public async Task An_empty_file_says_so(string format)
    {
        var run = await Run.Of("inspect", folder.Write("scan" + SoundFiles.Extension(format), Array.Empty<byte>()));
        Assert.Equal((1, "unknown", "not-acceptable"), (run.Code, Text(run.Json, "format"), Text(run.Json, "verdict")));
        Assert.Equal(["document.empty"], Codes(run.Json));
    }

    [Theory]
    [MemberData(nameof(Cuts))]
    public async Task A_file_that_was_cut_is_truncated(string format, int percent)
    {
        var bytes = SoundFiles.Of(format);
        var run = await Run.Of("inspect", folder.Write("scan" + SoundFiles.Extension(format), bytes[..(bytes.Length * percent / 100)]));
        Assert.Equal((1, format, "not-acceptable"), (run.Code, Text(run.Json, "format"), Text(run.Json, "verdict")));
        Assert.Contains("document.truncated", Codes(run.Json));
    }

    [Theory]
    [MemberData(nameof(SoundFiles.Formats), MemberType = typeof(SoundFiles))]
    public async Task A_wrong_extension_warns(string format)
    {
        var run = await Run.Of("inspect", folder.Write(format == "pdf" ? "scan.jpg" : "scan.pdf", SoundFiles.Of(format)));
        Assert.Equal((0, format, "acceptable"), (run.Code, Text(run.Json, "format"), Text(run.Json, "verdict")));
        Assert.Equal(["document.mislabelled"], Codes(run.Json));
    }

    [Theory]
    [MemberData(nameof(SoundFiles.Formats), MemberType = typeof(SoundFiles))]
    public async Task A_file_beyond_the_limit_is_too_large_and_its_size_is_told(string format)
    {
        var large = new byte[12_000_000];
        SoundFiles.Of(format).CopyTo(large, 0);
        var run = await Run.Of("inspect", folder.Write("scan" + SoundFiles.Extension(format), large));
        Assert.Equal((1, format, 12_000_000), (run.Code, Text(run.Json, "format"), run.Json.GetProperty("bytes").GetInt32()));
        Assert.Equal(["document.too-large"], Codes(run.Json));
        Assert.Equal(JsonValueKind.Null, run.Json.GetProperty("sha256").ValueKind);
    }

    [Theory]
    [MemberData(nameof(SoundFiles.Formats), MemberType = typeof(SoundFiles))]
    public async Task Too_many_pages_are_a_matter_of_the_place(string format)
    {
        folder.Copy("clean", "one");
        var names = SoundFiles.ThreePages(format).Select((bytes, i) => Path.GetFileName(folder.Write($"one/page{i}{SoundFiles.Extension(format)}", bytes))).ToList();
        var text = File.ReadAllText(folder.Path("one/dossier.json")).Replace("\"carte-identite-recto.jpg\", \"carte-identite-verso.png\"", string.Join(", ", names.Select(name => $"\"{name}\"")), StringComparison.Ordinal);
        var run = await Run.Of("check", folder.Write("one/dossier.json", text), "--json");
        Assert.Equal(1, run.Code);
        Assert.Contains("documents.too-many-pages", Codes(run.Json));
        Assert.All(names, name => Assert.Contains($"\"{name}\"", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_thousand_files_of_random_bytes_give_a_thousand_lines_in_their_order()
    {
        var random = new Random(2026);
        string[] starts = ["%PDF-1.4\n", "\xFF\xD8\xFF\xE0", "\x89PNG\r\n\x1A\n", "BM", "II*\0", "MM\0*", "", ""];
        var files = Enumerable.Range(0, 1000).Select(i => folder.Write($"{i}.bin", RandomBytes(random, starts[i % starts.Length]))).ToArray();
        var run = await Run.Of(["inspect", .. files, "--json"]);
        Assert.Equal(files, run.JsonLines.Select(line => Text(line, "file")));
        Assert.All(run.JsonLines, line => Assert.Contains(Text(line, "verdict"), new[] { "acceptable", "not-acceptable", "cannot-tell" }));
        Assert.DoesNotContain("document.reader-failed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_has_its_line_too()
    {
        var sound = folder.Write("scan.pdf", SoundFiles.Of("pdf"));
        var run = await Run.Of("inspect", folder.Path("absent.pdf"), sound, folder.Root, "", "--json");
        Assert.Equal(["cannot-tell", "acceptable", "cannot-tell", "cannot-tell"], run.JsonLines.Select(line => Text(line, "verdict")));
        Assert.Equal(["file.not-found", "file.not-a-file", "file.unreadable"], run.JsonLines.SelectMany(Codes));
        Assert.Equal((3, JsonValueKind.Null), (run.Code, run.JsonLines[0].GetProperty("bytes").ValueKind));
    }

    [Fact]
    public async Task A_pipe_that_nobody_writes_to_does_not_hold_the_others_up()
    {
        var pipe = folder.Path("pipe");
        if (!File.Exists("/usr/bin/mkfifo"))
            Assert.Skip("mkfifo is not installed.");
        using (var maker = Process.Start("/usr/bin/mkfifo", pipe))
            await maker.WaitForExitAsync(TestContext.Current.CancellationToken);
        var run = await Run.With(host => host with { Patience = TimeSpan.Zero }, "inspect", pipe);
        // Lets the reader that was left behind go.
        await using (new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite))
            Assert.Equal(["file.unreadable"], Codes(run.Json));
    }

    [Theory]
    [InlineData("a\u2028b.pdf")]
    [InlineData("a\nb.pdf")]
    [InlineData("-json")]
    public async Task An_odd_name_still_gives_one_line(string name)
    {
        var run = await Run.Of("inspect", "--json", "--", name);
        Assert.Single(run.Out.TrimEnd('\n').Split('\n', '\r', '\u2028', '\u2029', '\u0085'));
        Assert.Equal(name, Text(run.Json, "file"));
    }

    [Fact]
    public async Task What_is_wrong_outweighs_what_is_not_known()
    {
        var empty = folder.Write("empty.pdf", Array.Empty<byte>());
        Assert.Equal(1, (await Run.Of("inspect", folder.Path("absent.pdf"), empty)).Code);
    }

    [Fact]
    public async Task Somebody_who_looks_sees_a_card_a_file()
    {
        var files = new[] { folder.Write("e\u001b[31m.pdf", SoundFiles.Of("pdf")), folder.Write("b.bmp", SoundFiles.Of("bmp")) };
        var run = await Run.With(host => host with { IsTerminal = true }, ["inspect", .. files]);
        Assert.Contains("2 fichiers", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("{", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("e\u001b[31m", run.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await Run.With(host => host with { IsTerminal = true }, ["inspect", "--json", .. files])).JsonLines.Count);
    }

    private static byte[] RandomBytes(Random random, string start)
    {
        var bytes = new byte[random.Next(start.Length, 3000)];
        random.NextBytes(bytes);
        System.Text.Encoding.Latin1.GetBytes(start).CopyTo(bytes, 0);
        return bytes;
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    private static string Text(JsonElement line, string name) => line.GetProperty(name).GetString()!;

    private static IEnumerable<string> Codes(JsonElement line) => line.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!);
}
