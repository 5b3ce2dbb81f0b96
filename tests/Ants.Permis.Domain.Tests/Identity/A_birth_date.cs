using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Identity;

public class A_birth_date
{
    private static readonly JsonPath Here = JsonPath.Of("/etatCivil/birthDate");
    private static readonly LocalDate Today = new(2026, 2, 28);

    [Theory]
    [InlineData("1984-02-29", "1984-02-29", "29/02/1984", BirthDatePrecision.Day)]
    [InlineData("29/02/1984", "1984-02-29", "29/02/1984", BirthDatePrecision.Day)]
    [InlineData(" 1 / 2 / 1984 ", "1984-02-01", "01/02/1984", BirthDatePrecision.Day)]
    [InlineData("1984-02-00", "1984-02-00", "00/02/1984", BirthDatePrecision.Month)]
    [InlineData("1984-02", "1984-02-00", "00/02/1984", BirthDatePrecision.Month)]
    [InlineData("00/02/1984", "1984-02-00", "00/02/1984", BirthDatePrecision.Month)]
    [InlineData("1984-00-00", "1984-00-00", "00/00/1984", BirthDatePrecision.Year)]
    [InlineData("1984", "1984-00-00", "00/00/1984", BirthDatePrecision.Year)]
    [InlineData("00/00/1984", "1984-00-00", "00/00/1984", BirthDatePrecision.Year)]
    public void Is_read_in_every_form(string text, string wire, string form, BirthDatePrecision precision)
    {
        var birth = BirthDate.Create(text);
        Assert.Equal((wire, form, precision), (birth.Value, birth.ToFormText(), birth.Precision));
    }

    [Theory]
    [InlineData("1984-02-01", 1, 1)]
    [InlineData("1984-02", 1, 29)]
    [InlineData("1983-02", 1, 28)]
    [InlineData("1984", 1, 366)]
    [InlineData("1983", 1, 365)]
    public void Covers_the_days_that_are_possible(string text, int first, int days)
    {
        var birth = BirthDate.Create(text);
        Assert.Equal((first, days), (birth.Earliest.Day, Period.DaysBetween(birth.Earliest, birth.Latest) + 1));
    }

    [Theory]
    [InlineData("31/04/1984", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("29/02/1983", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("29/02/1900", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("1984-13-01", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("1984-00-12", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("12/00/1984", EtatCivilCodes.BirthDateImpossible)]
    [InlineData("84-02-01", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("01/02/84", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("1984-2-1", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("1984-02-01T00:00", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("0000-00-00", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("1er février 1984", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("٠١/٠٢/١٩٨٤", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("+984-02-01", EtatCivilCodes.BirthDateMalformed)]
    [InlineData("1899-12-31", EtatCivilCodes.BirthDateTooEarly)]
    [InlineData("1899", EtatCivilCodes.BirthDateTooEarly)]
    [InlineData("2026-03-01", EtatCivilCodes.BirthDateInTheFuture)]
    [InlineData("2026-03", EtatCivilCodes.BirthDateInTheFuture)]
    [InlineData("2027", EtatCivilCodes.BirthDateInTheFuture)]
    public void Is_refused_with_a_code(string text, string code)
    {
        var finding = Assert.Single(BirthDate.Check(text, Here, Today));
        Assert.Equal((code, Severity.Blocking, Here), (finding.Code, finding.Severity, finding.Path));
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2026-02-28")]
    public void Is_accepted_from_1900_to_today(string text) => Assert.Empty(BirthDate.Check(text, Here, Today));

    [Theory]
    [InlineData("1900")]
    [InlineData("2026")]
    [InlineData("2026-02")]
    public void Is_accepted_in_part_when_some_day_of_it_is_possible(string text)
    {
        var finding = Assert.Single(BirthDate.Check(text, Here, Today));
        Assert.Equal((EtatCivilCodes.BirthDatePartial, Severity.Information), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("2008-02-28", ThreeValued.Yes)]
    [InlineData("2008-02-29", ThreeValued.No)]
    [InlineData("2008-03-01", ThreeValued.No)]
    [InlineData("2008-01", ThreeValued.Yes)]
    [InlineData("2008-02", ThreeValued.CannotTell)]
    [InlineData("2008-03", ThreeValued.No)]
    [InlineData("2007", ThreeValued.Yes)]
    [InlineData("2008", ThreeValued.CannotTell)]
    [InlineData("2009", ThreeValued.No)]
    public void Tells_whether_18_is_reached_on_28_February_2026(string text, ThreeValued expected) =>
        Assert.Equal(expected, BirthDate.Create(text).HasReached(18, Today));

    [Theory]
    [InlineData("2008-02-28", 18, 18)]
    [InlineData("2008", 17, 18)]
    [InlineData("2008-02", 17, 18)]
    [InlineData("2007", 18, 19)]
    public void Gives_an_age_or_a_range_of_ages(string text, int youngest, int oldest)
    {
        var age = BirthDate.Create(text).AgeOn(Today);
        Assert.Equal(new AgeRange(youngest, oldest), age);
        Assert.Equal(youngest == oldest, age.IsExact);
        Assert.Equal(nameof(AgeRange), age.ToString());
    }

    [Theory]
    [InlineData("1988-01-01", ThreeValued.Yes)]
    [InlineData("1987-12-31", ThreeValued.No)]
    [InlineData("1988", ThreeValued.Yes)]
    [InlineData("1987", ThreeValued.No)]
    public void Is_compared_with_the_first_births_that_a_rule_counts(string text, ThreeValued expected) =>
        Assert.Equal(expected, BirthDate.Create(text).IsOnOrAfter(new LocalDate(1988, 1, 1)));

    [Fact]
    public void Cannot_be_compared_with_a_day_inside_it() =>
        Assert.Equal(ThreeValued.CannotTell, BirthDate.Create("1988").IsOnOrAfter(new LocalDate(1988, 1, 2)));

    [Fact]
    public void Is_made_from_a_day() => Assert.Equal(BirthDate.Create("1984-02-29"), BirthDate.Of(new LocalDate(1984, 2, 29)));

    [Property(MaxTest = 1000)]
    public Property Is_written_and_read_back_in_both_forms() => Prop.ForAll(Partial().ToArbitrary(), birth =>
        birth == BirthDate.Create(birth.Value) && birth == BirthDate.Create(birth.ToFormText()));

    [Property(MaxTest = 1000)]
    public Property Answers_for_every_day_that_it_allows() => Prop.ForAll(Partial().ToArbitrary(), Gen.Choose(0, 120).ToArbitrary(), (birth, years) =>
    {
        var possible = Enumerable.Range(0, Period.DaysBetween(birth.Earliest, birth.Latest) + 1)
            .Select(offset => BirthDate.Of(birth.Earliest.PlusDays(offset)).HasReached(years, Today)).Distinct().ToList();
        return birth.HasReached(years, Today) == (possible.Count == 1 ? possible[0] : ThreeValued.CannotTell);
    });

    private static Gen<BirthDate> Partial() =>
        from year in Gen.Choose(1890, 2030)
        from month in Gen.Choose(0, 12)
        from day in month == 0 ? Gen.Constant(0) : Gen.Choose(0, CalendarSystem.Iso.GetDaysInMonth(year, month))
        select BirthDate.Create($"{year:D4}-{month:D2}-{day:D2}");
}
