using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A length of time around the theory test.</summary>
/// <remarks>French term: « épreuve théorique générale (ETG) ».</remarks>
public enum TheoryTestTopic
{
    /// <summary>How long a pass can be used.</summary>
    PassIsGoodFor,

    /// <summary>How long after a category other than AM was obtained the test need not be sat.</summary>
    ExemptAfterCategory,
}

/// <summary>The theory test and its exemptions.</summary>
internal static class TheoryTestTable
{
    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate FiveYearsSeen = new(2019, 1, 1);
    private static readonly LocalDate CurrentSheet = new(2025, 5, 26);
    private static readonly LegalSource Sheet = Sources.Sheet("F2825", CurrentSheet);

    public static RuleTable<TheoryTestTopic, Years> None { get; } = new("theory-test");

    public static RuleTable<TheoryTestTopic, Years> France { get; } = new(
        "theory-test",
        new("THEORY-PASS-1", TheoryTestTopic.PassIsGoodFor, new(3), InForce.Between(Directive, FiveYearsSeen), Sources.LicenceIssue("2, II, B"), RuleStatus.Reported, "Version de 2015 (et cinq essais de l'épreuve pratique) ; les sources plus récentes disent cinq ans, sans date de changement."),
        new("THEORY-PASS-2", TheoryTestTopic.PassIsGoodFor, new(5), InForce.Since(FiveYearsSeen), Sheet, RuleStatus.Verified, "La date du passage de trois à cinq ans n'a pas été trouvée : cinq ans déjà dans l'application de réservation du ministère (2019-2021)."),
        new("THEORY-EXEMPT-1", TheoryTestTopic.ExemptAfterCategory, new(5), InForce.Between(Directive, CurrentSheet), Sources.Assumption, RuleStatus.Assumed, "Aucun texte plus ancien lu : la durée de la fiche de 2025 est reprise."),
        new("THEORY-EXEMPT-2", TheoryTestTopic.ExemptAfterCategory, new(5), InForce.Since(CurrentSheet), Sheet, RuleStatus.Verified, "Catégorie autre que AM, obtenue depuis cinq ans au plus. Autre dispense non reprise : permis obtenu par échange (code 70, Espace économique européen). Depuis 2021, A1 et A2 ne dispensent plus."));
}
