using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

public class A_postal_label
{
    private static readonly JsonPath Here = JsonPath.Of("/address");
    private static readonly AddressAnswers Short = new() { StreetNumber = "12", StreetExtension = "bis", StreetType = "AV", StreetName = "de l'Église", PostalCode = "53000", Commune = "Laval" };

    [Fact]
    public void Is_upper_case_without_signs_or_empty_lines() =>
        Assert.Equal(["12 BIS AVENUE DE L EGLISE", "53000 LAVAL"], Lines(Short), StringComparer.Ordinal);

    [Fact]
    public void Starts_with_the_addressee() =>
        Assert.Equal(["MME ZOE D ORNANO", "12 BIS AVENUE DE L EGLISE", "53000 LAVAL"], PostalLabel.Of(Address(Short), "Mme Zoë d'Ornano").Lines, StringComparer.Ordinal);

    [Fact]
    public void Puts_a_long_complement_on_two_lines() => Assert.Equal(
        ["ESCALIER B 3E ETAGE APPARTEMENT 12", "RESIDENCE DES TILLEULS", "12 BIS AVENUE DE L EGLISE", "53000 LAVAL"],
        Lines(Short with { Complement = "Escalier B, 3e étage, appartement 12 – Résidence des Tilleuls" }),
        StringComparer.Ordinal);

    [Theory]
    [InlineData("du Maréchal de Lattre", "12 BOULEVARD DU MARECHAL DE LATTRE")]
    [InlineData("du Maréchal de Lattres", "12 BOULEVARD DU MARECHAL DE LATTRES")]
    [InlineData("du Maréchal de Lattress", "12 BD DU MARECHAL DE LATTRESS")]
    public void Abbreviates_the_type_of_way_only_when_the_label_exceeds_32_characters(string street, string line) =>
        Assert.Equal(line, Lines(Short with { StreetExtension = null, StreetType = "BD", StreetName = street })[0]);

    [Theory]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void Fits_when_no_line_exceeds_38_characters(int length, bool fits) =>
        Assert.Equal(fits, PostalLabel.Of(Address(Short with { StreetName = new string('a', length) })).Fits);

    [Fact]
    public void Abbreviates_saints_only_when_the_line_is_too_long()
    {
        Assert.Equal("53000 SAINT SULPICE", Lines(Short with { Commune = "Saint-Sulpice" })[^1]);
        Assert.Equal("53000 ST REMY EN BOUZEMONT ST GENEST ET ISSON", Lines(Short with { Commune = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" })[^1]);
    }

    [Fact]
    public void Reports_what_does_not_fit()
    {
        var answers = Short with
        {
            StreetName = "des Anciens Combattants d'Afrique du Nord et d'Indochine",
            Complement = "Résidence universitaire internationale Marguerite-Yourcenar, bâtiment principal, porte 4",
            Commune = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
        };
        var label = PostalLabel.Of(Address(answers));
        Assert.False(label.Fits);
        Assert.Equal(["/address/complement", "/address/streetName", "/address/commune"], label.Check(Here).Select(finding => finding.Path.Value), StringComparer.Ordinal);
        Assert.All(PostalAddress.Check(answers, Here), finding => Assert.Equal((ContactCodes.PostalLineTooLong, Severity.Warning), (finding.Code, finding.Severity)));
        Assert.Equal(3, PostalAddress.Check(answers, Here).Count);
    }

    [Fact]
    public void Has_six_lines_at_most() => Assert.InRange(PostalLabel.Of(Address(Short with { Complement = new string('a', 50) + " " + new string('b', 49) }), "Zoë").Lines.Count, 1, 6);

    [Fact]
    public void Says_nothing_in_a_log() => Assert.Equal("PostalLabel", PostalLabel.Of(Address(Short)).ToString());

    private static ValueList<string> Lines(AddressAnswers answers) => PostalLabel.Of(Address(answers)).Lines;

    private static PostalAddress Address(AddressAnswers answers) => PostalAddress.TryCreate(answers, out var address) ? address : throw new InvalidOperationException();
}
