using Ants.Permis.Findings;

namespace Ants.Permis.Rules;

/// <summary>A case, other than a category asked for or a declaration, in which the medical opinion is asked for or not.</summary>
/// <remarks>French term: « avis médical » by motif.</remarks>
public enum MedicalCase
{
    /// <summary>A licence for paid driving: taxi, ambulance, school or public transport, motorcycle for hire.</summary>
    PaidDriving,

    /// <summary>A heavy category held, and the card has expired.</summary>
    HeavyExpired,

    /// <summary>A heavy category held, and the card was lost.</summary>
    HeavyLost,

    /// <summary>A heavy category held, and the card was stolen.</summary>
    HeavyStolen,

    /// <summary>A heavy category held, and the card is damaged.</summary>
    HeavyDamaged,

    /// <summary>A heavy category held, and the civil status has changed.</summary>
    HeavyCivilStatusChanged,
}

/// <summary>The medical opinion by case.</summary>
internal static class MedicalOpinionByCaseTable
{
    public static RuleTable<MedicalCase, MedicalOpinion> None { get; } = new("medical-opinion-by-case");

    public static RuleTable<MedicalCase, MedicalOpinion> France { get; } = None;
}
