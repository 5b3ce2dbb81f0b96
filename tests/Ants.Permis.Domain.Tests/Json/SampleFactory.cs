using System.Reflection;
using Ants.Permis.Accounts;
using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Demandes;
using Ants.Permis.FollowUp;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Json;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>Makes a value of any type of the wire format by reflection: a new member or a new case is covered without a word here.</summary>
/// <param name="choose">Given a number of alternatives, the one to take, from 0. The last one fills in everything: not null, true, a list of one item.</param>
internal sealed class SampleFactory(Func<int, int> choose)
{
    private readonly NullabilityInfoContext nullability = new();

    /// <summary>Takes the last alternative everywhere, so that every member is present.</summary>
    public static SampleFactory Full { get; } = new(count => count - 1);

    /// <summary>Takes the first alternative everywhere, so that whatever may be absent is.</summary>
    public static SampleFactory Bare { get; } = new(_ => 0);

    /// <summary>Takes alternatives as a seed has it.</summary>
    public static SampleFactory Random(int seed) => new(new Random(seed).Next);

    public T Create<T>() => (T)Create(typeof(T));

    public object Create(Type type) => Create(type, type.Name);

    private object Create(Type type, string name) =>
        Leaf(type, name)
        ?? (type.IsEnum ? Any(Enum.GetValues(type)) : null)
        ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? List(type.GetGenericArguments()[0], name) : null)
        ?? (type.IsAbstract ? Create(Pick(ClosedFamilies.All[type]).DerivedType, name) : Object(type));

    private object? Leaf(Type type, string name) => type switch
    {
        _ when type == typeof(string) => Pick([name is "code" ? "a code is never empty" : "", " \t\r\n\0\u007F\u2028", "<a href='\"'>\\/&+ 😀", $"{name} « l'Été »"]),
        _ when type == typeof(bool) => Pick([false, true]),
        _ when type == typeof(int) => Pick([int.MaxValue, 1, 2]),
        _ when type == typeof(long) => Pick([long.MinValue, long.MaxValue, 0L, 11_000_000L]),
        _ when type == typeof(LocalDate) => Pick([LocalDate.MaxIsoValue, LocalDate.MinIsoValue, new LocalDate(2020, 2, 29), new LocalDate(2019, 3, 31)]),
        _ when type == typeof(Instant) => Pick([Instant.MaxValue, Instant.MinValue, NodaConstants.UnixEpoch, Instant.FromUtc(2019, 3, 1, 10, 15, 30).PlusNanoseconds(123_456_789)]),
        _ when type == typeof(JsonPath) => Pick([JsonPath.Root, JsonPath.Of("/"), JsonPath.Root.Then("a/b~c").Then(3), DemandePaths.Motif]),
        _ when type == typeof(AccountIdentifier) => AccountIdentifier.Create(Reference("account")),
        _ when type == typeof(DemandeNumber) => DemandeNumber.Create(Reference("number")),
        _ when type == typeof(FilePseudonym) => FilePseudonym.Create(Reference("pseudonym")),
        _ when type == typeof(FileReference) => FileReference.Create(Reference("file")),
        _ when type == typeof(ReportReference) => ReportReference.Create(Reference("report")),
        _ when type == typeof(CommandKey) => CommandKey.Create(Reference("key")),
        _ when type == typeof(FranceConnectSubject) => FranceConnectSubject.Create(Pick(["x", new string('x', FranceConnectSubject.MaxLength), "a1b2c3v1"])),
        _ when type == typeof(CredentialHash) => CredentialHash.Create(Pick(["x", new string('~', CredentialHash.MaxLength), "$quick$v=1$00$ff"])),
        _ when type == typeof(TokenHash) => TokenHash.Create(Pick([new string('0', 64), new string('f', 64), new string('a', 64)])),
        _ when type == typeof(BirthName) => BirthName.Create(Pick(["X", "d'Aspremont-Lœuilly", "MARTIN"])),
        _ when type == typeof(GivenName) => GivenName.Create(Pick(["É", "Jean-François", "Camille"])),
        _ when type == typeof(EmailAddress) => EmailAddress.Create(Pick(["a@b.fr", "a+b@xn--caf-dma.example", "camille.martin@example.org"])),
        _ when type == typeof(LicenceCategorySet) => LicenceCategorySet.Of([.. Enum.GetValues<LicenceCategory>().Where(_ => choose(2) == 1)]),
        _ => null,
    };

    private string Reference(string name) => Pick(["x", new string('x', HostText<FileReference>.MaxLength), $"{name}-é'1"]);

    private object List(Type item, string name)
    {
        var items = Array.CreateInstance(item, Pick([0, 2, 1]));
        for (var i = 0; i < items.Length; i++)
            items.SetValue(Create(item, $"{name}[{i}]"), i);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Object(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(candidate => candidate.GetParameters().Length)!;
        var parameters = constructor.GetParameters();
        var value = constructor.Invoke([.. parameters.Select(parameter => OrNull(parameter.ParameterType, nullability.Create(parameter), parameter.Name!))]);
        foreach (var member in type.GetProperties().Where(member => member.SetMethod is { IsPublic: true } && !parameters.Any(p => IsSame(p.Name, member.Name))))
            member.SetValue(value, OrNull(member.PropertyType, nullability.Create(member), member.Name));
        return value;
    }

    private object? OrNull(Type type, NullabilityInfo info, string name)
    {
        var mayBeNull = info.WriteState == NullabilityState.Nullable;
        return mayBeNull && choose(2) == 0 ? null : Create(Nullable.GetUnderlyingType(type) ?? type, name);
    }

    private T Pick<T>(ReadOnlySpan<T> alternatives) => alternatives[choose(alternatives.Length)];

    private object Any(Array alternatives) => alternatives.GetValue(choose(alternatives.Length))!;

    private static bool IsSame(string? parameter, string member) => string.Equals(parameter, member, StringComparison.OrdinalIgnoreCase);
}
