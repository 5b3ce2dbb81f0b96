using NodaTime;

namespace Ants.Permis.Geography;

public class The_list_of_departements
{
    [Fact]
    public void Has_101_departements_and_8_collectivities_in_force()
    {
        Assert.Equal(101, Departements.InForce.Count(departement => departement.Kind == DepartementKind.Departement));
        Assert.Equal(
            ["975", "977", "978", "984", "986", "987", "988", "989"],
            Departements.InForce.Where(departement => departement.Kind == DepartementKind.OverseasCollectivity).Select(departement => departement.Code),
            StringComparer.Ordinal);
    }

    [Fact]
    public void Has_one_entry_in_force_for_a_code() =>
        Assert.Equal(Departements.InForce.Count, Departements.InForce.DistinctBy(departement => departement.Code, StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("75", 1967, 12, 31, "Seine")]
    [InlineData("75", 1968, 1, 1, "Paris")]
    [InlineData("78", 1967, 12, 31, "Seine-et-Oise")]
    [InlineData("78", 1968, 1, 1, "Yvelines")]
    [InlineData("91", 1962, 7, 2, "Alger")]
    [InlineData("91", 1962, 7, 3, null)]
    [InlineData("91", 1967, 12, 31, null)]
    [InlineData("91", 1968, 1, 1, "Essonne")]
    [InlineData("94", 1960, 1, 1, "Territoires du Sud")]
    [InlineData("95", 1967, 12, 31, null)]
    [InlineData("20", 1975, 12, 31, "Corse")]
    [InlineData("20", 1976, 1, 1, null)]
    [InlineData("2A", 1975, 12, 31, null)]
    [InlineData("2A", 1976, 1, 1, "Corse-du-Sud")]
    [InlineData("22", 1990, 2, 26, "Côtes-du-Nord")]
    [InlineData("22", 1990, 2, 27, "Côtes-d'Armor")]
    [InlineData("04", 1970, 4, 12, "Basses-Alpes")]
    [InlineData("64", 1969, 10, 10, "Pyrénées-Atlantiques")]
    [InlineData("44", 1957, 3, 8, "Loire-Inférieure")]
    [InlineData("76", 1955, 1, 18, "Seine-Maritime")]
    [InlineData("17", 1941, 9, 3, "Charente-Inférieure")]
    [InlineData("971", 1946, 3, 18, null)]
    [InlineData("971", 1946, 3, 19, "Guadeloupe")]
    [InlineData("976", 2011, 3, 30, "Mayotte")]
    [InlineData("977", 2007, 2, 20, null)]
    [InlineData("01", 1900, 1, 1, "Ain")]
    public void Says_what_a_code_stood_for_on_a_day(string code, int year, int month, int day, string? name)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(name, Departements.Between(code, date, date).SingleOrDefault()?.Name);
    }

    [Fact]
    public void Gives_all_that_a_code_stood_for_in_a_year_of_change() => Assert.Equal(
        ["Côtes-du-Nord", "Côtes-d'Armor"],
        Departements.Between("22", new LocalDate(1990, 1, 1), new LocalDate(1990, 12, 31)).Select(departement => departement.Name),
        StringComparer.Ordinal);

    [Fact]
    public void Never_has_two_names_for_a_code_on_one_day()
    {
        foreach (var rows in Departements.All.GroupBy(departement => departement.Code, StringComparer.Ordinal))
        {
            var ordered = rows.OrderBy(row => row.To ?? LocalDate.MaxIsoValue).ToList();
            Assert.All(ordered.Zip(ordered.Skip(1)), pair => Assert.True(pair.First.To <= pair.Second.From, rows.Key));
        }
    }

    [Theory]
    [InlineData("91", "Essonne")]
    [InlineData("20", "Corse")]
    [InlineData("987", "Polynésie française")]
    [InlineData("976", "Mayotte")]
    public void Finds_what_a_code_stands_for_today_or_last_stood_for(string code, string name)
    {
        Assert.True(Departements.TryFind(code, out var departement));
        Assert.Equal(name, departement.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("00")]
    [InlineData("96")]
    [InlineData("2a")]
    public void Does_not_have_what_is_no_code(string? code) => Assert.False(Departements.TryFind(code, out _));
}
