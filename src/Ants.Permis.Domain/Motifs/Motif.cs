namespace Ants.Permis.Motifs;

/// <summary>Why the application is made: the six choices of step 1.</summary>
/// <remarks>French term: « motif de la demande ». The wording of each choice is the form's own; see the labels <c>motif.*</c>.</remarks>
public enum Motif
{
    /// <summary>Registration for a licence that needs a practical test. Not for persons whose licence was annulled or invalidated.</summary>
    InscriptionExamen,

    /// <summary>A new card: lost, stolen, damaged, expired, or changed civil status.</summary>
    FabricationNouveauPermis,

    /// <summary>A military licence turned into a civil one.</summary>
    ConversionBrevetMilitaire,

    /// <summary>A professional diploma or title that gives licence categories.</summary>
    ValidationDiplomeProfessionnel,

    /// <summary>After the licence was invalidated (no point left) or annulled (by a court).</summary>
    SuiteInvalidationOuAnnulation,

    /// <summary>After the licence was suspended.</summary>
    SuiteSuspension,
}
