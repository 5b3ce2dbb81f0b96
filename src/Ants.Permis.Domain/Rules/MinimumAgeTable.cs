using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A category and the way to reach it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Route">The ordinary way, or a professional qualification.</param>
public sealed record MinimumAgeKey(LicenceCategory Category, AgeRoute Route) : IRuleTerm
{
    string IRuleTerm.Code => $"{Category}/{RuleText.Camel(Route)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Category.ToString(), Labels.For(Route, language), language);
}

/// <summary>The age from which a licence of a category can be given.</summary>
internal static class MinimumAgeTable
{
    private const string FimoIsNotEnough =
        "Sous réserve des art. R. 3314-4 (qualification longue) et R. 3314-6 (FIMO) du code des transports. Les fiches de juin 2026 n'ouvrent un âge plus bas que par un CAP, un bac pro ou un titre professionnel : "
        + "la FIMO, citée dans le texte de 2022, n'y figure plus. Avant cet âge, aucune source actuelle n'ouvre la catégorie par la FIMO seule ; l'art. R. 3314-6 n'a pas été lu.";

    private const string OfDiplomas = "Même âge depuis 2013 dans l'arrêté du 17 janvier 2013 (art. 4, I) ; la version de l'art. R. 3314-4 qui a été lue est postérieure au 3 mai 2021.";
    private const string InTraining = "Vaut aussi pour la personne qui suit la formation.";
    private const string OrdinaryIsTheSame = "L'âge ordinaire (code de la route, art. R. 221-5) est le même.";
    private const string ShortLines = "Sans voyageurs, ou sur des services réguliers dont le parcours ne dépasse pas 50 km. Transport scolaire avant 20 ans : mesures de l'employeur fixées par arrêté.";

    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate MotorcycleReform = new(2016, 6, 3);
    private static readonly LocalDate NationalAges = new(2021, 5, 3);
    private static readonly LocalDate SeventeenReform = new(2024, 1, 1);

    private static readonly LegalSource Code = Sources.CodeDeLaRoute("R. 221-5, 1°", Directive);

    public static RuleTable<MinimumAgeKey, Years> None { get; } = new("minimum-age");

    public static RuleTable<MinimumAgeKey, Years> France { get; } = new(
        "minimum-age",
        [
            Ordinary("AGE-AM", LicenceCategory.AM, 14, Since(Directive), Sources.LicenceIssue("1er"), "Même âge dans la fiche F2890 (service-public.fr), dont la date n'a pas été lue."),
            Ordinary("AGE-A1", LicenceCategory.A1, 16, Since(Directive), Code),
            Ordinary("AGE-A2", LicenceCategory.A2, 18, Since(Directive), Code),
            Ordinary("AGE-A-1", LicenceCategory.A, 24, Between(Directive, MotorcycleReform), Code, "Accès direct à 24 ans, ou catégorie A2 détenue depuis deux ans. Transition jusqu'au 2 décembre 2016 pour les demandes déjà déposées par des personnes de 24 ans ou plus."),
            Ordinary("AGE-A-2", LicenceCategory.A, 20, Since(MotorcycleReform), Sources.Decree2016723, "Plus d'accès direct : A2 (18 ans) détenue depuis deux ans, donc 20 ans en pratique, comme le dit la fiche F2830 (date non lue). Non repris : 21 ans pour un tricycle de plus de 15 kW ; 24 ans pour les gendarmes et les élèves policiers."),
            Ordinary("AGE-B1", LicenceCategory.B1, 16, Since(Directive), Code),
            Ordinary("AGE-B-1", LicenceCategory.B, 18, Between(Directive, SeventeenReform), Code),
            Ordinary("AGE-B-2", LicenceCategory.B, 17, Since(SeventeenReform), Sources.Sheet("F2825", new LocalDate(2025, 5, 26)), "Depuis le 1er janvier 2024, par le décret n° 2023-1214 du 20 décembre 2023."),
            Ordinary("AGE-BE", LicenceCategory.BE, 18, Since(Directive), Code, "Le décret de 2023 ne déplace que la catégorie B ; la fiche F2845 (état de juin 2026) dit toujours 18 ans."),
            Ordinary("AGE-C1", LicenceCategory.C1, 18, Since(Directive), Code),
            Ordinary("AGE-C1E", LicenceCategory.C1E, 18, Since(Directive), Code),
            Ordinary("AGE-C", LicenceCategory.C, 21, Since(Directive), Code, FimoIsNotEnough),
            Ordinary("AGE-CE", LicenceCategory.CE, 21, Since(Directive), Code, FimoIsNotEnough),
            Ordinary("AGE-D1", LicenceCategory.D1, 21, Since(Directive), Code, FimoIsNotEnough),
            Ordinary("AGE-D1E", LicenceCategory.D1E, 21, Since(Directive), Code, FimoIsNotEnough),
            Ordinary("AGE-D", LicenceCategory.D, 24, Since(Directive), Code, FimoIsNotEnough),
            Ordinary("AGE-DE", LicenceCategory.DE, 24, Since(Directive), Code, FimoIsNotEnough),
            Long("AGE-C1-LONG", LicenceCategory.C1, 18, Sources.ProfessionalAges("1°"), OrdinaryIsTheSame),
            Long("AGE-C1E-LONG", LicenceCategory.C1E, 18, Sources.ProfessionalAges("1°"), OrdinaryIsTheSame),
            Long("AGE-C-LONG", LicenceCategory.C, 18, Sources.ProfessionalAges("1°"), $"{OfDiplomas} {InTraining}"),
            Long("AGE-CE-LONG", LicenceCategory.CE, 18, Sources.ProfessionalAges("1°"), $"{OfDiplomas} {InTraining}"),
            Long("AGE-D1-LONG", LicenceCategory.D1, 21, Sources.ProfessionalAges("2°"), OrdinaryIsTheSame),
            Long("AGE-D1E-LONG", LicenceCategory.D1E, 21, Sources.ProfessionalAges("2°"), OrdinaryIsTheSame),
            Long("AGE-D-LONG", LicenceCategory.D, 21, Sources.ProfessionalAges("3°"), $"{OfDiplomas} {InTraining}"),
            Row("AGE-DE-LONG-1", LicenceCategory.DE, AgeRoute.LongQualification, 21, Between(Directive, NationalAges), Sources.Assumption, RuleStatus.Assumed, "Version de l'art. R. 3314-4 du code des transports antérieure au 3 mai 2021 non lue : l'âge de la catégorie D est repris."),
            Row("AGE-DE-LONG-2", LicenceCategory.DE, AgeRoute.LongQualification, 21, Since(NationalAges), Sources.ProfessionalAges("3°"), RuleStatus.Verified, InTraining),
            .. National("AGE-D1-FRANCE", LicenceCategory.D1, AgeRoute.LongQualificationFranceOnly, 18, "2°"),
            .. National("AGE-D1E-FRANCE", LicenceCategory.D1E, AgeRoute.LongQualificationFranceOnly, 18, "2°"),
            .. National("AGE-D-FRANCE", LicenceCategory.D, AgeRoute.LongQualificationFranceOnly, 20, "3°"),
            .. National("AGE-DE-FRANCE", LicenceCategory.DE, AgeRoute.LongQualificationFranceOnly, 20, "3°"),
            .. National("AGE-D-LINES", LicenceCategory.D, AgeRoute.LongQualificationShortLines, 18, "3°", ShortLines),
            .. National("AGE-DE-LINES", LicenceCategory.DE, AgeRoute.LongQualificationShortLines, 18, "3°", ShortLines),
            Fimo("AGE-C1-FIMO", LicenceCategory.C1, 18),
            Fimo("AGE-C1E-FIMO", LicenceCategory.C1E, 18),
            Fimo("AGE-C-FIMO", LicenceCategory.C, 21),
            Fimo("AGE-CE-FIMO", LicenceCategory.CE, 21),
            Fimo("AGE-D1-FIMO", LicenceCategory.D1, 21, " Aucune valeur propre n'est connue : l'âge ordinaire est repris."),
            Fimo("AGE-D1E-FIMO", LicenceCategory.D1E, 21, " Aucune valeur propre n'est connue : l'âge ordinaire est repris."),
            Fimo("AGE-D-FIMO", LicenceCategory.D, 23, " Il serait de 21 ans sur les lignes de 50 km au plus."),
            Fimo("AGE-DE-FIMO", LicenceCategory.DE, 23, " Il serait de 21 ans sur les lignes de 50 km au plus."),
        ]);

    private static RuleRow<MinimumAgeKey, Years> Ordinary(string id, LicenceCategory category, int age, InForce period, LegalSource source, string note = "") =>
        Row(id, category, AgeRoute.Ordinary, age, period, source, RuleStatus.Verified, note);

    private static RuleRow<MinimumAgeKey, Years> Long(string id, LicenceCategory category, int age, LegalSource source, string note) =>
        Row(id, category, AgeRoute.LongQualification, age, Since(Directive), source, RuleStatus.Verified, note);

    // Before the decree of 2021 no source read names a lower age for France alone: the long qualification opened the same age everywhere.
    private static RuleRow<MinimumAgeKey, Years>[] National(string id, LicenceCategory category, AgeRoute route, int age, string paragraph, string note = "") =>
    [
        Row($"{id}-1", category, route, 21, Between(Directive, NationalAges), Sources.Assumption, RuleStatus.Assumed, "Avant le décret n° 2021-542, aucun âge propre à la France n'a été trouvé : celui de la qualification longue est repris."),
        Row($"{id}-2", category, route, age, Since(NationalAges), Sources.ProfessionalAges(paragraph), RuleStatus.Verified, $"Abaissement du décret n° 2021-542 du 30 avril 2021 (JORFTEXT000043467564). {note}".TrimEnd()),
    ];

    private static RuleRow<MinimumAgeKey, Years> Fimo(string id, LicenceCategory category, int age, string note = "") =>
        Row(id, category, AgeRoute.Fimo, age, Since(Directive), Sources.Assumption, RuleStatus.Assumed, $"L'art. R. 3314-6 du code des transports, qui fixe les âges de la FIMO, n'a pas été lu : valeur tenue de mémoire, à vérifier.{note}");

    private static RuleRow<MinimumAgeKey, Years> Row(string id, LicenceCategory category, AgeRoute route, int age, InForce period, LegalSource source, RuleStatus status, string note) =>
        new(id, new(category, route), new Years(age), period, source, status, note);

    private static InForce Since(LocalDate day) => InForce.Since(day);

    private static InForce Between(LocalDate from, LocalDate to) => InForce.Between(from, to);
}
