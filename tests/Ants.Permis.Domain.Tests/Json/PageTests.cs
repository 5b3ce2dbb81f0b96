using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ants.Permis.Conventions;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>The examples of the page are marked with what the reader of a format does with them.</summary>
public sealed partial class The_page_on_the_wire_format
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "wire-format.md"));

    [Fact]
    public void Shows_what_is_read_and_written()
    {
        var examples = Examples("read");
        Assert.NotEmpty(examples);
        foreach (var (format, json) in examples)
            Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(format.Write(format.Read(json)))), json);
    }

    [Fact]
    public void Shows_what_is_refused_and_where()
    {
        var (format, json) = Assert.Single(Examples("refused"));
        var refusal = Assert.Throws<JsonException>(() => format.Read(json));
        Assert.Contains($"`Path: {refusal.Path} | LineNumber: {refusal.LineNumber} | BytePositionInLine: {refusal.BytePositionInLine}`", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_every_schema() => Assert.All(WireSamples.Formats.Keys, format => Assert.Contains($"(schema/{format}.json)", Page, StringComparison.Ordinal));

    private static List<(AnyFormat Format, string Json)> Examples(string mark) =>
        [.. Marked().Matches(Page).Where(match => string.Equals(match.Groups["mark"].Value, mark, StringComparison.Ordinal)).Select(match => (WireSamples.Formats[match.Groups["format"].Value], match.Groups["json"].Value))];

    [GeneratedRegex("""<!-- (?<mark>\w+): (?<format>[\w-]+) -->\r?\n```json\r?\n(?<json>.*?)```""", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked();
}
