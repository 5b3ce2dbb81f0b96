using Ants.Permis.Demandes;
using Ants.Permis.Rules;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Checks the bundled examples at the day for which they were made, so that everybody reads the same.</summary>
internal static class ExamplesCommand
{
    /// <summary>The day for which the examples were made.</summary>
    public static readonly LocalDate Day = new(2026, 11, 23);

    private static readonly (string Folder, string French, string English)[] Examples =
    [
        ("clean", "validation de diplôme, dossier complet", "validation of a diploma, complete"),
        ("hosted", "inscription à l'examen, candidat hébergé", "registration for the test, hosted applicant"),
        ("seven-defects", "validation de diplôme, sept défauts", "validation of a diploma, seven defects"),
    ];

    public static async Task<int> RunAsync(Settings settings, Host host)
    {
        var language = settings.Language;
        var context = new DecisionContext(Day.At(new LocalTime(10, 0)).InUtc().ToInstant(), Day, Rulebook.Ants2019);
        var screen = new Screen(host);
        screen.Line(Heading.Of(context, language));
        screen.Line(language.Say("Trois demandes d'exemple, faites pour ce projet ; personne n'existe.", "Three example applications, made for this project; nobody in them exists."));
        screen.Line();
        var check = new DossierCheck(settings with { Context = context }, host);
        foreach (var (folder, french, english) in Examples)
        {
            var dossier = await check.OfAsync(Path.Combine(host.Examples, folder, "dossier.json"), pieces: null);
            new CheckReport(dossier, language).Show(screen, $"{folder} : {language.Say(french, english)}");
        }

        screen.Line(Labels.Get("note.verdict", language));
        return ExitCode.Acceptable;
    }
}
