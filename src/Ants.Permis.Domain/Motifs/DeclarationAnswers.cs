namespace Ants.Permis.Motifs;

/// <summary>The answers to the five declarations, each yes, no or not yet given.</summary>
/// <remarks>French term: « déclaration du candidat ».</remarks>
public sealed record DeclarationAnswers
{
    /// <summary>No answer yet.</summary>
    public static DeclarationAnswers Empty { get; } = new();

    /// <summary>« comprendre et lire couramment le français ».</summary>
    public bool? ReadsFrench { get; init; }

    /// <summary>« devoir conduire un véhicule aménagé ».</summary>
    public bool? NeedsAdaptedVehicle { get; init; }

    /// <summary>« porteur d'un dispositif de correction de la vision ».</summary>
    public bool? WearsVisionCorrection { get; init; }

    /// <summary>« atteint à sa connaissance d'une affection et/ou d'un handicap… ».</summary>
    public bool? HasIncompatibleCondition { get; init; }

    /// <summary>« titulaire d'une pension d'invalidité civile ou militaire ».</summary>
    public bool? ReceivesInvalidityPension { get; init; }

    /// <summary>The answer to a declaration.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the five.</exception>
    public bool? this[ApplicantDeclaration declaration] => declaration switch
    {
        ApplicantDeclaration.ReadsFrench => ReadsFrench,
        ApplicantDeclaration.NeedsAdaptedVehicle => NeedsAdaptedVehicle,
        ApplicantDeclaration.WearsVisionCorrection => WearsVisionCorrection,
        ApplicantDeclaration.HasIncompatibleCondition => HasIncompatibleCondition,
        ApplicantDeclaration.ReceivesInvalidityPension => ReceivesInvalidityPension,
        _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
    };

    /// <summary>These answers with one given or taken back.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="answer">Yes, no, or <see langword="null"/> to take it back.</param>
    /// <returns>The new answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not one of the five.</exception>
    public DeclarationAnswers With(ApplicantDeclaration declaration, bool? answer) => declaration switch
    {
        ApplicantDeclaration.ReadsFrench => this with { ReadsFrench = answer },
        ApplicantDeclaration.NeedsAdaptedVehicle => this with { NeedsAdaptedVehicle = answer },
        ApplicantDeclaration.WearsVisionCorrection => this with { WearsVisionCorrection = answer },
        ApplicantDeclaration.HasIncompatibleCondition => this with { HasIncompatibleCondition = answer },
        ApplicantDeclaration.ReceivesInvalidityPension => this with { ReceivesInvalidityPension = answer },
        _ => throw new ArgumentOutOfRangeException(nameof(declaration)),
    };

    /// <summary>The name of the type: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DeclarationAnswers);
}
