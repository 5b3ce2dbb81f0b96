using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>How long a foreign national must have lived in France, and with which paper.</summary>
/// <param name="Months">The number of months; 0 for none.</param>
/// <param name="PermitNeeded">Whether a permit that is valid must be shown.</param>
public sealed record ResidenceRule(int Months, bool PermitNeeded) : IRuleTerm
{
    string IRuleTerm.Code => string.Create(CultureInfo.InvariantCulture, $"{Months}{(PermitNeeded ? "/permit" : "")}");

    string? IRuleTerm.Unit => "months";

    string IRuleTerm.Words(Language language) => (Months, PermitNeeded) switch
    {
        (0, true) => Labels.Get("rule-value.residence-permit-only", language),
        (0, false) => Labels.Get("rule-value.residence-none", language),
        (_, true) => Labels.Get("rule-value.residence-with-permit", language, RuleText.Number("months", Months)),
        _ => Labels.Get("rule-value.residence", language, RuleText.Number("months", Months)),
    };
}

/// <summary>What is asked of foreign nationals about their life in France.</summary>
internal static class ResidenceTable
{
    private const string Ties = "Attaches personnelles ou professionnelles en France depuis six mois (185 jours).";

    public static RuleTable<NationalityGroup, ResidenceRule> None { get; } = new("residence");

    public static RuleTable<NationalityGroup, ResidenceRule> France { get; } = new(
        "residence",
        Row("RESIDENCE-FR", NationalityGroup.French, new(0, PermitNeeded: false), InForce.Since(Sources.IdentityDecreeDate), Sources.RegistrationSheet, RuleStatus.Reported, "La fiche ne le demande qu'aux étrangers ; elle ne dit pas en toutes lettres que les Français en sont dispensés."),
        Row("RESIDENCE-EU", NationalityGroup.European, new(6, PermitNeeded: false), InForce.Since(Sources.IdentityDecreeDate), Sources.RegistrationSheet, RuleStatus.Verified, $"{Ties} La fiche nomme l'EEE, la Suisse et Monaco ; Saint-Marin et le Saint-Siège, que la liste des pièces d'identité joint aux Européens, n'y sont pas nommés."),
        Row("RESIDENCE-AD", NationalityGroup.Andorran, new(6, PermitNeeded: false), InForce.Since(Sources.IdentityDecreeDate), Sources.RegistrationSheet, RuleStatus.Verified, Ties),
        Row("RESIDENCE-OTHER-1", NationalityGroup.Other, new(0, PermitNeeded: true), InForce.Between(new LocalDate(2013, 1, 19), Sources.RegistrationSheet.VersionDate), Sources.LicenceDecree("1er, III, A"), RuleStatus.Verified, "Titre de séjour valable au dépôt et à la délivrance ; aucune durée n'est écrite dans la version lue."),
        Row("RESIDENCE-OTHER-2", NationalityGroup.Other, new(6, PermitNeeded: true), InForce.Since(Sources.RegistrationSheet.VersionDate), Sources.RegistrationSheet, RuleStatus.Verified, "Six mois de vie en France et un titre valable ; qui est dispensé de titre prouve six mois de présence (bulletin de paie, quittance de loyer…). La date de cette durée n'est pas connue : celle de la fiche qui la montre est prise."));

    private static RuleRow<NationalityGroup, ResidenceRule> Row(string id, NationalityGroup nationality, ResidenceRule rule, InForce period, LegalSource source, RuleStatus status, string note) =>
        new(id, nationality, rule, period, source, status, note);
}
