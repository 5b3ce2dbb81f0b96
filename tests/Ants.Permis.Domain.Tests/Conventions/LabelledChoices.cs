using System.Reflection;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The choices that a person sees: every public enumeration of the library, but for those named here with their reason.</summary>
internal static class LabelledChoices
{
    public static IReadOnlyDictionary<Type, string> Excluded { get; } = new Dictionary<Type, string>
    {
        [typeof(Language)] = "a host writes its own switch of language",
        [typeof(TextProblem)] = "a person reads the finding that reports the problem",
    };

    public static IReadOnlyList<Type> Types { get; } = [.. typeof(Finding).Assembly.GetExportedTypes().Where(type => type.IsEnum && !Excluded.ContainsKey(type))];

    public static IEnumerable<string> Keys => Types.SelectMany(KeysOf);

    public static IEnumerable<string> KeysOf(Type type)
    {
        var keyOf = typeof(EnumKey).GetMethod(nameof(EnumKey.Of), BindingFlags.Public | BindingFlags.Static)!.MakeGenericMethod(type);
        return Enum.GetValues(type).Cast<object>().Select(value => (string)keyOf.Invoke(null, [value])!);
    }
}
