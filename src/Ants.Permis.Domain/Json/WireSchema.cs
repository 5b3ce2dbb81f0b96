using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace Ants.Permis.Json;

/// <summary>The JSON Schema (2020-12) of a type of the wire format, from the metadata by which it is read and written.</summary>
/// <remarks>The framework's exporter writes every type out wherever it stands; here each object, family and choice is defined once and referred to by name.</remarks>
internal static class WireSchema
{
    public static JsonObject Of(JsonTypeInfo root)
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var toDefine = new Queue<Type>([root.Type]);
        while (toDefine.TryDequeue(out var type))
        {
            if (!definitions.ContainsKey(NameOf(type)))
                definitions.Add(NameOf(type), Define(type, toDefine));
        }

        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = NameOf(root.Type),
            ["$ref"] = PointerTo(root.Type),
            ["$defs"] = new JsonObject(definitions),
        };
    }

    private static JsonNode Define(Type type, Queue<Type> references)
    {
        var options = new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, schema) => Transform(context, schema, references),
        };
        return WireOptions.Instance.GetJsonSchemaAsNode(type, options);
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema, Queue<Type> references)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var info = WireOptions.Instance.GetTypeInfo(type);
        // The type that is being defined, and the cases of a family, stand where they are; what they are made of is referred to.
        var isInPlace = context.Path.IsEmpty || context.BaseTypeInfo is not null;
        if (!isInPlace && (type.IsEnum || info.Kind == JsonTypeInfoKind.Object))
        {
            references.Enqueue(type);
            return OrNull(new() { ["$ref"] = PointerTo(type) }, context);
        }

        if (info.Converter is IWireConverter converter)
            return OrNull(converter.Schema, context);
        // The exporter does not ask for the schema of items that have a converter.
        if (info.ElementType is { } item && WireOptions.Instance.GetTypeInfo(item).Converter is IWireConverter ofItem)
            schema["items"] ??= ofItem.Schema;
        if (info.PolymorphismOptions is null && schema is JsonObject described)
            CorrectMembers(described, info);
        return schema;
    }

    // The exporter goes by the parameters of constructors, the reader by MemberRules: a parameter that may be null need not be there, one with a default must.
    private static void CorrectMembers(JsonObject schema, JsonTypeInfo type)
    {
        schema.Remove("default");
        schema.Remove("required");
        if (type.Properties.Any(member => member.IsRequired))
            schema["required"] = new JsonArray([.. type.Properties.Where(member => member.IsRequired).Select(member => JsonValue.Create(member.Name))]);
    }

    private static JsonObject OrNull(JsonObject schema, JsonSchemaExporterContext context)
    {
        var mayBeNull = Nullable.GetUnderlyingType(context.TypeInfo.Type) is not null
            || (!context.TypeInfo.Type.IsValueType && context.PropertyInfo is { IsGetNullable: true });
        return mayBeNull ? new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) } : schema;
    }

    private static string PointerTo(Type type) => "#/$defs/" + NameOf(type);

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
