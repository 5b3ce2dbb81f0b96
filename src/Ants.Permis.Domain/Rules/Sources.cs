using System.Globalization;
using Ants.Permis.Findings;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The texts that the tables cite, so that each is described once.</summary>
internal static class Sources
{
    /// <summary>The latest date that the tutorial's screenshots show.</summary>
    public static readonly LocalDate TutorialDate = new(2019, 7, 3);

    private static readonly LocalDate CheckedOn = new(2026, 11, 23);

    public static LegalSource Tutorial(int step) =>
        new("Tutoriel de la demande de permis de conduire en ligne (site de l'ANTS)", string.Create(CultureInfo.InvariantCulture, $"étape {step}"), "https://permisdeconduire.ants.gouv.fr", TutorialDate, CheckedOn);

    public static LegalSource TutorialForm { get; } =
        new("Tutoriel de la demande de permis de conduire en ligne (site de l'ANTS)", "étape 5, dépôt des pièces", "https://permisdeconduire.ants.gouv.fr", TutorialDate, CheckedOn);

    public static LegalSource CodeDeLaRoute(string article, LocalDate version) =>
        new("Code de la route", $"art. {article}", "LEGITEXT000006074228", version, CheckedOn);

    public static LegalSource CodeCivil(string article, LocalDate version) =>
        new("Code civil", $"art. {article}", "LEGITEXT000006070721", version, CheckedOn);

    public static LegalSource Decree2016723 { get; } =
        new("Décret n° 2016-723 du 31 mai 2016", "", "JORFTEXT000032619550", new LocalDate(2016, 5, 31), CheckedOn);

    public static LegalSource MedicalControl { get; } =
        new("Arrêté du 31 juillet 2012 (contrôle médical de l'aptitude à la conduite)", "art. 1er à 3", "JORFTEXT000026310765", new LocalDate(2012, 7, 31), CheckedOn);

    public static LegalSource Sheet(string number, LocalDate version) =>
        new($"Service-public.fr, fiche {number}", "", $"https://www.service-public.fr/particuliers/vosdroits/{number}", version, CheckedOn);

    public static LegalSource PhotoCodeGuides { get; } =
        new("Guides publics sur le code photo-signature (presse, photographes)", "", "https://www.commentcamarche.net/applis-sites/services-en-ligne/32235-photo-signature/", new LocalDate(2024, 9, 1), CheckedOn);

    public static LegalSource Assumption { get; } =
        new("Aucune source : hypothèse de la bibliothèque", "", "", CheckedOn, CheckedOn);
}
