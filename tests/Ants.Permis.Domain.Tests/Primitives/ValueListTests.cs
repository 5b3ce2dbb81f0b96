using Ants.Permis.Primitives;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Primitives;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class A_value_list
{
    [Property]
    public void Equals_a_list_of_equal_items_in_the_same_order(int[] items)
    {
        Assert.Equal(items.ToValueList(), items.ToArray().ToValueList());
        Assert.Equal(items.ToValueList().GetHashCode(), items.ToArray().ToValueList().GetHashCode());
        Assert.True(items.ToValueList().Equals((object)items.ToValueList()));
    }

    [Property]
    public void Differs_by_one_item_more(ValueList<int> list, int item)
    {
        Assert.False(list.Equals(list.Add(item)));
        Assert.False(list.Equals((object?)null));
        Assert.False(list.Equals((object)item));
    }

    [Fact]
    public void Differs_by_its_order() => Assert.False(ValueList.Create([1, 2]).Equals([2, 1]));

    [Property]
    public void Is_never_changed(ValueList<int> list, int item)
    {
        int[] before = [.. list];
        _ = list.Add(item);
        _ = list.RemoveAll(_ => true);
        _ = list.Count == 0 ? list : list.SetItem(0, item);
        Assert.Equal(before, list);
    }

    [Property]
    public void Does_what_the_list_of_the_framework_does(ValueList<int> list, int item)
    {
        Assert.Equal([.. list.ToArray(), item], list.Add(item));
        Assert.Equal(list.Where(other => other % 2 == 0), list.RemoveAll(other => other % 2 != 0));
        Assert.Equal(list.ToArray(), list.AsSpan().ToArray());
        Assert.Equal(list.ToArray().Length, list.Count);
    }

    [Fact]
    public void Exchanges_one_item() => Assert.Equal([1, 9, 3], ValueList.Create([1, 2, 3]).SetItem(1, 9));

    [Fact]
    public void Is_itself_when_nothing_is_removed()
    {
        ValueList<int> list = [1, 2];
        Assert.Same(list, list.RemoveAll(item => item > 2));
    }

    [Fact]
    public void Is_written_in_brackets_and_shared_when_empty()
    {
        ValueList<string> list = ["a", "b"];
        Assert.Equal("b", list[1]);
        Assert.Same(ValueList.Empty<string>(), (ValueList<string>)[]);
    }

    [Fact]
    public void Shows_how_many_and_never_what() => Assert.Equal("[2]", ValueList.Create(["Martin", "Camille"]).ToString());

    [Fact]
    public void Makes_records_that_hold_it_equal() =>
        Assert.Equal(new Permis.Identity.EtatCivilAnswers { GivenNames = ["Camille"] }, new Permis.Identity.EtatCivilAnswers { GivenNames = ["Camille"] });

    [Fact]
    public void Refuses_a_position_it_does_not_have() => Assert.Throws<IndexOutOfRangeException>(() => ValueList.Create([1])[1]);
}
