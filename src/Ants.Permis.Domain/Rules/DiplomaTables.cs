using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>What a diploma or a title gives.</summary>
/// <param name="Grants">The categories given together.</param>
/// <param name="GrantsWhenFailed">The categories given when the diploma was failed and the tests of the licence were passed; empty when none.</param>
public sealed record DiplomaGrant(LicenceCategorySet Grants, LicenceCategorySet GrantsWhenFailed) : IRuleTerm
{
    string IRuleTerm.Code => GrantsWhenFailed.IsEmpty ? string.Join('+', Grants) : $"{string.Join('+', Grants)}|{string.Join('+', GrantsWhenFailed)}";

    string IRuleTerm.Words(Language language) => (Grants.IsEmpty, GrantsWhenFailed.IsEmpty) switch
    {
        (true, _) => Labels.Get("rule-value.diploma-nothing", language),
        (_, true) => Labels.Get("rule-value.diploma", language, RuleText.Verbatim("categories", string.Join(", ", Grants))),
        _ => Labels.Get("rule-value.diploma-or-failed", language, RuleText.Verbatim("categories", string.Join(", ", Grants)), RuleText.Verbatim("failed", string.Join(", ", GrantsWhenFailed))),
    };
}

/// <summary>Which diploma gives which categories.</summary>
internal static class DiplomaTable
{
    private const string TitleFailed = "En cas d'échec au titre, les âges ordinaires s'appliquent (art. 4, II, version de 2013).";

    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate Order2018 = new(2018, 6, 24);
    private static readonly LocalDate CoachTitleReform = new(2018, 8, 7);
    private static readonly LocalDate IntermediateReform = new(2022, 7, 22);
    private static readonly LocalDate ThirdParagraphSeen = new(2024, 1, 1);

    public static RuleTable<DiplomaTitle, DiplomaGrant> None { get; } = new("diplomas");

    public static RuleTable<DiplomaTitle, DiplomaGrant> France { get; } = new(
        "diplomas",
        Read("DIPLOMA-CAP-DEMENAGEUR", DiplomaTitle.CapDemenageur, [LicenceCategory.B, LicenceCategory.BE], [LicenceCategory.B, LicenceCategory.BE], "I"),
        Read("DIPLOMA-CAP-LIVREUR", DiplomaTitle.CapLivreur, [LicenceCategory.B, LicenceCategory.C], [LicenceCategory.B], "II", " Jusqu'à la session de 2020, ce CAP était aussi le diplôme intermédiaire du bac pro ; voir DIPLOMA-BAC-PRO-INTERMEDIATE."),
        Read("DIPLOMA-CAP-ROUTIER", DiplomaTitle.CapRoutier, [LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.B, LicenceCategory.C], "III"),
        Read("DIPLOMA-BAC-PRO", DiplomaTitle.BacProRoutier, [LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.B, LicenceCategory.C], "III"),
        new("DIPLOMA-BAC-PRO-INTERMEDIATE-1", DiplomaTitle.BacProIntermediate, Nothing, InForce.Between(Directive, IntermediateReform), Sources.DiplomasOf2022, RuleStatus.Reported, "L'attestation n'ouvrait pas encore de catégorie : jusqu'à la session de 2020, le CAP conducteur livreur, diplôme intermédiaire, donnait B et C aux élèves et apprentis majeurs."),
        new("DIPLOMA-BAC-PRO-INTERMEDIATE-2", DiplomaTitle.BacProIntermediate, Gives([LicenceCategory.C]), InForce.Since(IntermediateReform), Sources.DiplomasOf2022, RuleStatus.Reported, "Avant le bac pro, aux âges de l'art. R. 3314-4 du code des transports. Objet et notice lus, articles non lus."),
        new("DIPLOMA-CAP-SERVICE", DiplomaTitle.CapServiceLivraison, Gives([LicenceCategory.B]), InForce.Since(Order2018), Sources.DiplomasInForce("III bis"), RuleStatus.Verified, "Ajouté par l'arrêté du 18 juin 2018, en vigueur le lendemain de sa publication du 23 juin."),
        new("DIPLOMA-CAP-AUTOCAR-1", DiplomaTitle.CapAutobusAutocar, Nothing, InForce.Between(Directive, ThirdParagraphSeen), Sources.DiplomasInForce("III ter"), RuleStatus.Reported, "CAP créé le 12 mars 2023 ; le paragraphe III ter a été vu dans une version du début de 2024, sans date d'effet."),
        new("DIPLOMA-CAP-AUTOCAR-2", DiplomaTitle.CapAutobusAutocar, Gives([LicenceCategory.D]), InForce.Since(ThirdParagraphSeen), Sources.DiplomasInForce("III ter"), RuleStatus.Reported, "La copie est coupée avant la liste des catégories : D est déduit de l'objet du diplôme, B n'est pas exclu."),
        Title("DIPLOMA-TITRE-PORTEUR", DiplomaTitle.TitrePorteur, LicenceCategory.C),
        Title("DIPLOMA-TITRE-TOUS-VEHICULES", DiplomaTitle.TitreTousVehicules, LicenceCategory.CE),
        new("DIPLOMA-TITRE-INTERURBAIN-1", DiplomaTitle.TitreInterurbain, Gives([LicenceCategory.D]), InForce.Between(Directive, CoachTitleReform), Sources.Diplomas("2"), RuleStatus.Verified, TitleFailed),
        new("DIPLOMA-TITRE-INTERURBAIN-2", DiplomaTitle.TitreInterurbain, Nothing, InForce.Since(CoachTitleReform), Sources.Assumption, RuleStatus.Assumed, "Remplacé le 7 août 2018 par le titre de conducteur de transport en commun sur route. Rien n'a été lu sur un titre obtenu avant cette date et présenté après : le service instructeur décide."),
        new("DIPLOMA-TITRE-TRANSPORT", DiplomaTitle.TitreTransportEnCommun, Gives([LicenceCategory.D]), InForce.Since(CoachTitleReform), Sources.DiplomasOf2018, RuleStatus.Verified, $"Titre créé le 7 août 2018 (arrêté du 9 avril 2018), recréé par l'arrêté du 7 juin 2023 ; le candidat détient B. {TitleFailed}"),
        new("DIPLOMA-OLDER", DiplomaTitle.OlderRoadDiploma, new([LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.B, LicenceCategory.C]), InForce.Since(Directive), Sources.DiplomasOf1990, RuleStatus.Reported, "E(C) à l'époque, CE aujourd'hui. Article lu, mais l'arrêté de 1990 est abrogé et l'arrêté de 2013 ne nomme pas ces diplômes."),
        new("DIPLOMA-OTHER", DiplomaTitle.Other, Nothing, InForce.Since(Directive), Sources.Assumption, RuleStatus.Assumed, "Hors des listes de l'arrêté du 17 janvier 2013 qui ont été lues ; une version plus récente peut en nommer d'autres."));

    private static DiplomaGrant Nothing => Gives([]);

    private static DiplomaGrant Gives(LicenceCategorySet grants) => new(grants, []);

    private static RuleRow<DiplomaTitle, DiplomaGrant> Read(string id, DiplomaTitle title, LicenceCategorySet grants, LicenceCategorySet whenFailed, string paragraph, string note = "") =>
        new(id, title, new(grants, whenFailed), InForce.Since(Directive), Sources.DiplomasInForce(paragraph), RuleStatus.Verified, $"En cas d'échec au diplôme (art. 1er, IV, version de 2013) : 18 ans, épreuves du permis réussies et toutes les épreuves du diplôme passées.{note}");

    private static RuleRow<DiplomaTitle, DiplomaGrant> Title(string id, DiplomaTitle title, LicenceCategory category) =>
        new(id, title, Gives([category]), InForce.Since(Directive), Sources.Diplomas("2"), RuleStatus.Verified, TitleFailed);
}

/// <summary>The age from which a diploma gives a category.</summary>
/// <param name="Value">The age in years.</param>
/// <param name="LowerReading">The lower age that another text opens, or <see langword="null"/>.</param>
public sealed record DiplomaAge(int Value, int? LowerReading = null) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => LowerReading is { } lower
        ? Labels.Get("rule-value.years-two-readings", language, RuleText.Number("count", Value), RuleText.Number("other", lower))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Value));
}

/// <summary>The age from which a diploma gives each category.</summary>
internal static class DiplomaAgeTable
{
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate NationalAges = new(2021, 5, 3);
    private static readonly LocalDate SeventeenReform = new(2024, 1, 1);
    private static readonly LegalSource Text = Sources.Diplomas("4, I");

    public static RuleTable<LicenceCategory, DiplomaAge> None { get; } = new("diploma-ages");

    public static RuleTable<LicenceCategory, DiplomaAge> France { get; } = new(
        "diploma-ages",
        new("DIPLOMA-AGE-B-1", LicenceCategory.B, new(18), InForce.Between(Directive, SeventeenReform), Text, RuleStatus.Verified),
        new("DIPLOMA-AGE-B-2", LicenceCategory.B, new(18, 17), InForce.Since(SeventeenReform), Text, RuleStatus.Conflict, "L'arrêté dit 18 ans (version de 2013, art. 4 non relu depuis) ; l'âge ordinaire de la catégorie B est de 17 ans depuis le 1er janvier 2024 (fiche F2825)."),
        new("DIPLOMA-AGE-BE", LicenceCategory.BE, new(18), InForce.Since(Directive), Text, RuleStatus.Verified),
        new("DIPLOMA-AGE-C", LicenceCategory.C, new(18), InForce.Since(Directive), Text, RuleStatus.Verified, "Même âge dans l'art. R. 3314-4, 1° du code des transports, auquel l'art. 4 renvoie depuis le 22 juillet 2022 pour l'attestation intermédiaire du bac pro."),
        new("DIPLOMA-AGE-CE", LicenceCategory.CE, new(18), InForce.Since(Directive), Text, RuleStatus.Verified, "Même âge dans l'art. R. 3314-4, 1° du code des transports."),
        new("DIPLOMA-AGE-D-1", LicenceCategory.D, new(21), InForce.Between(Directive, NationalAges), Text, RuleStatus.Verified),
        new("DIPLOMA-AGE-D-2", LicenceCategory.D, new(21, 18), InForce.Since(NationalAges), Text, RuleStatus.Conflict, "L'arrêté dit 21 ans (version de 2013) ; l'art. R. 3314-4, 3° du code des transports ouvre 20 ans en France, et 18 ans en France sans voyageurs ou sur des lignes de 50 km au plus. Rien ne dit lequel l'art. 4 suit aujourd'hui."));
}
