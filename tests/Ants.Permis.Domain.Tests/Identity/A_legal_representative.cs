using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

public class A_legal_representative
{
    private static readonly LegalRepresentativeAnswers Whole = new() { BirthName = "Martin", FirstGivenName = "Zoë", Quality = RepresentativeQuality.Parent };

    [Fact]
    public void Is_made_of_all_three_answers()
    {
        Assert.True(LegalRepresentative.TryCreate(Whole, out var representative));
        Assert.Equal(("Martin", "Zoë", RepresentativeQuality.Parent), (representative.BirthName.Value, representative.FirstGivenName.Value, representative.Quality));
        Assert.Equal("LegalRepresentative", representative.ToString());
        Assert.False(LegalRepresentative.TryCreate(Whole with { BirthName = null }, out _));
        Assert.False(LegalRepresentative.TryCreate(Whole with { FirstGivenName = null }, out _));
        Assert.False(LegalRepresentative.TryCreate(Whole with { Quality = null }, out _));
    }

    [Fact]
    public void Reports_each_answer_at_its_place() => Assert.Equal(
        ["/r/birthName", "/r/firstGivenName"],
        LegalRepresentative.Check(Whole with { BirthName = "1", FirstGivenName = "2" }, JsonPath.Of("/r")).Select(finding => finding.Path.Value),
        StringComparer.Ordinal);
}
