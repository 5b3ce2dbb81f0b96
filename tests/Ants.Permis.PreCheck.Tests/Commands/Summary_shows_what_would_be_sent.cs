using System.Xml.Linq;

namespace Ants.Permis.PreCheck.Commands;

public sealed class Summary_shows_what_would_be_sent
{
    public static TheoryData<string, int> Examples => new() { { "clean", 0 }, { "hosted", 0 }, { "seven-defects", 1 } };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task As_text_by_default(string example, int code)
    {
        var run = await Run.Of("summary", Run.Example(example));
        Golden.Match($"tests/Ants.Permis.PreCheck.Tests/Golden/summary.{example}.fr.txt", run.Out);
        Assert.Equal(code, run.Code);
        Assert.Equal(run.Out, (await Run.Of("summary", Run.Example(example), "--format", "text")).Out);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task As_Markdown(string example, int code)
    {
        var run = await Run.Of("summary", Run.Example(example), "--format=md", "--lang", "en");
        Assert.StartsWith("# Summary\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(code, run.Code);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task As_a_whole_page(string example, int code)
    {
        var run = await Run.Of("summary", Run.Example(example), "--format", "html", "--lang", "en");
        var page = XDocument.Parse(run.Out).Root!;
        Assert.Equal(("html", "en", "Summary"), (page.Name.LocalName, page.Attribute("lang")!.Value, page.Descendants("h1").Single().Value));
        Assert.Contains(page.Descendants("dt"), label => label.Value == "Birth name");
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public async Task With_what_only_the_program_knows_beside_it()
    {
        var run = await Run.Of("summary", Run.Example("clean"), "--pieces", Path.GetDirectoryName(Run.Example("hosted"))!);
        Assert.Contains("/documents/identityDocument/files/0", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("precheck", run.Out, StringComparison.Ordinal);
        Assert.NotEqual(0, run.Code);
    }

    [Fact]
    public async Task In_no_other_format()
    {
        var run = await Run.Of("summary", Run.Example("clean"), "--format", "pdf");
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("text, md, html", run.Error, StringComparison.Ordinal);
    }
}
