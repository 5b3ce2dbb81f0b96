using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

public class Given_names
{
    private static readonly JsonPath Here = JsonPath.Of("/etatCivil/givenNames");

    [Fact]
    public void Keep_the_order_of_the_register_and_skip_blank_boxes()
    {
        var names = GivenNames.Create("Jean-Pierre", "", "Zoë", " ");
        Assert.Equal(["Jean-Pierre", "Zoë"], names.All.Select(name => name.Value), StringComparer.Ordinal);
        Assert.Equal("Jean-Pierre", names.First.Value);
        Assert.NotEqual(names, GivenNames.Create("Zoë", "Jean-Pierre"));
        Assert.Equal(names, GivenNames.Create("Jean-Pierre", "Zoë"));
    }

    [Fact]
    public void Need_the_first_box()
    {
        Assert.False(GivenNames.TryCreate([], out _, out var none));
        Assert.False(GivenNames.TryCreate(["", "Zoë"], out _, out var blank));
        Assert.Equal((TextProblem.Missing, TextProblem.Missing), (none, blank));
    }

    [Fact]
    public void Are_refused_whole_when_one_is_wrong()
    {
        Assert.False(GivenNames.TryCreate(["Zoë", "P4ul"], out var names, out var problem));
        Assert.Null(names);
        Assert.Equal(TextProblem.ForbiddenCharacter, problem);
    }

    [Fact]
    public void Report_each_box_at_its_place()
    {
        var findings = GivenNames.Check(["Zoë", "P4ul", "", "Anne Marie"], Here);
        Assert.Equal(
            [(EtatCivilCodes.GivenNameForbiddenCharacter, "/etatCivil/givenNames/1"), (EtatCivilCodes.GivenNameWithSpace, "/etatCivil/givenNames/3")],
            findings.Select(finding => (finding.Code, finding.Path.Value)));
        Assert.Equal([Severity.Blocking, Severity.Warning], findings.Select(finding => finding.Severity));
    }

    [Fact]
    public void Say_nothing_in_a_log() => Assert.Equal("GivenNames", GivenNames.Create("Zoë").ToString());
}
