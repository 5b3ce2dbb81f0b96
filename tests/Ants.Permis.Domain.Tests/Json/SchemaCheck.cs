using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>Checks a value by a JSON Schema that keeps to the keywords below; any other keyword is an error of the schema.</summary>
internal sealed class SchemaCheck(JsonObject root)
{
    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value) => schema.All(keyword => Holds(keyword.Key, keyword.Value!, value, schema));

    private bool Holds(string keyword, JsonNode argument, JsonNode? value, JsonObject schema) => keyword switch
    {
        "$schema" or "$defs" or "title" or "format" => true,
        "$ref" => Accepts(root["$defs"]![argument.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), value),
        "anyOf" => argument.AsArray().Any(alternative => Accepts(alternative!.AsObject(), value)),
        "type" => (argument is JsonArray types ? [.. types] : new JsonNode?[] { argument }).Any(type => IsOf(type!.GetValue<string>(), value)),
        "const" => JsonNode.DeepEquals(argument, value),
        "enum" => argument.AsArray().Any(alternative => JsonNode.DeepEquals(alternative, value)),
        "properties" => value is not JsonObject members || members.All(member => argument[member.Key] is not JsonObject known || Accepts(known, member.Value)),
        "required" => value is not JsonObject members || argument.AsArray().All(name => members.ContainsKey(name!.GetValue<string>())),
        "additionalProperties" => value is not JsonObject members || argument.GetValue<bool>() || members.All(member => schema["properties"]!.AsObject().ContainsKey(member.Key)),
        "items" => value is not JsonArray items || items.All(item => Accepts(argument.AsObject(), item)),
        "uniqueItems" => value is not JsonArray items || items.Select(item => item?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == items.Count,
        "minLength" => !IsOf("string", value) || value!.GetValue<string>().Length >= argument.GetValue<int>(),
        "maxLength" => !IsOf("string", value) || value!.GetValue<string>().Length <= argument.GetValue<int>(),
        "pattern" => !IsOf("string", value) || Regex.IsMatch(value!.GetValue<string>(), argument.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)),
        _ => throw new NotSupportedException(keyword),
    };

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("string", JsonValueKind.String) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => value!.AsValue().TryGetValue<long>(out _),
        _ => false,
    };
}
