using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;

namespace Ants.Permis.Json;

/// <summary>The types behind a type of the wire format.</summary>
internal static class WireTypes
{
    /// <summary>The names of all members of a type and of the types behind it.</summary>
    public static FrozenSet<string> MembersOf(JsonTypeInfo root) =>
        Reachable(root).SelectMany(type => type.Properties).Select(member => member.Name).Append(ClosedFamilies.Discriminator).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A type, those of its members, items and cases, those of theirs, and so on.</summary>
    public static IReadOnlyCollection<JsonTypeInfo> Reachable(JsonTypeInfo root)
    {
        var reached = new Dictionary<Type, JsonTypeInfo>();
        var toVisit = new Stack<Type>([root.Type]);
        while (toVisit.TryPop(out var type))
        {
            if (!reached.TryAdd(type, WireOptions.Instance.GetTypeInfo(type)))
                continue;
            foreach (var next in Neighbours(reached[type]))
                toVisit.Push(next);
        }

        return reached.Values;
    }

    private static IEnumerable<Type> Neighbours(JsonTypeInfo type) =>
    [
        .. type.Properties.Select(member => member.PropertyType),
        .. type.PolymorphismOptions?.DerivedTypes.Select(derived => derived.DerivedType) ?? [],
        .. type.ElementType is { } item ? [item] : Array.Empty<Type>(),
        .. Nullable.GetUnderlyingType(type.Type) is { } underlying ? [underlying] : Array.Empty<Type>(),
    ];
}
