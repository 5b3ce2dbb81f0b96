using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Identity;

/// <summary>A date of birth, whole or without its day or month: the days between <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
/// <remarks>
/// French: date de naissance (tutorial, step 2, « JJ/MM/AAAA »). What depends on an unknown day is answered with <see cref="ThreeValued.CannotTell"/>,
/// never with a guess. The normal form is <c>YYYY-MM-DD</c>, <c>YYYY-MM-00</c> or <c>YYYY-00-00</c>.
/// </remarks>
public sealed class BirthDate : TextValue<BirthDate>, ITextValue<BirthDate>
{
    /// <summary>The earliest day accepted: nobody alive was born before.</summary>
    public static readonly LocalDate EarliestAccepted = new(1900, 1, 1);

    private static readonly ProblemCodes Codes = new()
    {
        BadShape = EtatCivilCodes.BirthDateMalformed,
        Impossible = EtatCivilCodes.BirthDateImpossible,
    };

    private readonly (int Year, int Month, int Day) parts;

    private BirthDate((int Year, int Month, int Day) parts)
        : base(BirthDateText.Wire(parts))
    {
        this.parts = parts;
        Earliest = new LocalDate(parts.Year, Math.Max(parts.Month, 1), Math.Max(parts.Day, 1));
        Latest = Precision switch
        {
            BirthDatePrecision.Day => Earliest,
            BirthDatePrecision.Month => Earliest.With(DateAdjusters.EndOfMonth),
            _ => new LocalDate(parts.Year, 12, 31),
        };
    }

    /// <summary>How much of the date is known.</summary>
    public BirthDatePrecision Precision => parts switch
    {
        (_, 0, _) => BirthDatePrecision.Year,
        (_, _, 0) => BirthDatePrecision.Month,
        _ => BirthDatePrecision.Day,
    };

    /// <summary>The first day on which the birth may have been.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day on which the birth may have been; the same as <see cref="Earliest"/> for a full date.</summary>
    public LocalDate Latest { get; }

    /// <summary>A full date of birth.</summary>
    /// <param name="date">The day of birth, in the years 1000 to 2999.</param>
    /// <returns>The date of birth.</returns>
    /// <exception cref="ArgumentException">The year is not one of those.</exception>
    public static BirthDate Of(LocalDate date) => Create(BirthDateText.Wire((date.Year, date.Month, date.Day)));

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out BirthDate? value, out TextProblem problem)
    {
        problem = BirthDateText.Read(text, out var parts);
        value = problem == TextProblem.None ? new BirthDate(parts) : null;
        return value is not null;
    }

    /// <summary>Makes a date of birth from a text that is known to be good.</summary>
    /// <param name="text">The text, in the wire form or in that of the form.</param>
    /// <returns>The date of birth.</returns>
    /// <exception cref="ArgumentException">The text is not a date of birth.</exception>
    public static BirthDate Create(string text) => TextValue.Create<BirthDate>(text);

    /// <summary>What is wrong with a typed date of birth: its shape, a day that does not exist, a day to come, a day too long ago.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="today">The day of the check.</param>
    /// <returns>The findings; a partial date gives an information.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path, LocalDate today)
    {
        if (!TryCreate(text, out var birth, out var problem))
            return Codes.Report(problem, path);
        if (birth.Earliest > today)
            return [new Finding(EtatCivilCodes.BirthDateInTheFuture, Severity.Blocking, path)];
        if (birth.Latest < EarliestAccepted)
            return [new Finding(EtatCivilCodes.BirthDateTooEarly, Severity.Blocking, path) { Parameters = [new("earliest", new FindingValue.Date(EarliestAccepted))] }];
        return birth.Precision == BirthDatePrecision.Day ? [] : [new Finding(EtatCivilCodes.BirthDatePartial, Severity.Information, path)];
    }

    /// <summary>The ages that the person may have on a day.</summary>
    /// <param name="today">The day.</param>
    /// <returns>One age for a full date, otherwise the youngest and the oldest possible.</returns>
    public AgeRange AgeOn(LocalDate today) => new(Age.On(Latest, today), Age.On(Earliest, today));

    /// <summary>Whether the person has reached an age on a day.</summary>
    /// <param name="years">The age in years, from 0 to 200.</param>
    /// <param name="today">The day.</param>
    /// <returns>Yes when born early enough for certain, no when born too late for certain, otherwise cannot tell.</returns>
    public ThreeValued HasReached(int years, LocalDate today)
    {
        if (Age.ReachedOn(Latest, years) <= today)
            return ThreeValued.Yes;
        return Age.ReachedOn(Earliest, years) > today ? ThreeValued.No : ThreeValued.CannotTell;
    }

    /// <summary>Whether the birth was on or after a day, such as that from which a rule counts births.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Yes, no, or cannot tell when the day lies within a partial date.</returns>
    public ThreeValued IsOnOrAfter(LocalDate day)
    {
        if (Earliest >= day)
            return ThreeValued.Yes;
        return Latest < day ? ThreeValued.No : ThreeValued.CannotTell;
    }

    /// <summary>The date as the form writes it: <c>JJ/MM/AAAA</c>, with 00 for what is unknown.</summary>
    /// <returns>A text that <see cref="TryCreate"/> reads back.</returns>
    public string ToFormText() => BirthDateText.Form(parts);
}
