using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class The_age_to_register
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    private static RuleTable<LicenceCategory, RegistrationAge> Table => Rulebook.Current.RegistrationAges;

    [Fact]
    public void Is_known_for_every_category() => Assert.Equal(Enum.GetValues<LicenceCategory>(), Table.Rows.Select(row => row.Key));

    [Fact]
    public void Is_fourteen_for_mopeds() =>
        Assert.Equal((new RegistrationAge(14), RuleStatus.Verified), Table.Find(LicenceCategory.AM, Today) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Has_two_readings_for_cars() =>
        Assert.Equal((new RegistrationAge(16, 15), RuleStatus.Conflict), Table.Find(LicenceCategory.B, Today) is { } rule ? (rule.Value, rule.Status) : default);

    [Fact]
    public void Names_both_readings_for_cars()
    {
        var rule = Table.Find(LicenceCategory.B, Today)!;
        Assert.Contains("16 ans", rule.Note, StringComparison.Ordinal);
        Assert.Contains("15 ans", rule.Note, StringComparison.Ordinal);
        Assert.Contains("R. 211-3", rule.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_sixteen_for_the_others_as_last_read_in_2015_and_only_warns() =>
        Assert.All(
            Table.Rows.Where(row => row.Key is not (LicenceCategory.AM or LicenceCategory.B)),
            row => Assert.Equal((new RegistrationAge(16), RuleStatus.Reported, Severity.Warning), (row.Value, row.Status, row.Gravest)));

    [Fact]
    public void Is_never_above_the_age_of_the_category() =>
        Assert.All(Table.Rows, row => Assert.True(row.Value.Value <= Rulebook.Current.MinimumAges.Find(new(row.Key, AgeRoute.Ordinary), Today)!.Value.Value));
}
