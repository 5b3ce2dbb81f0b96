using System.Text.Json;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Output;

/// <summary>The names of choices in the JSON output: those of the wire format, and verdicts in kebab case.</summary>
internal static class WireName
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetName(value)!);

    public static string Of(Verdict verdict) => JsonNamingPolicy.KebabCaseLower.ConvertName(Enum.GetName(verdict)!);
}
