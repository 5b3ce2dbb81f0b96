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
        var context = new DecisionContext(host.Now, DayOf(arguments, Option.On, language) ?? host.Today, RulebookOf(arguments, Option.Profile, language) ?? Rulebook.Ants2019);
        return new(context, language, arguments.Has(Option.Json));
    }

    /// <summary>The day that an option gives, or null.</summary>
    public static LocalDate? DayOf(Arguments arguments, string option, Language language)
    {
        if (arguments[option] is not { } text)
            return null;
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw new UsageException(language.Say($"{option} : une date AAAA-MM-JJ est attendue", $"{option}: a date YYYY-MM-DD is expected"));
    }

    /// <summary>The profile that an option names, or null.</summary>
    public static Rulebook? RulebookOf(Arguments arguments, string option, Language language)
    {
        if (arguments[option] is not { } name)
            return null;
        var known = string.Join(", ", Rulebook.Profiles.Select(profile => profile.Name));
        return Rulebook.FindProfile(name) ?? throw new UsageException(language.Say($"{option} : profil inconnu ; profils : {known}", $"{option}: unknown profile; profiles: {known}"));
    }

    /// <summary>The name of the table that is asked for, or null for all.</summary>
    public static string? TableOf(Arguments arguments, Language language)
    {
        if (arguments[Option.Table] is not { } name)
            return null;
        var known = Rulebook.Ants2019.Tables.Select(table => table.Name).ToList();
        if (known.Find(table => string.Equals(table, name, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        var list = string.Join(", ", known);
        throw new UsageException(language.Say($"{Option.Table} : table inconnue ; tables : {list}", $"{Option.Table}: unknown table; tables: {list}"));
    }

    private static Language LanguageOf(Arguments arguments) => arguments[Option.Language] switch
    {
        null or "fr" => Language.French,
        "en" => Language.English,
        _ => throw new UsageException("--lang : fr, en"),
    };
}
