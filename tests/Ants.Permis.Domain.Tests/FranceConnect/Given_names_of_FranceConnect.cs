using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

public class Given_names_of_FranceConnect
{
    [Fact]
    public void Are_those_of_the_array_whatever_the_text_says()
    {
        var identity = Citizens.Of(Citizens.Complete with { GivenNames = ["Jean Philippe", "Arnaud"], GivenName = "Jean Philippe Arnaud" });
        Assert.Equal(["Jean Philippe", "Arnaud"], identity.Answers.GivenNames);
        Assert.False(identity.AreGivenNamesUncertain);
        Assert.Equal((FranceConnectCodes.GivenNameWithSpace, "/etatCivil/givenNames/0"), (Assert.Single(identity.Findings).Code, identity.Findings[0].Path.Value));
    }

    [Fact]
    public void Of_the_array_that_are_not_those_of_the_text_are_flagged() =>
        Assert.Equal([FranceConnectCodes.GivenNamesDisagree], Citizens.Remarks(Citizens.Complete with { GivenName = "Solène" }));

    [Theory]
    [InlineData("Solène", "Solène", false)]
    [InlineData("Anne-Laure", "Anne-Laure", false)]
    [InlineData("Jean Philippe Arnaud", "Jean|Philippe|Arnaud", true)]
    [InlineData("jean  philippe", "jean|philippe", true)]
    [InlineData("Paolo, Luigi, Gianluca", "Paolo|Luigi|Gianluca", true)]
    [InlineData("Jean-Frédéric, Pier-paolo , Amalrïck,", "Jean-Frédéric|Pier-paolo|Amalrïck", true)]
    [InlineData("JulieéàèùòœæŒÆ", "JulieéàèùòœæŒÆ", false)]
    public void Are_told_apart_in_the_text_without_an_array(string text, string names, bool isUncertain)
    {
        var identity = Citizens.Of(Citizens.Complete with { GivenNames = null, GivenName = text });
        Assert.Equal(names.Split('|'), identity.Answers.GivenNames);
        Assert.Equal(isUncertain, identity.AreGivenNamesUncertain);
        Assert.Equal(isUncertain ? [FranceConnectCodes.GivenNamesUncertain] : [], identity.Codes());
    }

    [Fact]
    public void Keep_a_space_inside_a_name_between_commas_and_propose_a_hyphen()
    {
        var identity = Citizens.Of(Citizens.Complete with { GivenNames = [], GivenName = "Jean Philippe, Arnaud" });
        Assert.Equal(["Jean Philippe", "Arnaud"], identity.Answers.GivenNames);
        Assert.Equal([FranceConnectCodes.GivenNamesUncertain, FranceConnectCodes.GivenNameWithSpace], identity.Codes());
    }

    [Fact]
    public void Keep_their_rank_when_one_of_them_cannot_be_written()
    {
        var identity = Citizens.Of(Citizens.Complete with { GivenNames = ["Jean_1", "Arnaud"], GivenName = null });
        Assert.Equal(["", "Arnaud"], identity.Answers.GivenNames);
        Assert.Equal((FranceConnectCodes.GivenNameUnusable, "/etatCivil/givenNames/0"), (Assert.Single(identity.Findings).Code, identity.Findings[0].Path.Value));
    }

    [Fact]
    public void Bear_a_double_hyphen_when_they_do() =>
        Assert.Equal([FranceConnectCodes.DoubleHyphen], Citizens.Remarks(Citizens.Complete with { GivenNames = ["Anne--Lise"], GivenName = null }));

    [Theory]
    [InlineData("", FranceConnectCodes.GivenNamesMissing)]
    [InlineData(null, FranceConnectCodes.GivenNamesMissing)]
    [InlineData(" , ,", FranceConnectCodes.GivenNamesUnusable)]
    public void Are_asked_for_when_there_are_none(string? text, string code)
    {
        var identity = Citizens.Of(Citizens.Complete with { GivenNames = ["", " "], GivenName = text });
        Assert.Empty(identity.Answers.GivenNames);
        Assert.Equal([code], identity.Codes());
    }

    [Fact]
    public void Are_asked_for_when_they_are_too_long_or_too_many()
    {
        var tooLong = Citizens.Complete with { GivenNames = null, GivenName = new string('a', 2000) };
        var tooMany = Citizens.Complete with { GivenNames = Enumerable.Repeat("Ève", 101).ToValueList(), GivenName = null };
        Assert.Equal([FranceConnectCodes.GivenNamesUnusable], Citizens.Remarks(tooLong));
        Assert.Equal([FranceConnectCodes.GivenNamesUnusable], Citizens.Remarks(tooMany));
    }
}
