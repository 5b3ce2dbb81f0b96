using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

public class The_lists_of_step_3
{
    [Fact]
    public void Have_a_prefecture_for_each_departement_and_a_sous_prefecture_for_each_other_arrondissement()
    {
        Assert.Equal(
            [(PrefectureKind.Prefecture, 101), (PrefectureKind.SousPrefecture, 233), (PrefectureKind.OverseasRepresentative, 7)],
            Prefectures.All.GroupBy(prefecture => prefecture.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
        Assert.Equal(
            Departements.InForce.Where(departement => departement.Kind == DepartementKind.Departement).Select(departement => departement.Code),
            Prefectures.All.Where(prefecture => prefecture.Kind == PrefectureKind.Prefecture).Select(prefecture => prefecture.Departement).Order(StringComparer.Ordinal),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Have_offices_in_departements_that_exist() =>
        Assert.All(Prefectures.All, prefecture => Assert.True(Departements.TryFind(prefecture.Departement, out var departement) && departement.IsInForce, prefecture.Code));

    [Theory]
    [InlineData("01", "Préfecture de l'Ain;Sous-préfecture de Belley;Sous-préfecture de Gex;Sous-préfecture de Nantua")]
    [InlineData("75", "Préfecture de Paris")]
    [InlineData("976", "Préfecture de Mayotte")]
    [InlineData("987", "Haut-commissariat de la République en Polynésie française")]
    [InlineData("2A", "Préfecture de la Corse-du-Sud;Sous-préfecture de Sartène")]
    [InlineData("99", "")]
    public void Offer_the_offices_of_a_departement_with_its_prefecture_first(string departement, string names) =>
        Assert.Equal(names, string.Join(';', Prefectures.OfDepartement(departement).Select(prefecture => prefecture.Name)));

    [Theory]
    [InlineData("762", "Sous-préfecture du Havre", "Le Havre")]
    [InlineData("932", "Sous-préfecture du Raincy", "Le Raincy")]
    [InlineData("943", "Sous-préfecture de L'Haÿ-les-Roses", "L'Haÿ-les-Roses")]
    [InlineData("132", "Sous-préfecture d'Arles", "Arles")]
    public void Write_the_article_of_a_town_as_French_does(string code, string name, string seat)
    {
        Assert.True(Prefectures.TryFind(code, out var prefecture));
        Assert.Equal((name, seat), (prefecture.Name, prefecture.Seat));
    }

    [Fact]
    public void Have_unique_codes_and_no_empty_name()
    {
        Assert.Equal(Prefectures.All.Count, Prefectures.All.DistinctBy(prefecture => prefecture.Code, StringComparer.Ordinal).Count());
        Assert.Equal(StreetType.All.Count, StreetType.All.DistinctBy(type => type.Name, StringComparer.Ordinal).Count());
        Assert.All(Prefectures.All, prefecture => Assert.False(string.IsNullOrWhiteSpace(prefecture.Name) || string.IsNullOrWhiteSpace(prefecture.Seat)));
    }

    [Fact]
    public void Have_the_types_of_way_of_INSEE_with_their_accents()
    {
        Assert.Equal(271, StreetType.All.Count);
        Assert.True(StreetType.TryFind("all", out var type));
        Assert.Equal(("ALL", "Allée", "ALL"), (type.Code, type.Name, type.Abbreviation));
        Assert.True(StreetType.TryFind("PERIPHERIQUE", out var long_code));
        Assert.Equal("Périphérique", long_code.Abbreviation);
        Assert.All(StreetType.All, entry => Assert.Equal(entry.Name, entry.Name.Trim()));
    }

    [Fact]
    public void Have_four_words_and_the_alphabet_as_extensions()
    {
        Assert.Equal(["bis", "ter", "quater", "quinquies", "A"], StreetExtension.All.Take(5).Select(extension => extension.Code), StringComparer.Ordinal);
        Assert.Equal(30, StreetExtension.All.Count);
        Assert.True(StreetExtension.TryFind(" Bis ", out var bis) && StreetExtension.TryFind("b", out var b) && bis != b);
    }

    [Fact]
    public void Refuse_what_is_not_in_them()
    {
        Assert.False(Prefectures.TryFind(null, out _));
        Assert.False(StreetType.TryFind("XYZ", out _));
        Assert.False(StreetExtension.TryFind("", out _));
        Assert.Empty(StreetType.Check(" ", JsonPath.Root));
    }
}
