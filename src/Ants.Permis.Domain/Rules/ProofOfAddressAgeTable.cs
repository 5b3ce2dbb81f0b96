using Ants.Permis.Findings;

namespace Ants.Permis.Rules;

/// <summary>How old a proof of address may be.</summary>
/// <param name="Months">It is good while its date plus this many months is after today.</param>
/// <param name="StricterReading">The shorter age that another source names, or <see langword="null"/>.</param>
public sealed record ProofOfAddressAge(int Months, int? StricterReading);

/// <summary>The age of the proof of address, on which the tutorial contradicts itself.</summary>
internal static class ProofOfAddressAgeTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    /// <summary>Six months is the rule; between three and six, both readings are named.</summary>
    public static RuleTable<string, ProofOfAddressAge> SixMonths { get; } = Table(
        "PROOF-AGE-1",
        new ProofOfAddressAge(6, 3),
        "Le tutoriel dit deux fois « moins de six mois » et une fois « moins de trois mois » ; les fiches officielles disent six mois (service-public.fr, F31847 et F2825).");

    /// <summary>The stricter reading of the tutorial's last screenshot, for a host that prefers it.</summary>
    public static RuleTable<string, ProofOfAddressAge> ThreeMonths { get; } = Table(
        "PROOF-AGE-2",
        new ProofOfAddressAge(3, null),
        "Lecture stricte : « daté de moins de trois mois » sur la dernière capture du tutoriel ; les fiches officielles disent six mois.");

    /// <summary>The official sheets alone: six months, without another reading.</summary>
    public static RuleTable<string, ProofOfAddressAge> Current { get; } = new(
        "proof-of-address-age",
        new RuleRow<string, ProofOfAddressAge>(
            "PROOF-AGE-3",
            "proof-of-address",
            new ProofOfAddressAge(6, null),
            Period,
            Sources.RegistrationSheet,
            RuleStatus.Verified,
            "Toutes les pages officielles lues disent six mois ; l'âge de chaque pièce, et les deux pièces dont la liste ne donne pas l'âge, sont dans la table des justificatifs admis."));

    private static RuleTable<string, ProofOfAddressAge> Table(string id, ProofOfAddressAge value, string note) =>
        new("proof-of-address-age", new RuleRow<string, ProofOfAddressAge>(id, "proof-of-address", value, Period, Sources.Tutorial(5), RuleStatus.Conflict, note));
}
