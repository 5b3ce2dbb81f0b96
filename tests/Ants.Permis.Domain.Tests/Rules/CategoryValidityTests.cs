using Ants.Permis.Findings;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_validity_of_a_category
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<CategoryValidityKey, CategoryValidity> Table => Rulebook.Current.CategoryValidities;

    [Theory]
    [InlineData(ValidityGroup.Light, 0, 15, null)]
    [InlineData(ValidityGroup.Goods, 0, 5, null)]
    [InlineData(ValidityGroup.Goods, 55, 5, 60)]
    [InlineData(ValidityGroup.Goods, 60, 2, 76)]
    [InlineData(ValidityGroup.Goods, 76, 1, null)]
    [InlineData(ValidityGroup.Passengers, 0, 5, null)]
    [InlineData(ValidityGroup.Passengers, 55, 5, 60)]
    [InlineData(ValidityGroup.Passengers, 60, 1, null)]
    [InlineData(ValidityGroup.Passengers, 76, 1, null)]
    public void Follows_the_age(ValidityGroup group, int fromAge, int years, int? mayEndAt)
    {
        var rule = Table.Find(new(group, fromAge), Today)!;
        Assert.Equal((new CategoryValidity(years, mayEndAt), RuleStatus.Verified), (rule.Value, rule.Status));
    }

    [Fact]
    public void Is_known_from_birth_for_every_group() =>
        Assert.All(Enum.GetValues<ValidityGroup>(), group => Assert.NotNull(Table.Find(new(group, 0), Today)));

    [Fact]
    public void Never_grows_with_age() =>
        Assert.All(Table.Rows.GroupBy(row => row.Key.Group), group =>
            Assert.Equal(group.Select(row => row.Value.Years).OrderDescending(), group.OrderBy(row => row.Key.FromAge).Select(row => row.Value.Years)));

    [Fact]
    public void Ends_at_no_birthday_that_is_already_past() =>
        Assert.All(Table.Rows.Where(row => row.Value.MayEndAtAge is not null), row => Assert.True(row.Value.MayEndAtAge > row.Key.FromAge));
}
