using Ants.Permis.Motifs;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Motifs;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class A_set_of_categories
{
    [Property]
    public void Holds_what_was_put_in_once_in_the_order_of_the_grid(LicenceCategory[] categories)
    {
        var set = LicenceCategorySet.Of(categories);
        Assert.Equal(categories.Distinct().Order(), set);
        Assert.Equal(categories.Distinct().Count(), set.Count);
        Assert.All(Enum.GetValues<LicenceCategory>(), category => Assert.Equal(categories.Contains(category), set.Contains(category)));
    }

    [Property]
    public void Is_equal_whatever_the_order(LicenceCategory[] categories)
    {
        var set = LicenceCategorySet.Of(categories);
        Array.Reverse(categories);
        Assert.True(set == LicenceCategorySet.Of(categories));
        Assert.Equal(set.GetHashCode(), LicenceCategorySet.Of(categories).GetHashCode());
        Assert.True(set.Equals((object)LicenceCategorySet.Of(categories)));
    }

    [Property]
    public void Grows_by_a_category_and_is_not_changed(LicenceCategorySet set, LicenceCategory category)
    {
        var before = set.ToArray();
        var larger = set.With(category);
        Assert.True(larger.Contains(category));
        Assert.Equal(before.Append(category).Distinct().Order(), larger);
        Assert.Equal(before, set);
        Assert.Equal(set.Contains(category), larger == set);
        Assert.Equal(!set.Contains(category), larger != set);
    }

    [Fact]
    public void Is_empty_by_default()
    {
        Assert.True(default(LicenceCategorySet).IsEmpty);
        Assert.Equal(LicenceCategorySet.Empty, LicenceCategorySet.Of());
        Assert.False(LicenceCategorySet.Of(LicenceCategory.DE).IsEmpty);
    }

    [Fact]
    public void Of_all_is_the_fifteen_of_the_form() => Assert.Equal(["AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"], LicenceCategorySet.All.Select(category => category.ToString()));

    [Fact]
    public void Refuses_what_is_no_category()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LicenceCategorySet.Of((LicenceCategory)15));
        Assert.Throws<ArgumentOutOfRangeException>(() => LicenceCategorySet.All.Contains((LicenceCategory)(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LicenceCategorySet.Empty.With((LicenceCategory)16));
    }

    [Fact]
    public void Shows_how_many_and_never_which() => Assert.Equal("[2]", LicenceCategorySet.Of(LicenceCategory.C, LicenceCategory.CE).ToString());
}
