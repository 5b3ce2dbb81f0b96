using System.Text.Json.Serialization.Metadata;

namespace Ants.Permis.Json;

/// <summary>Which members an object has on the wire, and which of them must be there: one rule for all types.</summary>
/// <remarks>
/// What can be set is written; what is computed is not. A member that may be null is left out when it is, so it need not be there; every other one must,
/// as a default put in its place would be a guess.
/// </remarks>
internal static class MemberRules
{
    public static void Apply(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
            return;
        foreach (var member in type.Properties.ToList())
        {
            if (member.Set is null && member.AssociatedParameter is null)
                type.Properties.Remove(member);
            else if (!MayBeNull(member))
                Require(member);
        }
    }

    private static void Require(JsonPropertyInfo member)
    {
        // The framework asks for a setter of whatever is required, even where the constructor sets it and no setter is ever called.
        member.Set ??= static (_, _) => throw new InvalidOperationException("The constructor sets it.");
        member.IsRequired = true;
    }

    private static bool MayBeNull(JsonPropertyInfo member) =>
        member.PropertyType.IsValueType ? Nullable.GetUnderlyingType(member.PropertyType) is not null : member.IsGetNullable;
}
