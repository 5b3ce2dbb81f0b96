using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Contact;

public class An_email_address
{
    private static readonly JsonPath Here = JsonPath.Of("/contact/email");

    [Theory]
    [InlineData("jeanne@exemple.fr", "jeanne@exemple.fr")]
    [InlineData(" jeanne@exemple.fr\n", "jeanne@exemple.fr")]
    [InlineData("Jeanne.Martin+ants@Exemple.FR", "Jeanne.Martin+ants@exemple.fr")]
    [InlineData("o'brien@exemple.co.uk", "o'brien@exemple.co.uk")]
    [InlineData("j@a-b.fr", "j@a-b.fr")]
    [InlineData("j@1.fr", "j@1.fr")]
    [InlineData("j@éxemple.fr", "j@xn--xemple-9ua.fr")]
    [InlineData("j@exemple.xn--p1ai", "j@exemple.xn--p1ai")]
    public void Is_taken(string text, string value)
    {
        Assert.Equal(value, EmailAddress.Create(text).Value);
        Assert.Empty(EmailAddress.Check(text, Here));
    }

    [Theory]
    [InlineData("a@b", ContactCodes.EmailMalformed)]
    [InlineData("jean", ContactCodes.EmailMalformed)]
    [InlineData("@exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@", ContactCodes.EmailMalformed)]
    [InlineData("jean..dupont@exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData(".jean@exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean.@exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple..fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@-exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple-.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple.f", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple.42", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple.fr.", ContactCodes.EmailMalformed)]
    [InlineData("jean@ex emple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@ex_emple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@[127.0.0.1]", ContactCodes.EmailMalformed)]
    [InlineData("jean@dupont@exemple.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@exemple\uFFFD.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean@♥.fr", ContactCodes.EmailMalformed)]
    [InlineData("jean dupont@exemple.fr", ContactCodes.EmailForbiddenCharacter)]
    [InlineData("Jean <jean@exemple.fr>", ContactCodes.EmailForbiddenCharacter)]
    [InlineData("a,b@exemple.fr", ContactCodes.EmailForbiddenCharacter)]
    [InlineData("\"jean\"@exemple.fr", ContactCodes.EmailForbiddenCharacter)]
    [InlineData("jéan@exemple.fr", ContactCodes.EmailForbiddenCharacter)]
    public void Is_refused_with_a_code(string text, string code) => Assert.Equal(code, Assert.Single(EmailAddress.Check(text, Here)).Code);

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Has_64_characters_before_the_at_at_most(int length, bool isTaken) =>
        Assert.Equal(isTaken, EmailAddress.TryCreate($"{new string('a', length)}@exemple.fr", out _, out _));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Has_63_characters_in_a_label_at_most(int length, bool isTaken) =>
        Assert.Equal(isTaken, EmailAddress.TryCreate($"a@{new string('b', length)}.fr", out _, out _));

    [Theory]
    [InlineData(254, TextProblem.None)]
    [InlineData(255, TextProblem.TooLong)]
    public void Has_254_characters_at_most(int length, TextProblem expected)
    {
        var label = new string('b', 50);
        var start = $"a@{label}.{label}.{label}.{label}.";
        EmailAddress.TryCreate(start + new string('c', length - start.Length - 3) + ".fr", out _, out var problem);
        Assert.Equal(expected, problem);
    }

    // Not in an attribute: the compiler writes those in UTF-8, which has no lone surrogate.
    [Fact]
    public void Is_refused_when_it_is_no_text_at_all() => Assert.False(EmailAddress.TryCreate($"jean@exemple{(char)0xD800}.fr", out _, out _));

    [Property(MaxTest = 1000)]
    public Property Is_taken_when_it_is_put_together_by_the_rules() => Prop.ForAll(WellFormed().ToArbitrary(), text =>
        EmailAddress.TryCreate(text, out var address, out _) && string.Equals(address.Value, text, StringComparison.Ordinal));

    private static Gen<string> WellFormed() =>
        from name in Words("abcXYZ019!#$%&'*+/=?^_`{|}~-", 1, 3, 10)
        from domain in Words("abcxyz019", 1, 4, 10)
        from top in Gen.Elements("fr", "com", "museum", "xn--p1ai")
        select $"{name}@{domain}.{top}";

    private static Gen<string> Words(string alphabet, int fewest, int most, int longest) =>
        from count in Gen.Choose(fewest, most)
        from words in (from length in Gen.Choose(1, longest) from word in Gen.Elements(alphabet.ToCharArray()).ArrayOf(length) select new string(word)).ArrayOf(count)
        select string.Join('.', words);
}
