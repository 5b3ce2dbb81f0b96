using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace Ants.Permis.Conventions;

/// <summary>What the public types of an assembly promise, checked by reflection. Each check names the offenders.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly HashSet<Type> Forbidden =
        [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(ImmutableArray<>), typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>)];

    /// <summary>Classes that another assembly could derive from, and structs that can be changed in place.</summary>
    public static IEnumerable<string> OpenTypes(IEnumerable<Type> types) => types.Where(type => !IsClosed(type)).Select(type => type.FullName!);

    /// <summary>Properties and fields that can be set after construction.</summary>
    public static IEnumerable<string> Mutable(IEnumerable<Type> types) => types.SelectMany(type =>
        type.GetProperties(Declared).Where(property => property.SetMethod is { } set && IsVisible(set) && !IsInit(set)).Select(property => $"{type.FullName}.{property.Name}")
            .Concat(type.GetFields(Declared).Where(field => field is { IsPublic: true, IsInitOnly: false, IsLiteral: false, IsSpecialName: false }).Select(field => $"{type.FullName}.{field.Name}")));

    /// <summary>Signatures that show a clock's type or a collection whose equality or content cannot be relied on.</summary>
    public static IEnumerable<string> ForbiddenSignatures(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Declared)
        from part in Signature(member)
        where Forbidden.Contains(part)
        select $"{type.FullName}.{member.Name} shows {part.Name}";

    /// <summary>The documentation file beside an assembly, by member id; empty when it is missing.</summary>
    public static IReadOnlyDictionary<string, XElement> Documentation(Assembly assembly)
    {
        var path = Path.ChangeExtension(assembly.Location, ".xml");
        return File.Exists(path)
            ? XDocument.Load(path).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal)
            : ImmutableDictionary<string, XElement>.Empty;
    }

    /// <summary>Public types without a summary.</summary>
    public static IEnumerable<string> Undocumented(Assembly assembly)
    {
        var documented = Documentation(assembly);
        return assembly.GetExportedTypes().Select(DocumentationId)
            .Where(id => !documented.TryGetValue(id, out var member) || string.IsNullOrWhiteSpace(member.Element("summary")?.Value));
    }

    public static string DocumentationId(Type type) => "T:" + type.FullName!.Replace('+', '.');

    // A record always has a constructor that its heirs may call, the copying one: an internal abstract member closes it.
    private static bool IsClosed(Type type) =>
        type.IsInterface || type.IsEnum || type.IsSealed
        || type.GetConstructors(Declared).All(constructor => constructor.IsStatic || !IsVisible(constructor))
        // Inherited and still abstract is as good: nobody else can implement it.
        || (type.IsAbstract && type.GetMethods(Declared & ~BindingFlags.DeclaredOnly).Any(method => method is { IsAbstract: true, IsAssembly: true }));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static IEnumerable<Type> Signature(MemberInfo member) => member switch
    {
        MethodInfo method when IsVisible(method) => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType).SelectMany(Parts),
        ConstructorInfo constructor when IsVisible(constructor) => constructor.GetParameters().SelectMany(parameter => Parts(parameter.ParameterType)),
        FieldInfo { IsPublic: true } field => Parts(field.FieldType),
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];
    }
}
