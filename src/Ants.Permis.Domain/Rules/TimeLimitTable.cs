using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>Something that is good, or must be done, for a limited time.</summary>
/// <remarks>French term: « délai » or « durée de validité ».</remarks>
public enum TimeLimitTopic
{
    /// <summary>The medical opinion, from its date.</summary>
    AvisMedical,

    /// <summary>The photo or e-photo, from the day it was taken.</summary>
    Photo,

    /// <summary>« CEPC », the certificate that stands for the licence after the test.</summary>
    ProvisionalCertificate,

    /// <summary>« Attestation de droit à conduire sécurisée », while a card is remade.</summary>
    DrivingRightAttestation,

    /// <summary>The undertaking to follow the FIMO training.</summary>
    FimoUndertaking,

    /// <summary>The time in which an error on a new card is reported.</summary>
    ErrorReport,

    /// <summary>The time after which a registration without theory test may have to be reactivated.</summary>
    RegistrationReactivation,

    /// <summary>The time for which a driving school keeps the mandate.</summary>
    MandateKeeping,

    /// <summary>The time in which an invalidated licence is handed in.</summary>
    InvalidatedLicenceSurrender,

    /// <summary>The time between a failed test and the next.</summary>
    NextTestAfterFailure,

    /// <summary>The time after which an application that was not completed is said to be deleted.</summary>
    IncompleteApplication,

    /// <summary>The day until which the pink licence of before 2013 is valid.</summary>
    PinkLicence,
}

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>A limit of time: so many days, months or years, or a day of the calendar.</summary>
public sealed record TimeLimit : IRuleTerm
{
    private TimeLimit()
    {
    }

    /// <summary>How many units; 0 for a day of the calendar.</summary>
    public int Amount { get; private init; }

    /// <summary>The unit.</summary>
    public TimeUnit TimeUnit { get; private init; }

    /// <summary>The last day, when the limit is a day of the calendar.</summary>
    public LocalDate? Until { get; private init; }

    string IRuleTerm.Code => Until is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : Amount.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => Until is null ? RuleText.Camel(TimeUnit) : null;

    /// <summary>A length of time.</summary>
    /// <param name="amount">How many units, from 1.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 1.</exception>
    public static TimeLimit Of(int amount, TimeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        return new() { Amount = amount, TimeUnit = unit };
    }

    /// <summary>A day of the calendar.</summary>
    /// <param name="day">The last day.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit UntilDay(LocalDate day) => new() { Until = day };

    /// <summary>The first day on which something that began on a day is no longer good.</summary>
    /// <param name="start">The day it began.</param>
    /// <returns>The day; at a shorter month's end, the last day of that month.</returns>
    public LocalDate EndFrom(LocalDate start) => (Until, TimeUnit) switch
    {
        ({ } day, _) => day.Later(days: 1),
        (_, TimeUnit.Days) => start.Later(days: Amount),
        (_, TimeUnit.Months) => start.Later(months: Amount),
        _ => start.Later(Amount),
    };

    string IRuleTerm.Words(Language language) => Until is { } day
        ? Labels.Get("rule-value.until-day", language, new FindingParameter("day", new FindingValue.Date(day)))
        : Labels.Get($"rule-value.{RuleText.Camel(TimeUnit)}", language, RuleText.Number("count", Amount));
}

/// <summary>How long each thing is good, and how long one has to do each.</summary>
internal static class TimeLimitTable
{
    public static RuleTable<TimeLimitTopic, TimeLimit> None { get; } = new("time-limits");

    public static RuleTable<TimeLimitTopic, TimeLimit> France { get; } = None;
}
