using Ants.Permis.Contact;
using Ants.Permis.Geography;
using Ants.Permis.Identity;
using Ants.Permis.Messages;
using Ants.Permis.PhotoSignature;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Primitives;

[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
public class Every_text_value
{
    private delegate bool Factory(string? text, out object? value, out TextProblem problem, out string? normal);

    private static readonly Dictionary<Type, Factory> Factories = new()
    {
        [typeof(BirthName)] = Of<BirthName>(),
        [typeof(NomUsage)] = Of<NomUsage>(),
        [typeof(GivenName)] = Of<GivenName>(),
        [typeof(BirthDate)] = Of<BirthDate>(),
        [typeof(CommuneName)] = Of<CommuneName>(),
        [typeof(PostalCode)] = Of<PostalCode>(),
        [typeof(EmailAddress)] = Of<EmailAddress>(),
        [typeof(MobileNumber)] = Of<MobileNumber>(),
        [typeof(StreetNumber)] = Of<StreetNumber>(),
        [typeof(StreetName)] = Of<StreetName>(),
        [typeof(AddressComplement)] = Of<AddressComplement>(),
        [typeof(PhotoSignatureCode)] = PhotoSignature,
        [typeof(MessageLink)] = Of<MessageLink>(),
    };

    [Fact]
    public void Is_tested_here()
    {
        var all = typeof(TextProblem).Assembly.GetTypes().Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(TextValue<>));
        Assert.Equal(all.OrderBy(type => type.Name, StringComparer.Ordinal), Factories.Keys.OrderBy(type => type.Name, StringComparer.Ordinal));
    }

    [Property]
    public Property Is_made_or_has_one_problem(string text) => ForEach(factory =>
    {
        var made = factory(text, out var value, out var problem, out _);
        return made == (value is not null) && made == (problem == TextProblem.None);
    });

    [Property]
    public Property Is_missing_exactly_when_only_white_space_was_typed(string text) => ForEach(factory =>
    {
        factory(text, out _, out var problem, out _);
        return (problem == TextProblem.Missing) == string.IsNullOrWhiteSpace(text);
    });

    [Property]
    public Property Is_made_again_from_its_normal_form_and_equals_itself(string text) => ForEach(factory =>
    {
        if (!factory(text, out var value, out _, out var normal))
            return true;
        return factory(normal, out var again, out _, out var same) && value!.Equals(again) && value.GetHashCode() == again!.GetHashCode() && string.Equals(normal, same, StringComparison.Ordinal);
    });

    [Property]
    public Property Says_nothing_in_a_log(string text) => ForEach(factory =>
        !factory(text, out var value, out _, out _) || string.Equals(value!.ToString(), value.GetType().Name, StringComparison.Ordinal));

    [Fact]
    public void Refuses_null_as_missing() => Assert.All(Factories.Values, factory =>
    {
        Assert.False(factory(null, out _, out var problem, out _));
        Assert.Equal(TextProblem.Missing, problem);
    });

    [Fact]
    public void Refuses_a_megabyte_without_reading_it() => Assert.All(Factories.Values, factory => Assert.False(factory(new string('a', 1 << 20), out _, out _, out _)));

    [Fact]
    public void Is_refused_by_its_factory_without_being_quoted()
    {
        var refusal = Assert.Throws<ArgumentException>(() => EmailAddress.Create("jeanne.exemple.fr"));
        Assert.DoesNotContain("jeanne", refusal.Message, StringComparison.Ordinal);
    }

    private static Property ForEach(Func<Factory, bool> holds) =>
        Factories.Select(entry => holds(entry.Value).Label(entry.Key.Name)).Aggregate((left, right) => left.And(right));

    private static Factory Of<T>()
        where T : class, ITextValue<T> => (string? text, out object? value, out TextProblem problem, out string? normal) =>
        {
            var made = T.TryCreate(text, out var typed, out problem);
            value = typed;
            normal = typed?.Value;
            return made;
        };

    private static bool PhotoSignature(string? text, out object? value, out TextProblem problem, out string? normal)
    {
        var made = PhotoSignatureCode.TryCreate(text, 4, "ABCDE0123456789", out var code, out problem);
        value = code;
        normal = code?.Value;
        return made;
    }
}
