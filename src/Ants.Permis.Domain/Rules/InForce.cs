using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The period during which a rule applies: from a day, to a day that it no longer covers, or with no known end.</summary>
/// <remarks>French term: « en vigueur ». Closed at its start and open at its end; there is no sentinel year.</remarks>
public sealed record InForce
{
    private InForce(LocalDate from, LocalDate? to)
    {
        From = from;
        To = to;
    }

    /// <summary>The first day.</summary>
    public LocalDate From { get; }

    /// <summary>The first day on which the rule no longer applies, or <see langword="null"/> when no end is known.</summary>
    public LocalDate? To { get; }

    /// <summary>A period without a known end.</summary>
    /// <param name="from">The first day.</param>
    /// <returns>The period.</returns>
    public static InForce Since(LocalDate from) => new(from, null);

    /// <summary>A period that has ended or will end.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day after it.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The end is not after the start.</exception>
    public static InForce Between(LocalDate from, LocalDate to) =>
        from < to ? new(from, to) : throw new ArgumentException("A period ends after its first day.", nameof(to));

    /// <summary>Whether a day is in the period.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Covers(LocalDate day) => From <= day && (To is not { } to || day < to);
}
