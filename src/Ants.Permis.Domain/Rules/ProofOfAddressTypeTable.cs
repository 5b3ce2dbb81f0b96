using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>Where a person lives and a sort of proof of address.</summary>
/// <param name="Residence">Where the person lives.</param>
/// <param name="Type">The sort of proof.</param>
public sealed record ProofOfAddressKey(ResidenceKind Residence, ProofOfAddressType Type) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Residence)}/{RuleText.Camel(Type)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Labels.For(Residence, language), Labels.For(Type, language), language);
}

/// <summary>Whether a sort of proof of address is accepted, and up to what age.</summary>
/// <param name="IsAccepted">Whether it is in the list.</param>
/// <param name="Months">It is good while its date plus this many months is after today; <see langword="null"/> when the list gives no age.</param>
/// <param name="StricterMonths">The shorter age that another source asks for, or <see langword="null"/>.</param>
public sealed record ProofOfAddressRule(bool IsAccepted, int? Months = null, int? StricterMonths = null) : IRuleTerm
{
    string IRuleTerm.Code => !IsAccepted ? "no" : Months is { } months ? months.ToString(CultureInfo.InvariantCulture) : "yes";

    string? IRuleTerm.Unit => IsAccepted && Months is not null ? "months" : null;

    string IRuleTerm.Words(Language language) => this switch
    {
        { IsAccepted: false } => Labels.Get("rule-value.proof-not-accepted", language),
        { Months: { } months, StricterMonths: { } stricter } => Labels.Get("rule-value.proof-of-address-age-two-readings", language, RuleText.Number("months", months), RuleText.Number("stricter", stricter)),
        { Months: { } months } => Labels.Get("rule-value.proof-of-address-age", language, RuleText.Number("months", months)),
        { StricterMonths: { } stricter } => Labels.Get("rule-value.proof-any-age-or-stricter", language, RuleText.Number("stricter", stricter)),
        _ => Labels.Get("rule-value.proof-any-age", language),
    };
}

/// <summary>Which proofs of address are accepted, and which of them age.</summary>
internal static class ProofOfAddressTypeTable
{
    public static RuleTable<ProofOfAddressKey, ProofOfAddressRule> None { get; } = new("proof-of-address-types");

    private const string NoAgeInTheList = "La liste (fiche F31847) ne donne pas d'âge pour cette pièce ; la fiche d'inscription (F2825) demande un justificatif de moins de six mois sans distinguer.";
    private const string NotListed = "Exclusion déduite d'une liste lue en entier, qui ne nomme pas cette pièce ; la fiche ne la refuse pas en toutes lettres.";
    private const string OtherList = "La liste de la fiche, lue en entier, ne nomme aucune autre pièce ; des sites secondaires citent pourtant l'attestation d'assurance.";
    private const string HandWritten = "« non manuscrite » : la quittance écrite à la main ou d'un bailleur particulier est écartée.";
    private const string SameAddress = "À son nom et à la même adresse que l'attestation du responsable de l'établissement.";
    private const string WithElection = "Avec l'élection de domicile ou le livret spécial de circulation.";
    private const string BerthList = "À la même adresse que l'attestation de la capitainerie, qui a elle-même moins de six mois.";
    private const string NoCheck = "Aucune source : la vérification automatique suppose un contrat d'énergie à son nom de naissance.";

    private static readonly InForce Period = InForce.Since(Sources.IdentityDecreeDate);

    // Nobody dates the start of the check: a copy of the sheet of May 2023 is the first to show it.
    private static readonly LocalDate CheckFirstSeen = new(2023, 5, 1);

    private static readonly ProofOfAddressRule UnderSixMonths = new(true, 6);
    private static readonly ProofOfAddressRule AnyAgeOrSixMonths = new(true, null, 6);
    private static readonly ProofOfAddressRule AnyAge = new(true);
    private static readonly ProofOfAddressRule NotAccepted = new(false);

    public static RuleTable<ProofOfAddressKey, ProofOfAddressRule> France { get; } = new(
        "proof-of-address-types",
        [
            Listed("PROOF-HOME-UTILITY", ResidenceKind.Home, ProofOfAddressType.UtilityBill, UnderSixMonths),
            Listed("PROOF-HOME-PHONE", ResidenceKind.Home, ProofOfAddressType.PhoneBill, UnderSixMonths),
            Row("PROOF-HOME-TAX", ResidenceKind.Home, ProofOfAddressType.TaxNotice, AnyAgeOrSixMonths, Period, RuleStatus.Conflict, NoAgeInTheList),
            Row("PROOF-HOME-RENT", ResidenceKind.Home, ProofOfAddressType.RentReceipt, AnyAgeOrSixMonths, Period, RuleStatus.Conflict, NoAgeInTheList),
            Listed("PROOF-HOME-HAND-WRITTEN", ResidenceKind.Home, ProofOfAddressType.HandWrittenRentReceipt, NotAccepted, HandWritten),
            Row("PROOF-HOME-CHECK-1", ResidenceKind.Home, ProofOfAddressType.JustifAdresse, NotAccepted, InForce.Between(Sources.IdentityDecreeDate, CheckFirstSeen), RuleStatus.Assumed, "La date de mise en service n'a pas été trouvée ; une copie de mai 2023 est la première à montrer ce service."),
            Row("PROOF-HOME-CHECK-2", ResidenceKind.Home, ProofOfAddressType.JustifAdresse, AnyAge, InForce.Since(CheckFirstSeen), RuleStatus.Verified, "Aucune pièce à joindre : en métropole ou dans un département d'outre-mer, contrat d'énergie à son nom de naissance chez EDF, Engie ou Total Direct Énergie (TotalEnergies)."),
            Row("PROOF-HOME-OTHER", ResidenceKind.Home, ProofOfAddressType.OtherProof, NotAccepted, Period, RuleStatus.Assumed, OtherList),
            Listed("PROOF-NONE-UTILITY", ResidenceKind.NoFixedAddress, ProofOfAddressType.UtilityBill, UnderSixMonths, WithElection),
            Listed("PROOF-NONE-PHONE", ResidenceKind.NoFixedAddress, ProofOfAddressType.PhoneBill, UnderSixMonths, WithElection),
            Missing("PROOF-NONE-TAX", ResidenceKind.NoFixedAddress, ProofOfAddressType.TaxNotice),
            Missing("PROOF-NONE-RENT", ResidenceKind.NoFixedAddress, ProofOfAddressType.RentReceipt),
            .. Refused("PROOF-NONE", ResidenceKind.NoFixedAddress),
            .. InLodging("PROOF-HOTEL", ResidenceKind.Hotel),
            .. InLodging("PROOF-CARAVAN", ResidenceKind.Caravan),
            Missing("PROOF-BOAT-UTILITY", ResidenceKind.Boat, ProofOfAddressType.UtilityBill),
            Listed("PROOF-BOAT-PHONE", ResidenceKind.Boat, ProofOfAddressType.PhoneBill, UnderSixMonths, BerthList),
            Listed("PROOF-BOAT-TAX", ResidenceKind.Boat, ProofOfAddressType.TaxNotice, UnderSixMonths, BerthList),
            Listed("PROOF-BOAT-RENT", ResidenceKind.Boat, ProofOfAddressType.RentReceipt, UnderSixMonths, BerthList),
            .. Refused("PROOF-BOAT", ResidenceKind.Boat),
        ]);

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule>[] InLodging(string id, ResidenceKind residence) =>
    [
        Listed($"{id}-UTILITY", residence, ProofOfAddressType.UtilityBill, UnderSixMonths, SameAddress),
        Listed($"{id}-PHONE", residence, ProofOfAddressType.PhoneBill, UnderSixMonths, SameAddress),
        Listed($"{id}-TAX", residence, ProofOfAddressType.TaxNotice, UnderSixMonths, SameAddress),
        Listed($"{id}-RENT", residence, ProofOfAddressType.RentReceipt, UnderSixMonths, SameAddress),
        Listed($"{id}-HAND-WRITTEN", residence, ProofOfAddressType.HandWrittenRentReceipt, NotAccepted, HandWritten),
        .. Elsewhere(id, residence),
    ];

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule>[] Refused(string id, ResidenceKind residence) =>
        [Missing($"{id}-HAND-WRITTEN", residence, ProofOfAddressType.HandWrittenRentReceipt), .. Elsewhere(id, residence)];

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule>[] Elsewhere(string id, ResidenceKind residence) =>
    [
        Row($"{id}-CHECK", residence, ProofOfAddressType.JustifAdresse, NotAccepted, Period, RuleStatus.Assumed, NoCheck),
        Row($"{id}-OTHER", residence, ProofOfAddressType.OtherProof, NotAccepted, Period, RuleStatus.Assumed, OtherList),
    ];

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule> Listed(string id, ResidenceKind residence, ProofOfAddressType type, ProofOfAddressRule rule, string note = "") =>
        Row(id, residence, type, rule, Period, RuleStatus.Verified, note);

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule> Missing(string id, ResidenceKind residence, ProofOfAddressType type) =>
        Row(id, residence, type, NotAccepted, Period, RuleStatus.Reported, NotListed);

    private static RuleRow<ProofOfAddressKey, ProofOfAddressRule> Row(string id, ResidenceKind residence, ProofOfAddressType type, ProofOfAddressRule rule, InForce period, RuleStatus status, string note) =>
        new(id, new(residence, type), rule, period, Sources.AddressSheet, status, note);
}
