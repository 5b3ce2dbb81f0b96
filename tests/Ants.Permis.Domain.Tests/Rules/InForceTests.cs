using Ants.Permis.Rules;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_period_in_force
{
    private static readonly LocalDate From = new(2013, 1, 19);
    private static readonly LocalDate To = new(2016, 6, 3);

    [Fact]
    public void Covers_its_first_day_and_not_the_day_before()
    {
        Assert.True(InForce.Since(From).Covers(From));
        Assert.False(InForce.Since(From).Covers(From.PlusDays(-1)));
    }

    [Fact]
    public void Covers_the_day_before_its_end_and_not_its_end()
    {
        Assert.True(InForce.Between(From, To).Covers(To.PlusDays(-1)));
        Assert.False(InForce.Between(From, To).Covers(To));
    }

    [Fact]
    public void Has_no_last_day_when_no_end_is_known()
    {
        Assert.Null(InForce.Since(From).To);
        Assert.True(InForce.Since(From).Covers(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void Cannot_end_before_it_has_begun()
    {
        Assert.Throws<ArgumentException>(() => InForce.Between(From, From));
        Assert.Throws<ArgumentException>(() => InForce.Between(To, From));
    }

    [Fact]
    public void Is_equal_to_the_same_period() => Assert.Equal(InForce.Between(From, To), InForce.Between(From, To));

    [Property]
    public bool Follows_another_without_gap_or_overlap(short start, byte length, short day)
    {
        var boundary = From.PlusDays(start);
        var before = InForce.Between(boundary.PlusDays(-length - 1), boundary);
        var asked = From.PlusDays(day);
        return (before.Covers(asked) || InForce.Since(boundary).Covers(asked)) == (asked >= before.From) && !(before.Covers(asked) && InForce.Since(boundary).Covers(asked));
    }
}
