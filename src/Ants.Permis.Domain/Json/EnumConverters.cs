using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ants.Permis.Json;

/// <summary>A choice under its one spelling. The framework's own converter also takes other cases and lists; this one takes neither, nor numbers, quoted or not.</summary>
internal abstract class EnumConverter<TEnum> : TextConverter<TEnum>
    where TEnum : struct, Enum
{
    private readonly FrozenDictionary<string, TEnum> values;
    private readonly FrozenDictionary<TEnum, string> names;

    private protected EnumConverter(Func<string, string> spell)
    {
        values = Enum.GetValues<TEnum>().ToFrozenDictionary(value => spell(Enum.GetName(value)!), StringComparer.Ordinal);
        names = values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    }

    protected override string Expected => $"This is not one of the values of {typeof(TEnum).Name}.";

    public override JsonObject Schema => new() { ["enum"] = new JsonArray([.. Enum.GetValues<TEnum>().Select(value => JsonValue.Create(names[value]))]) };

    protected override bool TryParse(string text, out TEnum value) => values.TryGetValue(text, out value);

    protected override string Format(TEnum value) =>
        names.TryGetValue(value, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(value), $"A number is not one of the values of {typeof(TEnum).Name}.");
}

/// <summary>A choice under its identifier in camel case.</summary>
internal sealed class CamelCaseEnumConverter<TEnum>() : EnumConverter<TEnum>(JsonNamingPolicy.CamelCase.ConvertName)
    where TEnum : struct, Enum;

/// <summary>A choice under its identifier as it is: the codes of licence categories, such as <c>C1E</c>.</summary>
internal sealed class VerbatimEnumConverter<TEnum>() : EnumConverter<TEnum>(name => name)
    where TEnum : struct, Enum;
