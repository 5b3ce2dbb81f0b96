using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Ants.Permis.Motifs;

namespace Ants.Permis.Json;

/// <summary>A set of categories as an array of codes, written in the order of the form's grid, read in any order, each code once.</summary>
internal sealed class LicenceCategorySetConverter : JsonConverter<LicenceCategorySet>, IWireConverter
{
    private const string Expected = "This is not an array of category codes, each at most once.";

    private static readonly VerbatimEnumConverter<LicenceCategory> Codes = new();

    public JsonObject Schema => new() { ["type"] = "array", ["items"] = Codes.Schema, ["uniqueItems"] = true };

    public override LicenceCategorySet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new RefusedValueException(Expected);
        var set = LicenceCategorySet.Empty;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var category = Codes.Read(ref reader, typeof(LicenceCategory), options);
            if (set.Contains(category))
                throw new RefusedValueException(Expected);
            set = set.With(category);
        }

        return set;
    }

    public override void Write(Utf8JsonWriter writer, LicenceCategorySet value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var category in value)
            Codes.Write(writer, category, options);
        writer.WriteEndArray();
    }
}
