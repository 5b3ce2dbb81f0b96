using NodaTime;

namespace Ants.Permis.Identity;

public class An_age
{
    private static readonly LocalDate LeapDay = new(2008, 2, 29);

    [Theory]
    [InlineData(17, 2025, 2, 28, false)]
    [InlineData(17, 2025, 3, 1, true)]
    [InlineData(18, 2026, 2, 28, false)]
    [InlineData(18, 2026, 3, 1, true)]
    [InlineData(20, 2028, 2, 28, false)]
    [InlineData(20, 2028, 2, 29, true)]
    public void Of_a_leap_day_birth_is_reached_on_1_March_of_a_common_year(int years, int year, int month, int day, bool reached) =>
        Assert.Equal(reached, Age.ReachedOn(LeapDay, years) <= new LocalDate(year, month, day));

    [Theory]
    [InlineData(2008, 2, 28, 18, 2026, 2, 28)]
    [InlineData(2008, 3, 1, 18, 2026, 3, 1)]
    [InlineData(2008, 12, 31, 18, 2026, 12, 31)]
    [InlineData(1900, 2, 28, 100, 2000, 2, 28)]
    [InlineData(2000, 2, 29, 100, 2100, 3, 1)]
    public void Is_reached_on_the_birthday(int year, int month, int day, int years, int reachedYear, int reachedMonth, int reachedDay) =>
        Assert.Equal(new LocalDate(reachedYear, reachedMonth, reachedDay), Age.ReachedOn(new LocalDate(year, month, day), years));

    [Fact]
    public void In_years_changes_on_the_day_it_is_reached_and_never_between()
    {
        foreach (var birth in new[] { LeapDay, new LocalDate(2007, 2, 28), new LocalDate(2007, 3, 1), new LocalDate(2007, 12, 31), new LocalDate(2007, 1, 1) })
        {
            for (var day = birth; day < birth.PlusYears(9); day = day.PlusDays(1))
            {
                var age = Age.On(birth, day);
                Assert.True(Age.ReachedOn(birth, age) <= day && Age.ReachedOn(birth, age + 1) > day, $"{birth:R} on {day:R}");
            }
        }
    }

    [Fact]
    public void Is_zero_before_birth() => Assert.Equal(0, Age.On(LeapDay, LeapDay.PlusDays(-400)));

    [Theory]
    [InlineData(-1)]
    [InlineData(201)]
    public void Is_between_0_and_200(int years) => Assert.Throws<ArgumentOutOfRangeException>(() => Age.ReachedOn(LeapDay, years));

    [Fact]
    public void At_the_end_of_the_calendar_does_not_throw() => Assert.Equal(LocalDate.MaxIsoValue, Age.ReachedOn(new LocalDate(9990, 1, 1), 18));
}
