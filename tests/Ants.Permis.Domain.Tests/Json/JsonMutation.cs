using System.Text.Json.Nodes;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>A good text with one thing changed.</summary>
/// <param name="Sample">The name of the sample that was good.</param>
/// <param name="Change">What was changed, and where.</param>
/// <param name="Text">The changed text.</param>
internal sealed record JsonMutation(string Sample, string Change, string Text)
{
    /// <summary>A word that nothing of the format contains.</summary>
    public const string Sentinel = "Zyxwvut";

    private const string Twin = "@twin";

    public AnyFormat Format => WireSamples.FormatOf(Sample);

    public override string ToString() => $"{Sample}: {Change}";

    /// <summary>One text for each object of a sample, with a member that the format does not have.</summary>
    public static IEnumerable<JsonMutation> UnknownMembers(string sample) => OfObjects(sample, "unknown member", node => node.Add(Sentinel, Sentinel));

    /// <summary>One text for each member of each object of a sample, in which it appears twice with the same value.</summary>
    public static IEnumerable<JsonMutation> DuplicateMembers(string sample) =>
        from mutation in Each(sample, "twice", value => value.Parent is JsonObject parent && parent.TryAdd(Twin, value.DeepClone()))
        let member = mutation.Change[(mutation.Change.LastIndexOf('.') + 1)..]
        select mutation with { Text = mutation.Text.Replace(Twin, member, StringComparison.Ordinal) };

    /// <summary>One text for each member of each object of a sample, without it.</summary>
    public static IEnumerable<JsonMutation> MissingMembers(string sample) =>
        Each(sample, "missing", value => value.Parent is JsonObject parent && parent.Remove(value.GetPropertyName()));

    /// <summary>One text for each value of a sample, with another value in its place.</summary>
    public static IEnumerable<JsonMutation> Replaced(string sample, string replacement) =>
        Each(sample, "replaced by " + replacement, value => Replace(value, JsonNode.Parse(replacement)));

    private static bool Replace(JsonNode value, JsonNode? replacement)
    {
        if (value.Parent is null)
            return false;
        if (value.Parent is JsonArray list)
            list[value.GetElementIndex()] = replacement;
        else
            value.Parent[value.GetPropertyName()] = replacement;
        return true;
    }

    private static IEnumerable<JsonMutation> OfObjects(string sample, string change, Action<JsonObject> apply) => Each(sample, change, node =>
    {
        if (node is JsonObject target)
            apply(target);
        return node is JsonObject;
    });

    // The text is parsed again for each change, as a node knows its parent and a change would stay.
    private static IEnumerable<JsonMutation> Each(string sample, string change, Func<JsonNode, bool> apply)
    {
        var count = Nodes(Parse(sample)).Count;
        for (var i = 0; i < count; i++)
        {
            var nodes = Nodes(Parse(sample));
            var path = nodes[i].GetPath();
            if (apply(nodes[i]))
                yield return new(sample, $"{change} at {path}", nodes[0].ToJsonString(WireOptions.Instance));
        }
    }

    private static JsonNode Parse(string sample) => JsonNode.Parse(WireSamples.Texts[sample])!;

    private static List<JsonNode> Nodes(JsonNode root)
    {
        List<JsonNode> nodes = [root];
        for (var i = 0; i < nodes.Count; i++)
            nodes.AddRange(ChildrenOf(nodes[i]).OfType<JsonNode>());
        return nodes;
    }

    private static IEnumerable<JsonNode?> ChildrenOf(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value),
        JsonArray items => items,
        _ => [],
    };
}
