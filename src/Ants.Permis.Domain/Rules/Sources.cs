using System.Globalization;
using Ants.Permis.Findings;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The texts that the tables cite, so that each is described once.</summary>
internal static class Sources
{
    /// <summary>The latest date that the tutorial's screenshots show.</summary>
    public static readonly LocalDate TutorialDate = new(2019, 7, 3);

    /// <summary>The state of the sheets of 2025 that were read without a date of their own.</summary>
    public static readonly LocalDate SheetsOf2025 = new(2025, 10, 3);

    /// <summary>The latest state of the sheets that were read without a date of their own.</summary>
    public static readonly LocalDate SheetsOf2026 = new(2026, 6, 17);

    private const string DiplomaText = "Arrêté du 17 janvier 2013 (permis de conduire au vu des diplômes et titres professionnels, application de l'art. D. 222-8 du code de la route)";

    private static readonly LocalDate CheckedOn = new(2026, 11, 23);

    public static LegalSource Tutorial(int step) =>
        new("Tutoriel de la demande de permis de conduire en ligne (site de l'ANTS)", string.Create(CultureInfo.InvariantCulture, $"étape {step}"), "https://permisdeconduire.ants.gouv.fr", TutorialDate, CheckedOn);

    /// <summary>Four months after the procedures went online, a deputy quotes the one word that applicants were shown of the state of their application.</summary>
    public static LegalSource StateShown { get; } = new(
        "Question d'un député au ministre de l'intérieur sur l'instruction des demandes de permis de conduire par l'ANTS",
        "message « en cours d'instruction »",
        "https://www.jeanpauldufregne.fr/dysfonctionnement-dans-linstruction-par-lants-demande-permis-de-conduire/",
        new LocalDate(2018, 2, 27),
        CheckedOn);

    public static LegalSource TutorialForm { get; } =
        new("Tutoriel de la demande de permis de conduire en ligne (site de l'ANTS)", "étape 5, dépôt des pièces", "https://permisdeconduire.ants.gouv.fr", TutorialDate, CheckedOn);

    public static LegalSource TutorialAccount { get; } =
        new("Tutoriel de la demande de permis de conduire en ligne (site de l'ANTS)", "création d'un compte", "https://ants.gouv.fr", TutorialDate, CheckedOn);

    /// <summary>The day on which the recommendation on passwords was published in the official journal.</summary>
    public static readonly LocalDate CnilDate = new(2022, 10, 16);

    public static LegalSource CnilPasswords { get; } =
        new("CNIL, délibération n° 2022-100 du 21 juillet 2022 (recommandation sur les mots de passe)", "", "JORFTEXT000046432885", CnilDate, CheckedOn);

    public static LegalSource CnilAnswers { get; } =
        new("CNIL, questions-réponses sur la recommandation relative aux mots de passe", "question 6", "https://www.cnil.fr/questions-reponses-sur-la-nouvelle-recommandation-relative-aux-mots-de-passe-et-autres-secrets", new LocalDate(2022, 10, 14), CheckedOn);

    /// <summary>The day on which version 5.0.0 of the standard was published.</summary>
    public static readonly LocalDate AsvsDate = new(2025, 5, 30);

    public static LegalSource Asvs(string requirement) =>
        new("OWASP Application Security Verification Standard 5.0.0", requirement, "https://github.com/OWASP/ASVS/blob/v5.0.0/5.0/en/0x15-V6-Authentication.md", AsvsDate, CheckedOn);

    public static LegalSource CodeDeLaRoute(string article, LocalDate version) =>
        new("Code de la route", $"art. {article}", "LEGITEXT000006074228", version, CheckedOn);

    public static LegalSource CodeCivil(string article, LocalDate version) =>
        new("Code civil", $"art. {article}", "LEGITEXT000006070721", version, CheckedOn);

    public static LegalSource Decree2016723 { get; } =
        new("Décret n° 2016-723 du 31 mai 2016", "", "JORFTEXT000032619550", new LocalDate(2016, 5, 31), CheckedOn);

    public static LegalSource MedicalControlArticle(string article) => MedicalControl with { Article = $"art. {article}" };

    public static LegalSource MedicalControl { get; } =
        new("Arrêté du 31 juillet 2012 (contrôle médical de l'aptitude à la conduite)", "art. 1er à 3", "JORFTEXT000026310765", new LocalDate(2012, 7, 31), CheckedOn);

    public static LegalSource Decree2021542 { get; } =
        new("Décret n° 2021-542 du 30 avril 2021", "", "JORFTEXT000043467564", new LocalDate(2021, 4, 30), CheckedOn);

    /// <summary>The ages of the long qualification, as the decree of 2021 left them.</summary>
    public static LegalSource ProfessionalAges(string paragraph) =>
        new("Code des transports", $"art. R. 3314-4, {paragraph}", "https://lexbase.fr/texte-de-loi/code-des-transportsr33144/L3749L4M.html", new LocalDate(2021, 5, 3), CheckedOn);

    /// <summary>The first version, known by its number NOR.</summary>
    public static LegalSource Diplomas(string article) =>
        new(DiplomaText, $"art. {article}", "INTS1231985A", new LocalDate(2013, 1, 17), CheckedOn);

    /// <summary>The first article as it is marked in force; its date is not shown, its number is of early 2024.</summary>
    public static LegalSource DiplomasInForce(string paragraph) =>
        new(DiplomaText, $"art. 1er, {paragraph}", "LEGIARTI000049307244", new LocalDate(2024, 1, 1), CheckedOn);

    public static LegalSource DiplomasOf2018 { get; } =
        new("Arrêté du 18 juin 2018 (INTS1816312A) modifiant l'arrêté du 17 janvier 2013", "", "https://www.legifrance.gouv.fr/eli/arrete/2018/6/18/INTS1816312A/jo/texte", new LocalDate(2018, 6, 23), CheckedOn);

    public static LegalSource DiplomasOf2022 { get; } =
        new("Arrêté du 18 juillet 2022 (IOMS2209810A) modifiant l'arrêté du 17 janvier 2013", "objet et notice", "JORFTEXT000046070051", new LocalDate(2022, 7, 21), CheckedOn);

    public static LegalSource DiplomasOf1990 { get; } =
        new("Arrêté du 13 juin 1990 (diplômes de conducteur routier)", "art. 1er", "JORFARTI000001682727", new LocalDate(1990, 7, 1), CheckedOn);

    public static LegalSource Sheet(string number, LocalDate version) =>
        new($"Service-public.fr, fiche {number}", "", $"https://www.service-public.fr/particuliers/vosdroits/{number}", version, CheckedOn);

    public static LegalSource PhotoCodeGuides { get; } =
        new("Guides publics sur le code photo-signature (presse, photographes)", "", "https://www.commentcamarche.net/applis-sites/services-en-ligne/32235-photo-signature/", new LocalDate(2024, 9, 1), CheckedOn);

    private static readonly LocalDate OnlineServicesDate = new(2016, 4, 23);

    public static LegalSource OnlineServicesWatch { get; } =
        new("Veille réglementaire du 23 avril 2016 sur l'arrêté du 20 avril 2016 (connexite.fr)", "", "", OnlineServicesDate, CheckedOn);

    // Read in a public copy of the consolidated text; the identifier of the official edition was not found.
    public static LegalSource OnlineServicesOrder(string article) =>
        new("Arrêté du 20 avril 2016 (téléservices destinés à la demande de titres officiels)", $"art. {article}", "https://juriblio.fr/arretes/arrete-du-20-avril-2016/166663606/section-3", OnlineServicesDate, CheckedOn);

    public static LegalSource Assumption { get; } =
        new("Aucune source : hypothèse de la bibliothèque", "", "", CheckedOn, CheckedOn);

    /// <summary>The day on which the decree about identity, domicile and residence came into force.</summary>
    public static readonly LocalDate IdentityDecreeDate = new(2016, 12, 31);

    private const string IdentityDecreeName = "arrêté du 23 décembre 2016, JORFTEXT000033736411";

    public static LegalSource IdentityDecree { get; } =
        new("Arrêté du 23 décembre 2016 (justificatifs d'identité, de domicile et de résidence)", "", "JORFTEXT000033736411", new LocalDate(2017, 7, 7), CheckedOn);

    public static LegalSource IdentitySheet { get; } = Sheet("F31057", new LocalDate(2025, 4, 9)) with { Article = $"pour l'application de l'{IdentityDecreeName}" };

    public static LegalSource AddressSheet { get; } = Sheet("F31847", new LocalDate(2025, 6, 12)) with { Article = $"pour l'application de l'{IdentityDecreeName}" };

    /// <summary>The first press readings of the decree of 2016, before its change of 2017.</summary>
    public static LegalSource IdentityPress { get; } =
        new("La Tribune des auto-écoles, première lecture de l'arrêté du 23 décembre 2016", "", "https://www.tribune-auto-ecoles.fr/mobile/pages/archives/fiche.php?id=3459", new LocalDate(2017, 1, 1), CheckedOn);

    public static LegalSource RegistrationSheet { get; } = Sheet("F2825", new LocalDate(2025, 5, 26));

    public static LegalSource LossSheet { get; } = Sheet("F1727", new LocalDate(2025, 10, 3));

    public static LegalSource DamageSheet { get; } = Sheet("F20109", new LocalDate(2026, 6, 17));

    public static LegalSource ErrorSheet { get; } = Sheet("F173", new LocalDate(2026, 6, 17));

    public static LegalSource MilitarySheet { get; } = Sheet("F1452", new LocalDate(2024, 8, 14));

    public static LegalSource SuspensionSheet { get; } = Sheet("F14836", new LocalDate(2025, 10, 3));

    /// <summary>An older state of a sheet, read in a copy of which the year is known and the day is not; most copies are of 2022 at the earliest.</summary>
    public static LegalSource CopiedSheet(string number, int year = 2022) =>
        Sheet(number, new LocalDate(year, 1, 1)) with { Article = string.Create(CultureInfo.InvariantCulture, $"copie de {year}") };

    /// <summary>A state of a sheet that bears no date; it came with one of 2 May 2022.</summary>
    public static LegalSource UndatedSheet(string number) => Sheet(number, new LocalDate(2022, 5, 2)) with { Article = "état non daté" };

    // A public copy of 2014 or 2015, article by article.
    public static LegalSource LicenceDecree(string article) =>
        new("Arrêté du 20 avril 2012 (établissement et délivrance du permis de conduire)", $"art. {article}, version de 2014-2015", "JORFTEXT000025803494", new LocalDate(2015, 1, 1), CheckedOn);

    public static LegalSource PhotoDecree { get; } =
        new("Arrêté du 5 février 2009 (photographies d'identité)", "annexe", "IOCD0900595A", new LocalDate(2009, 2, 5), CheckedOn);

    public static LegalSource RegistrationPage { get; } =
        new("Site de l'ANTS, page « inscription à l'examen du permis »", "page non datée", "https://permisdeconduire.ants.gouv.fr/demarches-en-ligne/inscription-examen-permis", CheckedOn, CheckedOn);

    public static LegalSource SchoolPage { get; } =
        new("Site de l'ANTS pour les auto-écoles, questions fréquentes", "page non datée", "https://autoecole.ants.gouv.fr/aide-et-contact/demarches-en-ligne", CheckedOn, CheckedOn);

    public static LegalSource PrefecturePage { get; } =
        new("Préfecture des Alpes-de-Haute-Provence, page sur le permis de conduire", "page non datée", "https://www.alpes-de-haute-provence.gouv.fr/Demarches-administratives/Permis-de-conduire", CheckedOn, CheckedOn);

    public static LegalSource Question13386 { get; } =
        new("Assemblée nationale, question écrite n° 13386 (16e législature)", "", "https://nosdeputes.fr/16/question/QE/13386", new LocalDate(2023, 12, 1), CheckedOn);
}
