using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Ants.Permis.Json;

/// <summary>The one set of options under which everything is written and read.</summary>
internal static class WireOptions
{
    public static JsonSerializerOptions Instance { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(PermisJsonContext.Default.Options)
        {
            // French stays readable; what HTML could take for markup is still escaped.
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = JsonTypeInfoResolver.Combine(new ValueListResolver(), PermisJsonContext.Default)
                .WithAddedModifier(ClosedFamilies.Apply)
                .WithAddedModifier(MemberRules.Apply),
        };
        options.MakeReadOnly();
        return options;
    }
}
