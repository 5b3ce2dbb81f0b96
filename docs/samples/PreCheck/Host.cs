namespace PreCheck;

/// <summary>All that the program takes from the world: where it writes, what time it is, where its examples lie.</summary>
/// <param name="Out">Where results go.</param>
/// <param name="Error">Where complaints about the usage go.</param>
/// <param name="Time">The clock.</param>
/// <param name="IsTerminal">Whether somebody looks at <paramref name="Out"/>: colours and a progress bar then.</param>
/// <param name="Examples">The folder of the bundled examples.</param>
internal sealed record Host(TextWriter Out, TextWriter Error, TimeProvider Time, bool IsTerminal, string Examples)
{
    /// <summary>How long one file may keep the program waiting: a pipe that nobody writes to would never end.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(1);

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    /// <summary>The day in France, by which ages and documents are judged.</summary>
    public LocalDate Today => Now.InZone(DateTimeZoneProviders.Tzdb["Europe/Paris"]).Date;

    public static Host OfThisProcess() =>
        new(Console.Out, Console.Error, TimeProvider.System, !Console.IsOutputRedirected, Path.Combine(AppContext.BaseDirectory, "examples"));
}
