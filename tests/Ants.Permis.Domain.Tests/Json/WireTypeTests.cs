using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ants.Permis.Demandes;
using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Domain.Tests.Json;

public sealed class The_types_of_the_wire_format
{
    private static readonly Type[] Plain = [typeof(string), typeof(bool), typeof(int), typeof(long)];

    internal static IReadOnlyList<JsonTypeInfo> Reachable { get; } =
    [
        .. new JsonTypeInfo[]
        {
            PermisJson.Commands.Type, PermisJson.Events.Type, PermisJson.States.Type, PermisJson.Answers.Type, PermisJson.Envelopes.Type, PermisJson.Decisions.Type,
            PermisJson.Findings.Type, PermisJson.DocumentFacts.Type, PermisJson.AccountEvents.Type, PermisJson.AccountStates.Type, PermisJson.AccountEnvelopes.Type,
            PermisJson.AccountDecisions.Type, PermisJson.FollowUpEvents.Type, PermisJson.FollowUpStates.Type, PermisJson.FollowUpEnvelopes.Type, PermisJson.FollowUpDecisions.Type,
        }.SelectMany(WireTypes.Reachable).DistinctBy(type => type.Type),
    ];

    public static TheoryData<Type> Families => [.. ClosedFamilies.All.Keys];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_case_of_a_family_is_in_the_table(Type family) =>
        Assert.Equal(CasesOf(family).Order(StringComparer.Ordinal), ClosedFamilies.All[family].Select(known => known.DerivedType.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Families))]
    public void The_word_for_a_case_is_its_kind(Type family) => Assert.All(ClosedFamilies.All[family], known => Assert.Equal(KindOf(known.DerivedType), known.TypeDiscriminator));

    [Fact]
    public void Every_abstract_type_is_a_family() =>
        Assert.Equal(ClosedFamilies.All.Keys.ToHashSet(), Reachable.Select(type => type.Type).Where(type => type.IsAbstract).ToHashSet());

    [Fact]
    public void No_member_of_a_case_is_named_as_the_discriminator() =>
        Assert.DoesNotContain(Reachable.SelectMany(type => type.Properties), member => string.Equals(member.Name, ClosedFamilies.Discriminator, StringComparison.Ordinal));

    [Fact]
    public void Every_choice_is_read_by_its_spelling_alone() =>
        Assert.All(Reachable.Where(type => type.Type.IsEnum), type => Assert.Equal(typeof(EnumConverter<>), type.Converter.GetType().BaseType!.GetGenericTypeDefinition()));

    [Fact]
    public void Every_value_is_an_object_a_list_a_plain_value_or_has_a_converter_here() =>
        Assert.All(Reachable.Where(type => Nullable.GetUnderlyingType(type.Type) is null), type => Assert.True(IsKnown(type), type.Type.FullName));

    [Fact]
    public void Members_have_the_names_of_the_types_in_camel_case() =>
        Assert.All(Reachable.SelectMany(type => type.Properties), member => Assert.Equal(JsonNamingPolicy.CamelCase.ConvertName(((MemberInfo)member.AttributeProvider!).Name), member.Name));

    public static TheoryData<JsonPath> Paths =>
    [
        .. typeof(DemandePaths).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(path => (JsonPath)path.GetValue(null)!),
        .. Enum.GetValues<Ants.Permis.Motifs.MotifQuestion>().Select(DemandePaths.Of),
        .. Enum.GetValues<Ants.Permis.Motifs.ApplicantDeclaration>().Select(DemandePaths.Of),
    ];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_path_of_a_finding_leads_to_a_member_of_the_answers(JsonPath path)
    {
        JsonTypeInfo? type = PermisJson.Answers.Type;
        foreach (var name in path.Value.Split('/').Skip(1))
        {
            var member = type.Properties.SingleOrDefault(member => string.Equals(member.Name, name, StringComparison.Ordinal));
            Assert.True(member is not null, path.Value);
            type = WireOptions.Instance.GetTypeInfo(member.PropertyType);
        }
    }

    private static IEnumerable<string> CasesOf(Type family) =>
        family.Assembly.GetTypes().Where(type => !type.IsAbstract && Definition(type.BaseType) == Definition(family)).Select(type => type.Name);

    private static Type? Definition(Type? type) => type is { IsGenericType: true } ? type.GetGenericTypeDefinition() : type;

    private static object? KindOf(Type type) =>
        type.GetProperty("Kind", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(RuntimeHelpers.GetUninitializedObject(type));

    private static bool IsKnown(JsonTypeInfo type) =>
        type.Kind == JsonTypeInfoKind.Object || type.Converter is IWireConverter || Plain.Contains(type.Type) || Definition(type.Type) == typeof(ValueList<>);
}
