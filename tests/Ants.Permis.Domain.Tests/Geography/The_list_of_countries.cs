using Ants.Permis.Primitives;

namespace Ants.Permis.Geography;

public class The_list_of_countries
{
    [Fact]
    public void Has_229_entries_in_force_and_22_former_ones()
    {
        Assert.Equal(229, Countries.All.Count(country => country.IsInForce));
        Assert.Equal(
            [(CountryKind.State, 197), (CountryKind.Territory, 32), (CountryKind.Former, 22)],
            Countries.All.GroupBy(country => country.Kind).OrderBy(group => group.Key).Select(group => (group.Key, group.Count())));
    }

    [Fact]
    public void Has_unique_codes_of_five_digits_in_order()
    {
        Assert.Equal(Countries.All.Select(country => country.Code), Countries.All.Select(country => country.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(Countries.All, country => Assert.Matches("^99[1-6][0-9]{2}$", country.Code));
    }

    [Theory]
    [InlineData("99100", "France", "France", "FR")]
    [InlineData("99326", "Côte d’Ivoire", "Côte d'Ivoire", "CI")]
    [InlineData("99157", "Kosovo", "Kosovo", null)]
    [InlineData("99115", "Tchécoslovaquie", "Czechoslovakia", null)]
    [InlineData("99216", "Chine", "China", "CN")]
    public void Names_them_in_both_languages(string code, string french, string english, string? iso2)
    {
        Assert.True(Countries.TryFind(code, out var country));
        Assert.Equal((french, english, iso2), (country.Name(Language.French), country.Name(Language.English), country.Iso2));
    }

    [Fact]
    public void Lacks_an_ISO_code_for_14_and_repeats_two()
    {
        var inForce = Countries.All.Where(country => country.IsInForce).ToList();
        Assert.Equal(14, inForce.Count(country => country.Iso2 is null));
        Assert.Equal(["ES", "PT"], inForce.Where(country => country.Iso2 is not null).GroupBy(country => country.Iso2!, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Has_different_names_for_different_entries()
    {
        Assert.Equal(Countries.All.Count, Countries.All.DistinctBy(country => country.FrenchName, StringComparer.Ordinal).Count());
        Assert.Equal(Countries.All.Count, Countries.All.DistinctBy(country => country.EnglishName, StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Knows_the_states_that_territories_belong_to() => Assert.All(Countries.All.Where(country => country.Parent is not null), territory =>
    {
        Assert.True(Countries.TryFind(territory.Parent, out var parent));
        Assert.Equal((CountryKind.Territory, CountryKind.State), (territory.Kind, parent.Kind));
    });

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("FR")]
    [InlineData("99999")]
    public void Does_not_have_what_is_no_code(string? code) => Assert.False(Countries.TryFind(code, out _));
}
