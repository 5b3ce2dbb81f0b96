using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Conventions;

/// <summary>Fills every field of a type with values that can be recognised, and looks for them in what <c>ToString</c> writes.</summary>
/// <remarks>Fields are filled without any constructor, so a value type that checks its input is covered like a plain record.</remarks>
internal static class Redaction
{
    private const string Name = "Zyxwvut";
    private const int Year = 1987;
    private const int MaxDepth = 6;

    private static readonly LocalDate Date = new(Year, 11, 23);

    /// <summary>What a type's text gives away, or null when it gives nothing away.</summary>
    public static string? Leak(Type type)
    {
        try
        {
            var text = Specimen(type, new("", 0, true))?.ToString() ?? "";
            var leaks = text.Contains(Name, StringComparison.OrdinalIgnoreCase) || text.Contains("1987", StringComparison.Ordinal);
            return leaks ? $"{type.FullName} writes \"{text}\"" : null;
        }
#pragma warning disable CA1031 // Whatever goes wrong while writing a text is the finding.
        catch (Exception problem)
#pragma warning restore CA1031
        {
            return $"{type.FullName} cannot write a text: {problem.GetType().Name} {problem.Message}";
        }
    }

    /// <summary>Types that hold something: classes and structs of their own, written by hand.</summary>
    public static bool HoldsData(Type type) =>
        type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false, IsByRefLike: false }
        && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Exception).IsAssignableFrom(type)
        && !type.Name.Contains('<', StringComparison.Ordinal) && type.DeclaringType?.Name.Contains('<', StringComparison.Ordinal) != true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute));

    private static object? Specimen(Type type, Place place)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Specimen(underlying, place);
        if (Simple(type, place) is { } simple)
            return simple;
        if (place.Depth >= MaxDepth || typeof(Delegate).IsAssignableFrom(type))
            return type.IsValueType ? Activator.CreateInstance(type) : null;
        return Sequence(type, place) ?? (IsOurs(type) ? Filled(type, place) : type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    private static object? Simple(Type type, Place place) =>
        type == typeof(string) ? (place.IsPersonal ? Name : "")
        : type == typeof(JsonPath) ? JsonPath.Root
        : type == typeof(LocalDate) ? Date
        : type == typeof(Instant) ? Date.AtMidnight().InUtc().ToInstant()
        : type == typeof(LocalDateTime) ? Date.AtMidnight()
        : type == typeof(bool) ? true
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)
        : type.IsPrimitive && type != typeof(nint) && type != typeof(nuint) ? Number(type, place.Field)
        : null;

    // Only a year can be told from a count of pages by its name.
    private static object Number(Type type, string field) => type == typeof(char)
        ? 'Z'
        : Convert.ChangeType(field.Contains("year", StringComparison.OrdinalIgnoreCase) && type != typeof(byte) && type != typeof(sbyte) ? Year : 3, type, null);

    private static object? Sequence(Type type, Place place)
    {
        if (type.IsArray)
            return ArrayOf(type.GetElementType()!, place);
        if (!type.IsGenericType || type.GetGenericArguments() is not [var item])
            return null;
        var items = ArrayOf(item, place);
        if (type.IsInterface)
            return type.IsInstanceOfType(items) ? items : null;
        if (type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return Immutable(item, items);
        return type.Name.StartsWith("ValueList", StringComparison.Ordinal)
            ? Activator.CreateInstance(type, BindingFlags.Instance | BindingFlags.NonPublic, null, [Immutable(item, items)], null)
            : null;
    }

    private static object Immutable(Type item, Array items) =>
        typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(item).Invoke(null, [items])!;

    private static Array ArrayOf(Type item, Place place)
    {
        var array = Array.CreateInstance(item, 1);
        array.SetValue(Specimen(item, place.Inner("", place.IsPersonal)), 0);
        return array;
    }

    private static object? Filled(Type type, Place place)
    {
        var concrete = type.IsAbstract || type.IsInterface ? type.Assembly.GetTypes().FirstOrDefault(other => HoldsData(other) && type.IsAssignableFrom(other)) : type;
        if (concrete is null)
            return null;
        var instance = RuntimeHelpers.GetUninitializedObject(concrete);
        for (var level = concrete; level is not null && IsOurs(level); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                field.SetValue(instance, Specimen(field.FieldType, place.Inner(field.Name, place.IsPersonal && !IsPublished(level) && !IsLabelKey(field))));
        }

        return instance;
    }

    // Codes, rules and their sources are the same for everybody.
    private static bool IsPublished(Type type) => type.Namespace is "Ants.Permis.Findings" or "Ants.Permis.Rules";

    // The key of a label is a word of the form, not of the person.
    private static bool IsLabelKey(FieldInfo field) => field.Name.Contains("LabelKey", StringComparison.Ordinal);

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Ants.Permis", StringComparison.Ordinal) == true;

    private readonly record struct Place(string Field, int Depth, bool IsPersonal)
    {
        public Place Inner(string field, bool isPersonal) => new(field, Depth + 1, isPersonal);
    }
}
