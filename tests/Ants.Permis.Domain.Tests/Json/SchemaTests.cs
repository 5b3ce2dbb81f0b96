using System.Text.Json;
using System.Text.Json.Nodes;
using Ants.Permis.Conventions;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

public sealed class The_schemas_of_the_wire_format
{
    // What the reader refuses and a schema of these keywords cannot: the texts that are dates, and the bounds of numbers and names.
    private static readonly string[] BeyondTheSchema = ["cannot be read as", "is not a date", "is not an instant", "is out of its bounds", "another version"];

    private static readonly Dictionary<string, SchemaCheck> Checks =
        WireSamples.Formats.ToDictionary(format => format.Key, format => new SchemaCheck(format.Value.Schema()), StringComparer.Ordinal);

    public static TheoryData<string> Formats => [.. WireSamples.Formats.Keys];

    public static TheoryData<string> Samples => WireSamples.Names;

    [Theory]
    [MemberData(nameof(Formats))]
    public void Are_those_of_the_documentation(string format) =>
        Golden.Match($"docs/schema/{format}.json", WireSamples.Indent(WireSamples.Formats[format].Schema().ToJsonString()));

    [Fact]
    public void Are_not_left_over() =>
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs/schema")).Select(file => Path.GetFileNameWithoutExtension(file)!).Except(WireSamples.Formats.Keys, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Accept_what_is_written(string sample) =>
        Assert.True(Check(sample).Accepts(JsonNode.Parse(WireSamples.FormatOf(sample).Write(WireSamples.All[sample]))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Accept_and_refuse_what_the_reader_does(string sample)
    {
        var check = Check(sample);
        string[] replacements = ["null", "true", "7", "\"7\"", "{}", "[]", "[null]", "\"\""];
        foreach (var mutation in JsonMutation.UnknownMembers(sample).Concat(JsonMutation.MissingMembers(sample)).Concat(replacements.SelectMany(other => JsonMutation.Replaced(sample, other))))
        {
            var refusal = Refusal(mutation);
            if (!BeyondTheSchema.Any(reason => refusal?.Contains(reason, StringComparison.Ordinal) == true))
                Assert.True(refusal is null == check.Accepts(JsonNode.Parse(mutation.Text)), $"{mutation}: {refusal ?? "read"}");
        }
    }

    private static SchemaCheck Check(string sample) => Checks[sample.Split('.')[0]];

    private static string? Refusal(JsonMutation mutation)
    {
        try
        {
            mutation.Format.Read(mutation.Text);
            return null;
        }
        catch (JsonException refusal)
        {
            return refusal.Message;
        }
    }
}
