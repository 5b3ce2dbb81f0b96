using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

public class Civil_names
{
    private static readonly JsonPath Here = JsonPath.Of("/etatCivil/birthName");

    [Theory]
    [InlineData("Martin")]
    [InlineData("Y")]
    [InlineData("Le Cléac'h")]
    [InlineData("Guivarc'h")]
    [InlineData("Dupont--Martin")]
    [InlineData("d'Ornano")]
    [InlineData("'t Hooft")]
    [InlineData("Saint-Exupéry")]
    [InlineData("L'Haÿ")]
    [InlineData("DURANTÉÈÙœæŒÆ")]
    [InlineData("van 't Hoff")]
    public void Are_taken_as_the_register_has_them(string text)
    {
        Assert.Equal(text, BirthName.Create(text).Value);
        Assert.Empty(BirthName.Check(text, Here));
    }

    [Theory]
    [InlineData("  Le \u00A0 Cléac’h ", "Le Cléac'h")]
    [InlineData("Dupont \u2013 Martin", "Dupont-Martin")]
    [InlineData("Franc\u0327ois", "François")]
    [InlineData("Mar\u00ADtin\u200B", "Martin")]
    [InlineData("Martin\r\n", "Martin")]
    public void Lose_what_keyboards_and_clipboards_add(string text, string normal) => Assert.Equal(normal, BirthName.Create(text).Value);

    [Theory]
    [InlineData("Martin2", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("Martin,Dupont", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("Мартин", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("Martin\uD83D\uDE00", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("Martin\uFFFD", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("\u200B", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("Mar×tin", EtatCivilCodes.BirthNameForbiddenCharacter)]
    [InlineData("-Martin", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("Martin-", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("Martin'", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("Dupont---Martin", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("d''Ornano", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("'", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("\u0301a", EtatCivilCodes.BirthNameMalformed)]
    [InlineData("a-\u0301b", EtatCivilCodes.BirthNameMalformed)]
    public void Are_refused_with_a_code(string text, string code)
    {
        var finding = Assert.Single(BirthName.Check(text, Here));
        Assert.Equal((code, Severity.Blocking, Here), (finding.Code, finding.Severity, finding.Path));
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Have_a_hundred_characters_at_most(int length, bool isTaken) =>
        Assert.Equal(isTaken, BirthName.TryCreate(new string('a', length), out _, out _));

    [Theory]
    [InlineData("Muñoz")]
    [InlineData("Łukasik")]
    [InlineData("Nguyễn")]
    [InlineData("Šimić")]
    [InlineData("Nq\u0301u")]
    public void Are_taken_with_a_warning_when_they_bear_a_foreign_sign(string text)
    {
        Assert.True(BirthName.Create(text).HasForeignSign);
        var finding = Assert.Single(BirthName.Check(text, Here));
        Assert.Equal((EtatCivilCodes.BirthNameForeignSign, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Fact]
    public void Admit_every_sign_of_the_circular_of_2014_in_both_cases()
    {
        const string Signs = "àâäéèêëïîôöùûüÿçæœ";
        Assert.All(Signs + Signs.ToUpperInvariant(), sign => Assert.Empty(BirthName.Check($"A{sign}a", Here)));
    }

    [Fact]
    public void Are_compared_without_signs() => Assert.Equal(BirthName.Create("LE CLEAC H").ComparisonKey, BirthName.Create("Le Cléac'h").ComparisonKey);

    [Fact]
    public void Report_a_name_in_use_and_a_given_name_under_their_own_codes()
    {
        Assert.Equal(EtatCivilCodes.NomUsageForbiddenCharacter, Assert.Single(NomUsage.Check("a1", Here)).Code);
        Assert.Equal(EtatCivilCodes.NomUsageMalformed, Assert.Single(NomUsage.Check("a-", Here)).Code);
        Assert.Equal(EtatCivilCodes.NomUsageForeignSign, Assert.Single(NomUsage.Check("ñ", Here)).Code);
        Assert.Equal(EtatCivilCodes.NomUsageTooLong, Assert.Single(NomUsage.Check(new string('a', 101), Here)).Code);
        Assert.Equal(EtatCivilCodes.GivenNameForbiddenCharacter, Assert.Single(GivenName.Check("a,b", Here)).Code);
        Assert.Equal(EtatCivilCodes.GivenNameMalformed, Assert.Single(GivenName.Check("a-", Here)).Code);
        Assert.Equal(EtatCivilCodes.GivenNameForeignSign, Assert.Single(GivenName.Check("ñ", Here)).Code);
        Assert.Equal(EtatCivilCodes.GivenNameTooLong, Assert.Single(GivenName.Check(new string('a', 101), Here)).Code);
    }
}
