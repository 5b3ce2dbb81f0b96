using Ants.Permis.Findings;

namespace Ants.Permis.FranceConnect;

public class A_birth_date_of_FranceConnect
{
    [Theory]
    [InlineData("1979-10-23", "23/10/1979")]
    [InlineData("1992-11-00", "00/11/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992-00-00", "00/00/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992-11", "00/11/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992", "00/00/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992-01-01", "01/01/1992", FranceConnectCodes.BirthDateMayBeFilled)]
    [InlineData("1992-11-01", "01/11/1992", FranceConnectCodes.BirthDateMayBeFilled)]
    [InlineData("1977-00-03", null, FranceConnectCodes.BirthDateWithoutMonth)]
    [InlineData("1977-02-30", null, FranceConnectCodes.BirthDateImpossible)]
    [InlineData("1977-13-01", null, FranceConnectCodes.BirthDateImpossible)]
    [InlineData("23/10/1979", null, FranceConnectCodes.BirthDateMalformed)]
    [InlineData("19791023", null, FranceConnectCodes.BirthDateMalformed)]
    [InlineData("0000-00-00", null, FranceConnectCodes.BirthDateMalformed)]
    [InlineData("né en 1979", null, FranceConnectCodes.BirthDateMalformed)]
    [InlineData("", null, FranceConnectCodes.BirthDateMissing)]
    [InlineData(null, null, FranceConnectCodes.BirthDateMissing)]
    public void Is_read_without_the_date_of_the_provider(string? claim, string? answer, params string[] codes)
    {
        var identity = Citizens.Of(Citizens.Abroad with { Birthdate = claim, IdpBirthdate = null });
        Assert.Equal(answer, identity.Answers.BirthDate);
        Assert.Equal(codes, identity.Codes());
        Assert.All(identity.Findings, finding => Assert.Equal("/etatCivil/birthDate", finding.Path.Value));
        Assert.Equal(codes.Contains(FranceConnectCodes.BirthDateMayBeFilled), identity.MayBirthDateBeFilled);
    }

    [Theory]
    [InlineData("1992-11-00", "1992-11-01", "00/11/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992-00-00", "1992-01-01", "00/00/1992", FranceConnectCodes.BirthDatePartial)]
    [InlineData("1992-01-01", "1992-01-01", "01/01/1992")]
    [InlineData("1992-11-05", null, "05/11/1992")]
    [InlineData("1992-11-05", "1992-11-06", "05/11/1992", FranceConnectCodes.BirthDatesDisagree)]
    [InlineData("1992-11-05", "1992-02-31", "05/11/1992", FranceConnectCodes.BirthDateImpossible)]
    [InlineData("1992-31-05", "1992-11-05", "05/11/1992", FranceConnectCodes.BirthDateImpossible)]
    [InlineData("1992-31-05", "1992-11-01", "01/11/1992", FranceConnectCodes.BirthDateImpossible, FranceConnectCodes.BirthDateMayBeFilled)]
    public void Is_that_of_the_provider_when_it_can_be_read(string? raw, string? corrected, string answer, params string[] codes)
    {
        var identity = Citizens.Of(Citizens.Abroad with { Birthdate = corrected, IdpBirthdate = raw });
        Assert.Equal(answer, identity.Answers.BirthDate);
        Assert.Equal(codes, identity.Codes());
    }
}
