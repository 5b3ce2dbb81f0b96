using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Geography;

public class A_commune_name
{
    [Theory]
    [InlineData("Y")]
    [InlineData("L'Haÿ-les-Roses")]
    [InlineData("Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson")]
    [InlineData("Château-Chinon (Ville)")]
    [InlineData("Œuf-en-Ternois")]
    [InlineData("Paris 15e Arrondissement")]
    [InlineData("MAYENNE CEDEX 9")]
    public void Is_taken_as_typed(string text) => Assert.Equal(text, CommuneName.Create(text).Value);

    [Theory]
    [InlineData("75015", TextProblem.BadShape)]
    [InlineData("???", TextProblem.ForbiddenCharacter)]
    [InlineData("Лион", TextProblem.ForbiddenCharacter)]
    [InlineData("\u200B", TextProblem.ForbiddenCharacter)]
    public void Is_refused_for_its_shape_alone(string text, TextProblem expected)
    {
        Assert.False(CommuneName.TryCreate(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Has_the_comparison_key_of_INSEE() => Assert.Equal("L HAY LES ROSES", CommuneName.Create("L’Haÿ-les-Roses").ComparisonKey);

    [Fact]
    public void Stays_unchecked_without_a_directory()
    {
        var birth = NoCommuneDirectory.Instance.FindBirthplace(CommuneName.Create("Oran"), "92", new LocalDate(1960, 1, 1), new LocalDate(1960, 12, 31));
        var home = NoCommuneDirectory.Instance.FindResidence(CommuneName.Create("Laval"), "53000");
        Assert.Equal([CommuneMatch.NotChecked, CommuneMatch.NotChecked], [birth, home]);
        Assert.Empty(NoCommuneDirectory.Instance.Edition);
    }

    [Fact]
    public void Is_not_told_by_a_match_in_a_log() =>
        Assert.Equal("CommuneMatch Recognised", new CommuneMatch(CommuneRecognition.Recognised, "COG 2026", "53130", "Laval").ToString());
}
