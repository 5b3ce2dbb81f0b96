using Ants.Permis.Demandes;
using Ants.Permis.Rules;
using NodaTime.Text;

namespace PreCheck;

/// <summary>What holds for a whole run: the day, the rules, the language, and how results are written.</summary>
internal sealed record Settings(DecisionContext Context, Language Language, bool Json)
{
    public RulesInForce Rules => Context.Rules;

    public static Settings Of(Arguments arguments, Host host)
    {
        var language = LanguageOf(arguments);
        var context = new DecisionContext(host.Now, DayOf(arguments, host, language), RulebookOf(arguments, language));
        return new(context, language, arguments.Has(Option.Json));
    }

    private static Language LanguageOf(Arguments arguments) => arguments[Option.Language] switch
    {
        null or "fr" => Language.French,
        "en" => Language.English,
        _ => throw new UsageException("--lang : fr, en"),
    };

    private static LocalDate DayOf(Arguments arguments, Host host, Language language)
    {
        if (arguments[Option.On] is not { } text)
            return host.Today;
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw new UsageException(language.Say("--on : une date AAAA-MM-JJ est attendue", "--on: a date YYYY-MM-DD is expected"));
    }

    private static Rulebook RulebookOf(Arguments arguments, Language language)
    {
        if (arguments[Option.Profile] is not { } name)
            return Rulebook.Ants2019;
        var known = string.Join(", ", Rulebook.Profiles.Select(profile => profile.Name));
        return Rulebook.FindProfile(name) ?? throw new UsageException(language.Say($"--profile : profil inconnu ; profils : {known}", $"--profile: unknown profile; profiles: {known}"));
    }
}
