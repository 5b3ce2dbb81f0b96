using System.Text.Json.Nodes;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>Orders members as PostgreSQL's jsonb does, the shortest name first and then by bytes, so that the discriminator is hardly ever the first.</summary>
internal static class JsonbOrder
{
    public static string Of(string json) => Sorted(JsonNode.Parse(json)!).ToJsonString(WireOptions.Instance);

    private static JsonNode Sorted(JsonNode node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key.Length).ThenBy(member => member.Key, StringComparer.Ordinal)
            .Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Sorted(member.Value)))!),
        JsonArray items => new JsonArray([.. items.Select(item => item is null ? null : Sorted(item))]),
        _ => node.DeepClone(),
    };
}
