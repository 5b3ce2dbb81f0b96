using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A nationality and a sort of identity document.</summary>
/// <param name="Nationality">The nationality.</param>
/// <param name="Type">The sort of document.</param>
public sealed record IdentityDocumentKey(NationalityGroup Nationality, IdentityDocumentType Type) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Nationality)}/{RuleText.Camel(Type)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Labels.For(Nationality, language), Labels.For(Type, language), language);
}

/// <summary>Whether a sort of identity document is accepted, and for how long after its end.</summary>
/// <param name="IsAccepted">Whether it is in the list.</param>
/// <param name="ExpiredForYears">It is good until this many years after its end; 0 when it must be in force; <see langword="null"/> when it has no end.</param>
public sealed record IdentityDocumentRule(bool IsAccepted, int? ExpiredForYears = 0) : IRuleTerm
{
    string IRuleTerm.Code => !IsAccepted ? "no" : ExpiredForYears is { } years ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{years}") : "yes";

    string? IRuleTerm.Unit => IsAccepted && ExpiredForYears is not null ? "years after its end" : null;

    string IRuleTerm.Words(Language language) => this switch
    {
        { IsAccepted: false } => Labels.Get("rule-value.identity-not-accepted", language),
        { ExpiredForYears: null } => Labels.Get("rule-value.identity-accepted", language),
        { ExpiredForYears: 0 } => Labels.Get("rule-value.identity-in-force", language),
        _ => Labels.Get("rule-value.identity-expired-for", language, RuleText.Number("years", ExpiredForYears.Value)),
    };
}

/// <summary>Which identity documents are accepted from whom.</summary>
internal static class IdentityDocumentTable
{
    private const string NotListed = "Exclusion déduite d'une liste lue en entier, qui ne nomme pas cette pièce ; la fiche ne la refuse pas en toutes lettres.";
    private const string FirstReading = "Première lecture du texte de 2016 : aucune condition de validité pour la carte d'identité et le passeport. La date du passage à la limite actuelle n'a pas été trouvée : celle du dernier changement connu du texte est prise.";
    private const string Tolerance = "Périmée depuis moins longtemps à la date de la demande. Le formulaire de 2019 écrit « en cours de validité », ce qui est plus strict que le texte.";
    private const string FrenchOnly = "Cette nature ne désigne qu'un passeport français ; celui d'un autre État se déclare comme passeport.";
    private const string SpecialCase = "Cas particulier de la fiche, sans condition de nationalité.";
    private const string ChildListBefore = "Liste antérieure, lue dans une copie seulement : passeport d'un parent montrant l'enfant pour les Européens, DCEM et TIR pour les autres.";
    private const string ChildList = "Pour une personne mineure : passeport d'un parent montrant l'enfant, ou DCEM, en cours de validité. Le TIR (ancien modèle) n'était admis que jusqu'à 2024.";
    private const string AsylumListBefore = "La date à laquelle ces titres sont entrés dans la liste n'a pas été trouvée ; ils sont supposés admis avant la fiche du 9 avril 2025.";
    private const string AsylumList = "Attestation de demande d'asile de plus de neuf mois avec droit au travail, ou récépissé qui nomme la qualité de réfugié, d'apatride ou la protection subsidiaire, ou titre de voyage de réfugié avec la carte.";
    private const string PermitList = "Délivré par la France : carte de résident, carte de séjour temporaire ou pluriannuelle, VLS-TS validé, certificat algérien, APS portant le séjour au-delà de 185 jours, récépissé de renouvellement ou attestation de décision favorable avec le titre précédent.";
    private const string Andorra = "La fiche nomme Andorre pour la résidence mais pas dans la liste européenne des pièces d'identité : lue comme une autre nationalité.";
    private const string AndorraEitherWay = "La fiche ne nomme pas Andorre dans la liste européenne des pièces d'identité ; les deux listes disent ici la même chose.";

    private static readonly LocalDate From = Sources.IdentityDecreeDate;
    private static readonly LocalDate ToleranceFrom = Sources.IdentityDecree.VersionDate;
    private static readonly LocalDate SheetDate = Sources.IdentitySheet.VersionDate;
    private static readonly LocalDate FranceIdentiteFrom = new(2024, 10, 16);
    private static readonly LocalDate OldTravelPaperClosed = new(2025, 1, 1);

    private static readonly IdentityDocumentRule InForceOnly = new(true);
    private static readonly IdentityDocumentRule WithoutEnd = new(true, null);
    private static readonly IdentityDocumentRule NotAccepted = new(false);

    public static RuleTable<IdentityDocumentKey, IdentityDocumentRule> None { get; } = new("identity-documents");

    /// <summary>Every nationality with every sort of document, accepted or not.</summary>
    public static RuleTable<IdentityDocumentKey, IdentityDocumentRule> France { get; } = new(
        "identity-documents",
        [
            .. Tolerated("IDENTITY-FR-CARD", IdentityDocumentType.NationalIdentityCard, 5),
            .. Tolerated("IDENTITY-FR-PASSPORT", IdentityDocumentType.Passport, 5),
            .. Tolerated("IDENTITY-FR-OLDER-PASSPORT", IdentityDocumentType.OlderPassport, 2),
            Listed("IDENTITY-FR-LICENCE", NationalityGroup.French, IdentityDocumentType.EuropeanLicence, InForceOnly),
            .. FranceIdentite(),
            Listed("IDENTITY-FR-EXIT-BAN", NationalityGroup.French, IdentityDocumentType.ExitBanReceipt, WithoutEnd, "Récépissé de l'article L. 224-1 du code de la sécurité intérieure."),
            Listed("IDENTITY-FR-PRISON", NationalityGroup.French, IdentityDocumentType.PrisonReceipt, WithoutEnd, SpecialCase),
            Listed("IDENTITY-FR-LEGION", NationalityGroup.French, IdentityDocumentType.ForeignLegionCard, InForceOnly, SpecialCase),
            Missing("IDENTITY-FR-PERMIT", NationalityGroup.French, IdentityDocumentType.ResidencePermit),
            Missing("IDENTITY-FR-ASYLUM", NationalityGroup.French, IdentityDocumentType.AsylumPaper),
            Missing("IDENTITY-FR-CHILD", NationalityGroup.French, IdentityDocumentType.MinorTravelPaper),
            Listed("IDENTITY-EU-CARD", NationalityGroup.European, IdentityDocumentType.NationalIdentityCard, InForceOnly),
            Listed("IDENTITY-EU-PASSPORT", NationalityGroup.European, IdentityDocumentType.Passport, InForceOnly),
            Assumed("IDENTITY-EU-OLDER-PASSPORT", NationalityGroup.European, IdentityDocumentType.OlderPassport, NotAccepted, FrenchOnly),
            Listed("IDENTITY-EU-LICENCE", NationalityGroup.European, IdentityDocumentType.EuropeanLicence, InForceOnly, "Délivré par un État de l'Union européenne."),
            Missing("IDENTITY-EU-FRANCE-IDENTITE", NationalityGroup.European, IdentityDocumentType.FranceIdentite),
            Missing("IDENTITY-EU-EXIT-BAN", NationalityGroup.European, IdentityDocumentType.ExitBanReceipt),
            Listed("IDENTITY-EU-PRISON", NationalityGroup.European, IdentityDocumentType.PrisonReceipt, WithoutEnd, SpecialCase),
            Listed("IDENTITY-EU-LEGION", NationalityGroup.European, IdentityDocumentType.ForeignLegionCard, InForceOnly, SpecialCase),
            Listed("IDENTITY-EU-PERMIT", NationalityGroup.European, IdentityDocumentType.ResidencePermit, InForceOnly, "Carte de résident de longue durée-CE ou carte de séjour temporaire de l'Union, délivrée par la France."),
            Missing("IDENTITY-EU-ASYLUM", NationalityGroup.European, IdentityDocumentType.AsylumPaper),
            .. Children("IDENTITY-EU-CHILD", NationalityGroup.European),
            .. Others("IDENTITY-AD", NationalityGroup.Andorran).Select(Andorran),
            .. Others("IDENTITY-OTHER", NationalityGroup.Other),
        ]);

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>[] Others(string id, NationalityGroup nationality) =>
    [
        Missing($"{id}-CARD", nationality, IdentityDocumentType.NationalIdentityCard, "Le Royaume-Uni n'est pas dans la liste européenne."),
        Listed($"{id}-PASSPORT", nationality, IdentityDocumentType.Passport, InForceOnly),
        Assumed($"{id}-OLDER-PASSPORT", nationality, IdentityDocumentType.OlderPassport, NotAccepted, FrenchOnly),
        Missing($"{id}-LICENCE", nationality, IdentityDocumentType.EuropeanLicence),
        Missing($"{id}-FRANCE-IDENTITE", nationality, IdentityDocumentType.FranceIdentite),
        Missing($"{id}-EXIT-BAN", nationality, IdentityDocumentType.ExitBanReceipt),
        Listed($"{id}-PRISON", nationality, IdentityDocumentType.PrisonReceipt, WithoutEnd, SpecialCase),
        Listed($"{id}-LEGION", nationality, IdentityDocumentType.ForeignLegionCard, InForceOnly, SpecialCase),
        Listed($"{id}-PERMIT", nationality, IdentityDocumentType.ResidencePermit, InForceOnly, PermitList),
        Row($"{id}-ASYLUM-1", nationality, IdentityDocumentType.AsylumPaper, InForceOnly, InForce.Between(From, SheetDate), Sources.IdentitySheet, RuleStatus.Assumed, AsylumListBefore),
        Row($"{id}-ASYLUM-2", nationality, IdentityDocumentType.AsylumPaper, InForceOnly, InForce.Since(SheetDate), Sources.IdentitySheet, RuleStatus.Verified, AsylumList),
        .. Children($"{id}-CHILD", nationality),
    ];

    // What the European list says too is reported; where the two lists part, the reading is ours.
    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Andorran(RuleRow<IdentityDocumentKey, IdentityDocumentRule> row) =>
        row.Key.Type is IdentityDocumentType.NationalIdentityCard or IdentityDocumentType.EuropeanLicence or IdentityDocumentType.ResidencePermit or IdentityDocumentType.AsylumPaper
            ? row with { Status = RuleStatus.Assumed, Note = Andorra }
            : row with { Status = row.Status == RuleStatus.Verified ? RuleStatus.Reported : row.Status, Note = $"{AndorraEitherWay} {row.Note}".TrimEnd() };

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>[] Tolerated(string id, IdentityDocumentType type, int years) =>
    [
        Row($"{id}-1", NationalityGroup.French, type, WithoutEnd, InForce.Between(From, ToleranceFrom), Sources.IdentityPress, RuleStatus.Reported, FirstReading),
        Row($"{id}-2", NationalityGroup.French, type, new(true, years), InForce.Since(ToleranceFrom), Sources.IdentitySheet, RuleStatus.Verified, Tolerance),
    ];

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>[] FranceIdentite() =>
    [
        Row("IDENTITY-FR-FRANCE-IDENTITE-1", NationalityGroup.French, IdentityDocumentType.FranceIdentite, NotAccepted, InForce.Between(From, FranceIdentiteFrom), Sources.IdentitySheet, RuleStatus.Verified, "Admis depuis le 16 octobre 2024 seulement."),
        Row("IDENTITY-FR-FRANCE-IDENTITE-2", NationalityGroup.French, IdentityDocumentType.FranceIdentite, WithoutEnd, InForce.Since(FranceIdentiteFrom), Sources.IdentitySheet, RuleStatus.Verified, "Justificatif à usage unique avec photo ; il faut la carte d'identité au format carte bancaire, FranceConnect et l'application."),
    ];

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule>[] Children(string id, NationalityGroup nationality) =>
    [
        Row($"{id}-1", nationality, IdentityDocumentType.MinorTravelPaper, InForceOnly, InForce.Between(From, OldTravelPaperClosed), Sources.CopiedSheet("F31057"), RuleStatus.Reported, ChildListBefore),
        Row($"{id}-2", nationality, IdentityDocumentType.MinorTravelPaper, InForceOnly, InForce.Since(OldTravelPaperClosed), Sources.IdentitySheet, RuleStatus.Verified, ChildList),
    ];

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Listed(string id, NationalityGroup nationality, IdentityDocumentType type, IdentityDocumentRule rule, string note = "") =>
        Row(id, nationality, type, rule, InForce.Since(From), Sources.IdentitySheet, RuleStatus.Verified, note);

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Missing(string id, NationalityGroup nationality, IdentityDocumentType type, string note = "") =>
        Row(id, nationality, type, NotAccepted, InForce.Since(From), Sources.IdentitySheet, RuleStatus.Reported, $"{NotListed} {note}".TrimEnd());

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Assumed(string id, NationalityGroup nationality, IdentityDocumentType type, IdentityDocumentRule rule, string note) =>
        Row(id, nationality, type, rule, InForce.Since(From), Sources.Assumption, RuleStatus.Assumed, note);

    private static RuleRow<IdentityDocumentKey, IdentityDocumentRule> Row(string id, NationalityGroup nationality, IdentityDocumentType type, IdentityDocumentRule rule, InForce period, LegalSource source, RuleStatus status, string note) =>
        new(id, new(nationality, type), rule, period, source, status, note);
}

/// <summary>The automatic extension of national identity cards: the printed end is not the real one.</summary>
/// <param name="IssuedFrom">The first day of issue.</param>
/// <param name="IssuedUntil">The last day of issue.</param>
/// <param name="Years">The years to add to the printed end.</param>
public sealed record IdentityCardExtension(LocalDate IssuedFrom, LocalDate IssuedUntil, int Years) : IRuleTerm
{
    string IRuleTerm.Code => Years.ToString(System.Globalization.CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => Labels.Get(
        "rule-value.card-extension",
        language,
        RuleText.Number("years", Years),
        new FindingParameter("from", new FindingValue.Date(IssuedFrom)),
        new FindingParameter("until", new FindingValue.Date(IssuedUntil)));
}

/// <summary>The extension of national identity cards issued to adults.</summary>
internal static class IdentityCardExtensionTable
{
    /// <summary>The only key.</summary>
    public const string Key = "identity-card-extension";

    public static RuleTable<string, IdentityCardExtension> None { get; } = new("identity-card-extension");

    public static RuleTable<string, IdentityCardExtension> France { get; } = new(
        "identity-card-extension",
        new RuleRow<string, IdentityCardExtension>(
            "CARD-EXTENSION-1",
            Key,
            new IdentityCardExtension(new LocalDate(2004, 1, 2), new LocalDate(2013, 12, 31), 5),
            InForce.Since(new LocalDate(2014, 1, 1)),
            Sources.CopiedSheet("F35005"),
            RuleStatus.Verified,
            "Cartes plastifiées délivrées à des personnes majeures ; la date imprimée ne change pas. Une carte délivrée à une personne mineure reste valable dix ans. Aucun texte lu ne dit si la tolérance de cinq ans s'ajoute à cette prolongation."));
}
