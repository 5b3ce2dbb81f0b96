using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A number of years.</summary>
/// <param name="Value">The number.</param>
public sealed record Years(int Value) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => Labels.Get("rule-value.years", language, RuleText.Number("count", Value));
}

/// <summary>The age from which a person is an adult.</summary>
internal static class MajorityAgeTable
{
    public static RuleTable<string, Years> France { get; } = new(
        "majority-age",
        new RuleRow<string, Years>(
            "MAJORITY-1",
            "majority",
            new Years(18),
            // Numbered 414 since the reform of the protection of adults; the age itself dates from 1974.
            InForce.Since(new LocalDate(2009, 1, 1)),
            Sources.CodeCivil("414", new LocalDate(2009, 1, 1)),
            RuleStatus.Verified,
            "« mineure » pour une personne majeure bloque ; « majeure » avant cet âge avertit, car l'émancipation est possible."));
}

/// <summary>Which motif is closed to a person whose licence was annulled or invalidated.</summary>
internal static class MotifExclusionTable
{
    private const string Silent = "Le formulaire n'écrit cette exclusion que pour le premier motif.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    /// <summary>The value says whether the motif is closed.</summary>
    public static RuleTable<Motif, bool> Ants2019 { get; } = new(
        "motif-exclusions",
        Row("EXCLUSION-INSCRIPTION", Motif.InscriptionExamen, true, RuleStatus.FormText, "« ne concerne pas les personnes ayant fait l'objet d'une annulation ou d'une invalidation »"),
        Row("EXCLUSION-FABRICATION", Motif.FabricationNouveauPermis, false, RuleStatus.Assumed, Silent),
        Row("EXCLUSION-MILITAIRE", Motif.ConversionBrevetMilitaire, false, RuleStatus.Assumed, Silent),
        Row("EXCLUSION-DIPLOME", Motif.ValidationDiplomeProfessionnel, false, RuleStatus.Assumed, Silent),
        Row("EXCLUSION-INVALIDATION", Motif.SuiteInvalidationOuAnnulation, false, RuleStatus.FormText, "Ce motif est celui que le formulaire prévoit pour ces personnes."),
        Row("EXCLUSION-SUSPENSION", Motif.SuiteSuspension, false, RuleStatus.Assumed, Silent));

    private static RuleRow<Motif, bool> Row(string id, Motif motif, bool closed, RuleStatus status, string note = "") =>
        new(id, motif, closed, Period, status == RuleStatus.Assumed ? Sources.Assumption : Sources.Tutorial(1), status, note);
}
