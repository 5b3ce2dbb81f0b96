using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A form of the administration.</summary>
/// <remarks>French term: « cerfa ».</remarks>
public enum AdministrativeForm
{
    /// <summary>The medical opinion.</summary>
    AvisMedical,

    /// <summary>The application to sit the tests, on paper.</summary>
    RegistrationOnPaper,

    /// <summary>The application for a card, on paper.</summary>
    CardOnPaper,

    /// <summary>The conversion of a military licence or of a diploma, on paper.</summary>
    ConversionOnPaper,

    /// <summary>The collection sheet of photo and signature, on paper.</summary>
    CollectionSheet,

    /// <summary>The exchange of a foreign licence.</summary>
    ForeignExchange,

    /// <summary>The international licence.</summary>
    InternationalLicence,
}

/// <summary>The number of a form.</summary>
/// <param name="Number">The number with its version, such as <c>14880*02</c>.</param>
/// <param name="Notice">The number of its notice, or <see langword="null"/>.</param>
public sealed record FormNumber(string Number, string? Notice = null) : IRuleTerm
{
    string IRuleTerm.Code => Number;

    string IRuleTerm.Words(Language language) => Notice is null
        ? Labels.Get("rule-value.form", language, RuleText.Verbatim("number", Number))
        : Labels.Get("rule-value.form-with-notice", language, RuleText.Verbatim("number", Number), RuleText.Verbatim("notice", Notice));
}

/// <summary>The forms and their versions.</summary>
internal static class FormTable
{
    private const string Paper = "Formulaire papier que la demande en ligne remplace depuis 2017-2018.";
    private const string NoVersion = "Numéro donné par des pages de préfecture ; la version n'a pas été lue.";

    private static readonly LocalDate Directive = new(2013, 1, 19);

    // The first state of the sheets that shows the second version; nobody dates the change itself.
    private static readonly LocalDate SecondVersionSeen = Sources.CopiedSheet("F14836").VersionDate;

    public static RuleTable<AdministrativeForm, FormNumber> None { get; } = new("forms");

    public static RuleTable<AdministrativeForm, FormNumber> France { get; } = new(
        "forms",
        [
            new("FORM-AVIS-1", AdministrativeForm.AvisMedical, new("14880*01"), InForce.Between(Directive, SecondVersionSeen), Sources.CopiedSheet("F14836"), RuleStatus.Reported, "La date du changement de version n'a pas été trouvée : celle du premier état de la fiche qui montre la seconde est prise."),
            new("FORM-AVIS-2", AdministrativeForm.AvisMedical, new("14880*02", "51676*03"), InForce.Since(SecondVersionSeen), Sources.CopiedSheet("F14836"), RuleStatus.Verified, "La première version est refusée. Depuis l'arrêté du 24 avril 2026 (JORFTEXT000054023095, texte non lu), l'avis est transmis par voie électronique dans des départements d'essai dont la liste n'a pas été lue : il peut n'y avoir aucun formulaire."),
            new("FORM-INSCRIPTION", AdministrativeForm.RegistrationOnPaper, new("14866*01"), InForce.Since(Directive), Sources.LicenceDecree("1er"), RuleStatus.Verified, $"Réf. 02. {Paper}"),
            new("FORM-CARD", AdministrativeForm.CardOnPaper, new("14882*01"), InForce.Since(Directive), Sources.LicenceDecree("1er"), RuleStatus.Verified, Paper),
            new("FORM-CONVERSION", AdministrativeForm.ConversionOnPaper, new("14883*01"), InForce.Since(Directive), Sources.LicenceDecree("1er"), RuleStatus.Verified, $"Conversion d'un brevet militaire ou validation d'un diplôme. {Paper}"),
            new("FORM-COLLECTION", AdministrativeForm.CollectionSheet, new("14948*01"), InForce.Since(new LocalDate(2013, 9, 16)), Sources.LicenceDecree("1er"), RuleStatus.Verified, $"Réf. 06, ancêtre du formulaire de dépôt de photo et de signature. {Paper}"),
            new("FORM-EXCHANGE", AdministrativeForm.ForeignExchange, new("14879"), InForce.Since(Sources.TutorialDate), Sources.PrefecturePage, RuleStatus.Reported, NoVersion),
            new("FORM-INTERNATIONAL", AdministrativeForm.InternationalLicence, new("14881"), InForce.Since(Sources.TutorialDate), Sources.PrefecturePage, RuleStatus.Reported, NoVersion),
        ]);
}
