using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

public class A_postal_address
{
    private static readonly JsonPath Here = JsonPath.Of("/address");

    private static readonly AddressAnswers Whole = new()
    {
        StreetNumber = "12",
        StreetExtension = "bis",
        StreetType = "AV",
        StreetName = "de l'Église",
        Complement = "Bâtiment C, 3e étage",
        PostalCode = "53000",
        Commune = "Laval",
        Prefecture = "532",
    };

    [Fact]
    public void Is_made_of_all_its_parts()
    {
        Assert.True(PostalAddress.TryCreate(Whole, out var address));
        Assert.Equal(
            ("12", "bis", "Avenue", "de l'Église", "Bâtiment C, 3e étage", "53000", "Laval"),
            (address.Number!.Value, address.Extension!.Code, address.Type!.Name, address.Street.Value, address.Complement!.Value, address.PostalCode.Value, address.Commune.Value));
        Assert.True(PostalAddress.TryCreate(Whole with { }, out var same));
        Assert.Equal(address, same);
        Assert.Equal("PostalAddress", address.ToString());
        Assert.Empty(PostalAddress.Check(Whole, Here));
    }

    [Fact]
    public void Needs_only_a_street_name_a_postal_code_and_a_commune()
    {
        var least = new AddressAnswers { StreetName = "Le Bourg", PostalCode = "53000", Commune = "Laval" };
        Assert.True(PostalAddress.TryCreate(least, out _));
        Assert.False(PostalAddress.TryCreate(least with { StreetName = " " }, out _));
        Assert.False(PostalAddress.TryCreate(least with { PostalCode = null }, out _));
        Assert.False(PostalAddress.TryCreate(least with { Commune = "" }, out _));
        Assert.False(PostalAddress.TryCreate(least with { StreetNumber = "douze" }, out _));
    }

    [Fact]
    public void Has_no_finding_when_nothing_was_typed() => Assert.Empty(PostalAddress.Check(AddressAnswers.Empty, Here));

    [Fact]
    public void Reports_each_part_at_its_place()
    {
        var wrong = new AddressAnswers
        {
            StreetNumber = "12 bis",
            StreetExtension = "sexies",
            StreetType = "XX",
            StreetName = "улица",
            Complement = "—",
            PostalCode = "5300",
            Commune = "53000",
            Prefecture = "Laval",
        };
        Assert.Equal(
            [
                (ContactCodes.StreetNumberMalformed, "/address/streetNumber"),
                (ContactCodes.StreetExtensionUnknown, "/address/streetExtension"),
                (ContactCodes.StreetTypeUnknown, "/address/streetType"),
                (ContactCodes.StreetNameForbiddenCharacter, "/address/streetName"),
                (ContactCodes.ComplementMalformed, "/address/complement"),
                (ContactCodes.PostalCodeMalformed, "/address/postalCode"),
                (ContactCodes.CommuneMalformed, "/address/commune"),
                (ContactCodes.PrefectureUnknown, "/address/prefecture"),
            ],
            PostalAddress.Check(wrong, Here).Select(finding => (finding.Code, finding.Path.Value)));
    }

    [Theory]
    [InlineData("1", "1")]
    [InlineData("0012", "12")]
    [InlineData("9999", "9999")]
    [InlineData("12 - 14", "12-14")]
    [InlineData("12/14", "12-14")]
    public void Has_a_number_or_two(string text, string number) => Assert.Equal(number, StreetNumber.Create(text).Value);

    [Theory]
    [InlineData("0")]
    [InlineData("10000")]
    [InlineData("12bis")]
    [InlineData("1-2-3")]
    [InlineData("12-")]
    [InlineData("-12")]
    public void Has_no_other_number(string text) => Assert.False(StreetNumber.TryCreate(text, out _, out _));

    [Theory]
    [InlineData("8 Mai 1945")]
    [InlineData("Général-de-Gaulle (impair)")]
    [InlineData("R.N. n° 7")]
    [InlineData("A")]
    public void Has_a_street_name_with_the_signs_of_addresses(string text) => Assert.Equal(text, StreetName.Create(text).Value);

    [Fact]
    public void Reports_texts_that_are_too_long_with_the_limit()
    {
        var findings = PostalAddress.Check(new AddressAnswers { StreetName = new('a', 101), Complement = new('a', 101), Commune = new('a', 101) }, Here);
        Assert.Equal([ContactCodes.StreetNameTooLong, ContactCodes.ComplementTooLong, ContactCodes.CommuneTooLong], findings.Select(finding => finding.Code), StringComparer.Ordinal);
        Assert.All(findings, finding => Assert.Equal(new FindingValue.Number(100), Assert.Single(finding.Parameters).Value));
    }

    [Theory]
    [InlineData("532", "53000", false)]
    [InlineData("012", "53000", true)]
    [InlineData("2A1", "20000", false)]
    [InlineData("977", "97133", false)]
    [InlineData("9711", "97133", true)]
    [InlineData("012", "5300", false)]
    public void Warns_of_a_prefecture_elsewhere(string prefecture, string postalCode, bool warns)
    {
        var findings = PrefectureRattachement.CheckAgainst(prefecture, postalCode, Here);
        Assert.Equal(warns ? [(ContactCodes.PrefectureElsewhere, Severity.Warning)] : [], findings.Select(finding => (finding.Code, finding.Severity)));
    }

    [Fact]
    public void Is_only_warned_about_when_a_directory_does_not_know_its_commune()
    {
        Assert.Empty(PostalAddress.CheckCommune(CommuneMatch.NotChecked, Here));
        var finding = Assert.Single(PostalAddress.CheckCommune(new CommuneMatch(CommuneRecognition.Unknown, "2026"), Here));
        Assert.Equal((ContactCodes.CommuneNotRecognised, Severity.Warning), (finding.Code, finding.Severity));
    }
}
