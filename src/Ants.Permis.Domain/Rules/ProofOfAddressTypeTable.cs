using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;

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

    public static RuleTable<ProofOfAddressKey, ProofOfAddressRule> France { get; } = None;
}
