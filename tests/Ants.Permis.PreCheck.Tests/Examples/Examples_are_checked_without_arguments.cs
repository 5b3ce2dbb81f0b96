using System.Text.RegularExpressions;

namespace Ants.Permis.PreCheck.Examples;

public sealed partial class Examples_are_checked_without_arguments
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public async Task The_text_is_the_committed_one(string language)
    {
        var run = await Run.Of("--lang", language);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/examples.{language}.txt", run.Out);
    }

    [Fact]
    public async Task The_text_that_the_readme_quotes_is_cut_from_it()
    {
        var run = await Run.Of();
        Golden.Match("docs/samples/PreCheck/output.txt", Cut(run.Out));
    }

    [Fact]
    public async Task The_readme_quotes_lines_of_it_in_their_order()
    {
        var printed = (await Run.Of()).Out.Split('\n');
        var quoted = QuotedInReadme().Where(line => line != "[…]").ToList();
        Assert.NotEmpty(quoted);
        var after = 0;
        foreach (var line in quoted)
        {
            var found = Array.IndexOf(printed, line, after);
            Assert.True(found >= after, $"Not printed after line {after}: {line}");
            after = found + 1;
        }
    }

    [Fact]
    public async Task It_is_plain_text_that_fits_a_page()
    {
        var run = await Run.Of();
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line.TrimEnd() == line && !line.Contains('\e'), line));
    }

    [Fact]
    public async Task A_terminal_sees_colours_and_the_same_words()
    {
        var plain = await Run.Of();
        var seen = await Run.With(host => host with { IsTerminal = true });
        Assert.Equal(0, seen.Code);
        Assert.Equal(Words(plain.Out), Words(seen.Out));
    }

    [Fact]
    public async Task It_never_says_that_the_administration_accepts()
    {
        foreach (var language in new[] { "fr", "en" })
        {
            var text = (await Run.Of("--lang", language)).Out;
            Assert.DoesNotContain("sera accept", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("will be accepted", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("hosted")]
    public async Task The_sound_ones_are_acceptable_without_a_remark(string example)
    {
        var run = await Run.Of("check", Run.Example(example), "--json");
        Assert.Equal((0, "acceptable", 0), (run.Code, run.Json.GetProperty("verdict").GetString(), run.Json.GetProperty("findings").GetArrayLength()));
        Assert.True(run.Json.GetProperty("submittable").GetBoolean());
    }

    [Fact]
    public async Task The_planted_defects_are_found_with_the_codes_that_the_manual_lists_and_no_other()
    {
        var manual = File.ReadAllLines(Path.Combine(Repository.Root, "docs/samples/PreCheck/README.md"));
        var rows = manual.Where(line => line.Length > 3 && line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])).ToList();
        var listed = rows.SelectMany(row => row.Split('|')[3].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(code => code.Trim('`'));
        var run = await Run.Of("check", Run.Example("seven-defects"), "--json");
        var found = run.Json.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!);
        Assert.Equal(7, rows.Count);
        Assert.Equal(listed.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(1, run.Code);
    }

    // The first example as a whole; of the last one its steps and its first findings.
    private static string Cut(string text)
    {
        var blocks = text.TrimEnd('\n').Split("── ");
        var last = blocks[3].Split("\n\n");
        return blocks[0] + "── " + blocks[1] + "[…]\n\n── " + string.Join("\n\n", [.. last[..5], "[…]", .. last[^2..]]);
    }

    // Colours, widths and line breaks may differ, and so may the order of words in columns.
    private static IEnumerable<string> Words(string text) => Codes().Replace(text, "").Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);

    [GeneratedRegex("\e\\[[0-9;?]*[a-zA-Z]|─", RegexOptions.None, 10_000)]
    private static partial Regex Codes();

    private static IEnumerable<string> QuotedInReadme() => File.ReadLines(Path.Combine(Repository.Root, "README.md"))
        .SkipWhile(line => line != "<!-- output:main -->").Skip(2).TakeWhile(line => line != "```");
}
