using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>Something that is good, or must be done, for a limited time.</summary>
/// <remarks>French term: « délai » or « durée de validité ».</remarks>
public enum TimeLimitTopic
{
    /// <summary>The medical opinion, from its date.</summary>
    AvisMedical,

    /// <summary>The photo or e-photo, from the day it was taken.</summary>
    Photo,

    /// <summary>« CEPC », the certificate that stands for the licence after the test.</summary>
    ProvisionalCertificate,

    /// <summary>« Attestation de droit à conduire sécurisée », while a card is remade.</summary>
    DrivingRightAttestation,

    /// <summary>The undertaking to follow the FIMO training.</summary>
    FimoUndertaking,

    /// <summary>The time in which an error on a new card is reported.</summary>
    ErrorReport,

    /// <summary>The time after which a registration without theory test may have to be reactivated.</summary>
    RegistrationReactivation,

    /// <summary>The time for which a driving school keeps the mandate.</summary>
    MandateKeeping,

    /// <summary>The time in which an invalidated licence is handed in.</summary>
    InvalidatedLicenceSurrender,

    /// <summary>The time between a failed test and the next.</summary>
    NextTestAfterFailure,

    /// <summary>The time after which an application that was not completed is said to be deleted.</summary>
    IncompleteApplication,

    /// <summary>The day until which the pink licence of before 2013 is valid.</summary>
    PinkLicence,
}

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    /// <summary>Days.</summary>
    Days,

    /// <summary>Months.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}

/// <summary>A limit of time: so many days, months or years, or a day of the calendar.</summary>
public sealed record TimeLimit : IRuleTerm
{
    private TimeLimit()
    {
    }

    /// <summary>How many units; 0 for a day of the calendar.</summary>
    public int Amount { get; private init; }

    /// <summary>The unit.</summary>
    public TimeUnit TimeUnit { get; private init; }

    /// <summary>The last day, when the limit is a day of the calendar.</summary>
    public LocalDate? Until { get; private init; }

    string IRuleTerm.Code => Until is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : Amount.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => Until is null ? RuleText.Camel(TimeUnit) : null;

    /// <summary>A length of time.</summary>
    /// <param name="amount">How many units, from 1.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below 1.</exception>
    public static TimeLimit Of(int amount, TimeUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        return new() { Amount = amount, TimeUnit = unit };
    }

    /// <summary>A day of the calendar.</summary>
    /// <param name="day">The last day.</param>
    /// <returns>The limit.</returns>
    public static TimeLimit UntilDay(LocalDate day) => new() { Until = day };

    /// <summary>The first day on which something that began on a day is no longer good.</summary>
    /// <param name="start">The day it began.</param>
    /// <returns>The day; at a shorter month's end, the last day of that month.</returns>
    public LocalDate EndFrom(LocalDate start) => (Until, TimeUnit) switch
    {
        ({ } day, _) => day.Later(days: 1),
        (_, TimeUnit.Days) => start.Later(days: Amount),
        (_, TimeUnit.Months) => start.Later(months: Amount),
        _ => start.Later(Amount),
    };

    string IRuleTerm.Words(Language language) => Until is { } day
        ? Labels.Get("rule-value.until-day", language, new FindingParameter("day", new FindingValue.Date(day)))
        : Labels.Get(Amount == 1 ? One : $"rule-value.{RuleText.Camel(TimeUnit)}", language, RuleText.Number("count", Amount));

    private string One => TimeUnit switch
    {
        TimeUnit.Days => "rule-value.one-day",
        TimeUnit.Months => "rule-value.one-month",
        _ => "rule-value.one-year",
    };
}

/// <summary>How long each thing is good, and how long one has to do each.</summary>
internal static class TimeLimitTable
{
    private const string FirstSeen = "La fiche qui le dit ne donne pas de date : avant elle, la même durée est supposée.";

    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate LongerCertificate = new(2013, 7, 1);
    private static readonly LocalDate PhotoSheetDate = Sources.DamageSheet.VersionDate;
    private static readonly LocalDate AttestationFirstSeen = Sources.LossSheet.VersionDate;

    public static RuleTable<TimeLimitTopic, TimeLimit> None { get; } = new("time-limits");

    public static RuleTable<TimeLimitTopic, TimeLimit> France { get; } = new(
        "time-limits",
        [
            new("TIME-AVIS", TimeLimitTopic.AvisMedical, TimeLimit.Of(2, TimeUnit.Years), InForce.Since(Directive), Sources.MedicalControlArticle("4, I"), RuleStatus.Verified, "Confirmé par la fiche F1255."),
            new("TIME-PHOTO-1", TimeLimitTopic.Photo, TimeLimit.Of(6, TimeUnit.Months), InForce.Between(Sources.PhotoDecree.VersionDate, PhotoSheetDate), Sources.PhotoDecree, RuleStatus.Verified, "Pour la photo sur papier ; pour l'e-photo, un seul site d'auto-école le disait."),
            new("TIME-PHOTO-2", TimeLimitTopic.Photo, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(PhotoSheetDate), Sources.DamageSheet, RuleStatus.Verified, "La fiche, dans son état de juin 2026, dit la même durée pour l'e-photo ; la date de la règle n'est pas connue."),
            new("TIME-CEPC-1", TimeLimitTopic.ProvisionalCertificate, TimeLimit.Of(2, TimeUnit.Months), InForce.Between(Directive, LongerCertificate), Sources.LicenceDecree("4"), RuleStatus.Verified, "À partir du jour de l'épreuve, en France seulement."),
            new("TIME-CEPC-2", TimeLimitTopic.ProvisionalCertificate, TimeLimit.Of(4, TimeUnit.Months), InForce.Since(LongerCertificate), Sources.LicenceDecree("4"), RuleStatus.Verified, "À partir du jour de l'épreuve, en France seulement, avec une pièce d'identité ; n'est pas remis pour D ou DE avant 24 ans sur engagement de suivre la FIMO. Confirmé par la fiche F2825."),
            new("TIME-ATTESTATION-1", TimeLimitTopic.DrivingRightAttestation, TimeLimit.Of(2, TimeUnit.Months), InForce.Between(Sources.TutorialDate, AttestationFirstSeen), Sources.CopiedSheet("F1727"), RuleStatus.Reported, "Ancienne « attestation de perte », d'après un état plus ancien de la fiche, sans date."),
            new("TIME-ATTESTATION-2", TimeLimitTopic.DrivingRightAttestation, TimeLimit.Of(4, TimeUnit.Months), InForce.Since(AttestationFirstSeen), Sources.DamageSheet, RuleStatus.Verified, "En France seulement, à partir de sa délivrance ; peut être redemandée. La durée est lue dans la fiche sur la détérioration (juin 2026) ; la fiche sur la perte (octobre 2025) montre déjà le document, sa durée n'y a pas été lue. La date du changement est celle de cette fiche."),
            new("TIME-FIMO", TimeLimitTopic.FimoUndertaking, TimeLimit.Of(1, TimeUnit.Years), InForce.Since(Directive), Sources.LicenceDecree("1er et 5"), RuleStatus.Verified, "Pour D ou DE avant 24 ans ; sans la formation dans ce délai, les épreuves sont annulées."),
            new("TIME-ERROR", TimeLimitTopic.ErrorReport, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.ErrorSheet, RuleStatus.Verified, "Au-delà, c'est une demande de nouveau permis. Le site de 2019 le disait déjà."),
            new("TIME-NEPH-1", TimeLimitTopic.RegistrationReactivation, TimeLimit.Of(5, TimeUnit.Years), InForce.Between(Sources.TutorialDate, Sources.RegistrationSheet.VersionDate), Sources.Assumption, RuleStatus.Assumed, FirstSeen),
            new("TIME-NEPH-2", TimeLimitTopic.RegistrationReactivation, TimeLimit.Of(5, TimeUnit.Years), InForce.Since(Sources.RegistrationSheet.VersionDate), Sources.RegistrationSheet, RuleStatus.Verified, "Plus de cinq ans entre l'inscription et le code : le numéro NEPH peut être à réactiver dans un service à part, qui donne une nouvelle attestation d'inscription (AIPC)."),
            new("TIME-MANDATE", TimeLimitTopic.MandateKeeping, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.SchoolPage, RuleStatus.Verified, "Ou jusqu'à la délivrance du permis. Le mandat signé n'est pas téléversé."),
            new("TIME-SURRENDER", TimeLimitTopic.InvalidatedLicenceSurrender, TimeLimit.Of(10, TimeUnit.Days), InForce.Since(Sources.TutorialDate), Sources.CopiedSheet("F1704"), RuleStatus.Reported, "Après la lettre 48SI ; lu dans des copies de 2023 de la fiche."),
            new("TIME-NEXT-TEST-1", TimeLimitTopic.NextTestAfterFailure, TimeLimit.Of(2, TimeUnit.Days), InForce.Between(Sources.TutorialDate, Sources.RegistrationSheet.VersionDate), Sources.Assumption, RuleStatus.Assumed, FirstSeen),
            new("TIME-NEXT-TEST-2", TimeLimitTopic.NextTestAfterFailure, TimeLimit.Of(2, TimeUnit.Days), InForce.Since(Sources.RegistrationSheet.VersionDate), Sources.RegistrationSheet, RuleStatus.Verified, "De date à date."),
            new("TIME-INCOMPLETE", TimeLimitTopic.IncompleteApplication, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.Question13386, RuleStatus.Assumed, "Dit par un seul parlementaire, en décembre 2023 ; aucun texte ni aucune fiche ne le confirme."),
            new("TIME-PINK", TimeLimitTopic.PinkLicence, TimeLimit.UntilDay(new LocalDate(2033, 1, 19)), InForce.Since(Directive), Sources.CodeDeLaRoute("R. 221-4, III", Directive), RuleStatus.Verified, "Au plus tard ; voir aussi l'article 8 de l'arrêté du 20 avril 2012."),
        ]);
}
