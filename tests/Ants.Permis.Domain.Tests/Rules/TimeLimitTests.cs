using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class A_time_limit_of_the_rules
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Theory]
    [InlineData(TimeLimitTopic.AvisMedical, 2, TimeUnit.Years, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.Photo, 6, TimeUnit.Months, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.ProvisionalCertificate, 4, TimeUnit.Months, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.DrivingRightAttestation, 4, TimeUnit.Months, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.FimoUndertaking, 1, TimeUnit.Years, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.ErrorReport, 6, TimeUnit.Months, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.RegistrationReactivation, 5, TimeUnit.Years, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.MandateKeeping, 6, TimeUnit.Months, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.InvalidatedLicenceSurrender, 10, TimeUnit.Days, RuleStatus.Reported)]
    [InlineData(TimeLimitTopic.NextTestAfterFailure, 2, TimeUnit.Days, RuleStatus.Verified)]
    [InlineData(TimeLimitTopic.IncompleteApplication, 6, TimeUnit.Months, RuleStatus.Assumed)]
    public void Is_what_the_sources_say_today(TimeLimitTopic topic, int amount, TimeUnit unit, RuleStatus status)
    {
        var rule = Rule(topic, Today);
        Assert.Equal((TimeLimit.Of(amount, unit), status), (rule.Value, rule.Status));
    }

    [Fact]
    public void Of_the_pink_licence_is_a_day()
    {
        var rule = Rule(TimeLimitTopic.PinkLicence, Today);
        Assert.Equal((new LocalDate(2033, 1, 19), RuleStatus.Verified), (rule.Value.Until, rule.Status));
        Assert.Equal(new LocalDate(2033, 1, 20), rule.Value.EndFrom(new LocalDate(1990, 5, 1)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 4)]
    [InlineData(1, 4)]
    public void Of_the_provisional_certificate_grew_on_1_July_2013(int days, int months) =>
        Assert.Equal(TimeLimit.Of(months, TimeUnit.Months), Rule(TimeLimitTopic.ProvisionalCertificate, new LocalDate(2013, 7, 1).PlusDays(days)).Value);

    [Theory]
    [InlineData(-1, 2, RuleStatus.Reported)]
    [InlineData(0, 4, RuleStatus.Verified)]
    [InlineData(1, 4, RuleStatus.Verified)]
    public void Of_what_stands_for_a_lost_card_grew_when_the_attestation_was_replaced(int days, int months, RuleStatus status)
    {
        var rule = Rule(TimeLimitTopic.DrivingRightAttestation, new LocalDate(2025, 10, 3).PlusDays(days));
        Assert.Equal((TimeLimit.Of(months, TimeUnit.Months), status), (rule.Value, rule.Status));
    }

    [Theory]
    [InlineData(TimeLimitTopic.RegistrationReactivation)]
    [InlineData(TimeLimitTopic.NextTestAfterFailure)]
    public void Is_only_assumed_before_the_sheet_that_gives_it(TimeLimitTopic topic)
    {
        var sheet = new LocalDate(2025, 5, 26);
        Assert.Equal(RuleStatus.Assumed, Rule(topic, sheet.PlusDays(-1)).Status);
        Assert.All([sheet, sheet.PlusDays(1)], day => Assert.Equal(RuleStatus.Verified, Rule(topic, day).Status));
    }

    [Theory]
    [InlineData(-1, "IOCD0900595A")]
    [InlineData(0, "https://www.service-public.fr/particuliers/vosdroits/F20109")]
    [InlineData(1, "https://www.service-public.fr/particuliers/vosdroits/F20109")]
    public void Of_the_photo_holds_for_the_electronic_one_since_a_sheet_says_so(int days, string publicId) =>
        Assert.Equal(publicId, Rule(TimeLimitTopic.Photo, new LocalDate(2026, 6, 17).PlusDays(days)).Source.PublicId);

    [Fact]
    public void Is_known_for_every_topic() =>
        Assert.Equal(Enum.GetValues<TimeLimitTopic>(), Rulebook.Current.TimeLimits.Rows.Select(row => row.Key).Distinct());

    [Fact]
    public void Is_in_no_table_of_the_tutorial() => Assert.Empty(Rulebook.Ants2019.TimeLimits.Rows);

    [Theory]
    [InlineData(10, TimeUnit.Days, "2024-02-25", "2024-03-06")]
    [InlineData(6, TimeUnit.Months, "2023-08-31", "2024-02-29")]
    [InlineData(1, TimeUnit.Years, "2024-02-29", "2025-02-28")]
    public void Ends_on_the_last_day_of_a_shorter_month(int amount, TimeUnit unit, string start, string end)
    {
        var pattern = NodaTime.Text.LocalDatePattern.Iso;
        Assert.Equal(pattern.Parse(end).Value, TimeLimit.Of(amount, unit).EndFrom(pattern.Parse(start).Value));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Is_at_least_one_unit(int amount) => Assert.Throws<ArgumentOutOfRangeException>(() => TimeLimit.Of(amount, TimeUnit.Days));

    [Theory]
    [InlineData(1, TimeUnit.Years, "1 an", "1 year")]
    [InlineData(2, TimeUnit.Years, "2 ans", "2 years")]
    [InlineData(1, TimeUnit.Months, "1 mois", "1 month")]
    [InlineData(4, TimeUnit.Months, "4 mois", "4 months")]
    [InlineData(1, TimeUnit.Days, "1 jour", "1 day")]
    [InlineData(10, TimeUnit.Days, "10 jours", "10 days")]
    public void Is_written_in_the_singular_and_in_the_plural(int amount, TimeUnit unit, string french, string english)
    {
        IRuleTerm limit = TimeLimit.Of(amount, unit);
        Assert.Equal((french, english), (limit.Words(Language.French), limit.Words(Language.English)));
    }

    private static RuleRow<TimeLimitTopic, TimeLimit> Rule(TimeLimitTopic topic, LocalDate day) => Rulebook.Current.TimeLimits.Find(topic, day)!;
}
