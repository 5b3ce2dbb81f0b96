using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Ants.Permis.Json;

/// <summary>A date or an instant in one ISO 8601 form. NodaTime's own package for System.Text.Json is not free of AOT warnings; a pattern is all that is needed.</summary>
internal abstract class PatternConverter<T>(IPattern<T> pattern, string expected, string format) : TextConverter<T>
{
    protected sealed override string Expected => expected;

    public sealed override JsonObject Schema => new() { ["type"] = "string", ["format"] = format };

    protected sealed override bool TryParse(string text, out T value) => pattern.Parse(text).TryGetValue(default!, out value!);

    protected override string Format(T value) => pattern.Format(value);
}

/// <summary>A date of the calendar, such as <c>2019-03-31</c>.</summary>
internal sealed class LocalDateConverter() : PatternConverter<LocalDate>(LocalDatePattern.Iso, "This is not a date in the form YYYY-MM-DD.", "date")
{
    protected override string Format(LocalDate value) => base.Format(value.WithCalendar(CalendarSystem.Iso));
}

/// <summary>An instant in UTC to the nanosecond, such as <c>2019-03-31T10:15:30.5Z</c>.</summary>
internal sealed class InstantConverter() : PatternConverter<Instant>(InstantPattern.ExtendedIso, "This is not an instant in the form YYYY-MM-DDThh:mm:ssZ.", "date-time");
