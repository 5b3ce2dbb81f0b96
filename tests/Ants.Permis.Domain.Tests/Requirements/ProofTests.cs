using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Domain.Tests.Requirements;

public sealed class What_a_proof_says
{
    private const ThreeValued No = ThreeValued.No;
    private const ThreeValued Unknown = ThreeValued.CannotTell;
    private const ThreeValued Yes = ThreeValued.Yes;

    [Theory]
    [InlineData(No, No, No, No)]
    [InlineData(No, Unknown, No, Unknown)]
    [InlineData(No, Yes, No, Yes)]
    [InlineData(Unknown, No, No, Unknown)]
    [InlineData(Unknown, Unknown, Unknown, Unknown)]
    [InlineData(Unknown, Yes, Unknown, Yes)]
    [InlineData(Yes, No, No, Yes)]
    [InlineData(Yes, Unknown, Unknown, Yes)]
    [InlineData(Yes, Yes, Yes, Yes)]
    public void Follows_the_truth_tables_of_three_values(ThreeValued left, ThreeValued right, ThreeValued both, ThreeValued either)
    {
        Assert.Equal(both, new Proof.All([Fact(1, left), Fact(2, right)]).Truth);
        Assert.Equal(either, new Proof.Any([Fact(1, left), Fact(2, right)]).Truth);
    }

    [Theory]
    [InlineData(No, Yes)]
    [InlineData(Unknown, Unknown)]
    [InlineData(Yes, No)]
    public void Turns_what_it_denies_round_and_leaves_the_unknown_alone(ThreeValued part, ThreeValued denied) => Assert.Equal(denied, new Proof.Not(Fact(1, part)).Truth);

    [Fact]
    public void Holds_without_reason_when_nothing_is_asked()
    {
        Assert.Equal(Yes, new Proof.All([]).Truth);
        Assert.Equal([new Reason([])], new Proof.All([]).Reasons);
        Assert.Equal(No, new Proof.Any([]).Truth);
        Assert.Equal([new Reason([])], new Proof.Any([]).Reasons);
    }

    [Fact]
    public void Misses_only_the_answers_on_which_its_result_depends()
    {
        var decided = new Proof.All([Fact(1, No), Fact(2, Unknown)]);
        var proof = new Proof.Any([decided, Fact(3, Unknown), new Proof.Not(Fact(4, Unknown))]);
        Assert.Equal(["/f3", "/f4"], proof.Missing.Select(path => path.Value));
        Assert.Empty(decided.Missing);
        Assert.Empty(proof.Reasons);
    }

    [Fact]
    public void Gives_the_shortest_reason_first_and_none_that_holds_another()
    {
        var proof = new Proof.Any([new Proof.All([Fact(1, Yes), Fact(2, Yes)]), Fact(3, Yes), new Proof.All([Fact(3, Yes), Fact(4, Yes)])]);
        Assert.Equal(["/f3", "/f1 /f2"], proof.Reasons.Select(reason => string.Join(' ', reason.Facts.Select(fact => fact.Path))));
    }

    [Fact]
    public void Says_nothing_of_its_facts_when_it_is_logged() =>
        Assert.Equal(["fact", "all", "any", "not"], new Proof[] { Fact(1, Yes), new Proof.All([]), new Proof.Any([]), new Proof.Not(Fact(1, Yes)) }.Select(proof => proof.ToString()));

    private static Proof.Fact Fact(int number, ThreeValued value) => new(JsonPath.Of($"/f{number}"), "fact.motif", value);
}
