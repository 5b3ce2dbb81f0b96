using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace PreCheck.Output;

/// <summary>Writes objects as JSON, one a line.</summary>
internal static class JsonLines
{
    // For a file or a pipe, not for a web page: French stays readable. Every kind of line end is still escaped.
    private static readonly OutputContext Context = new(new JsonSerializerOptions(OutputContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static string Of(InspectLine line) => JsonSerializer.Serialize(line, Context.InspectLine);

    public static string Of(CheckLine line) => JsonSerializer.Serialize(line, Context.CheckLine);

    public static string Of(StepsLine line) => JsonSerializer.Serialize(line, Context.StepsLine);

    public static string Of(FormLine line) => JsonSerializer.Serialize(line, Context.FormLine);

    public static string Of(BatchLine line) => JsonSerializer.Serialize(line, Context.BatchLine);

    public static string Of(BatchTotals line) => JsonSerializer.Serialize(line, Context.BatchTotals);

    public static string Of(BatchMemory line) => JsonSerializer.Serialize(line, Context.BatchMemory);

    public static string Of(RuleJson line) => JsonSerializer.Serialize(line, Context.RuleJson);

    public static string Of(RuleChangeJson line) => JsonSerializer.Serialize(line, Context.RuleChangeJson);

    public static string Of(RequirementJson line) => JsonSerializer.Serialize(line, Context.RequirementJson);

    public static string Of(RequirementChangeJson line) => JsonSerializer.Serialize(line, Context.RequirementChangeJson);

    public static string Of(DeadlineJson line) => JsonSerializer.Serialize(line, Context.DeadlineJson);

    public static JsonTypeInfo<BatchMemory> Memory => Context.BatchMemory;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InspectLine))]
[JsonSerializable(typeof(CheckLine))]
[JsonSerializable(typeof(StepsLine))]
[JsonSerializable(typeof(FormLine))]
[JsonSerializable(typeof(BatchLine))]
[JsonSerializable(typeof(BatchTotals))]
[JsonSerializable(typeof(BatchMemory))]
[JsonSerializable(typeof(RuleJson))]
[JsonSerializable(typeof(RuleChangeJson))]
[JsonSerializable(typeof(RequirementJson))]
[JsonSerializable(typeof(RequirementChangeJson))]
[JsonSerializable(typeof(DeadlineJson))]
internal sealed partial class OutputContext : JsonSerializerContext;
