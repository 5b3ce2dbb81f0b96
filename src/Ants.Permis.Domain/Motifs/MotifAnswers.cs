namespace Ants.Permis.Motifs;

/// <summary>What was answered at step 1 so far. Everything may be missing: a draft is partial.</summary>
/// <remarks>French term: « motif de la demande » (étape 1).</remarks>
public sealed record MotifAnswers
{
    /// <summary>No answer yet.</summary>
    public static MotifAnswers Empty { get; } = new();

    /// <summary>For whom the application is made.</summary>
    public ForWhom? ForWhom { get; init; }

    /// <summary>Why it is made.</summary>
    public Motif? Motif { get; init; }

    /// <summary>Why a new card is asked for.</summary>
    public NewLicenceReason? NewLicenceReason { get; init; }

    /// <summary>First licence or added categories.</summary>
    public InscriptionKind? InscriptionKind { get; init; }

    /// <summary>The categories asked for; empty when none was ticked.</summary>
    public LicenceCategorySet Categories { get; init; }

    /// <summary>« Une visite médicale est-elle nécessaire ? »</summary>
    public bool? MedicalExamination { get; init; }

    /// <summary>« Le permis sera-t-il obtenu par formations complémentaires ? »</summary>
    public ComplementaryTraining? ComplementaryTraining { get; init; }

    /// <summary>The five declarations.</summary>
    public DeclarationAnswers Declarations { get; init; } = DeclarationAnswers.Empty;

    /// <summary>Extension beyond the tutorial: whether a licence of the person was annulled or invalidated.</summary>
    public bool? AnnulledOrInvalidated { get; init; }

    /// <summary>Whether a question has an answer.</summary>
    /// <param name="question">The question. The declarations count as answered as soon as one of them is.</param>
    /// <returns><see langword="true"/> when something was answered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a question of step 1.</exception>
    public bool IsAnswered(MotifQuestion question) => question switch
    {
        MotifQuestion.InscriptionKind => InscriptionKind is not null,
        MotifQuestion.NewLicenceReason => NewLicenceReason is not null,
        MotifQuestion.Categories => !Categories.IsEmpty,
        MotifQuestion.MedicalExamination => MedicalExamination is not null,
        MotifQuestion.ComplementaryTraining => ComplementaryTraining is not null,
        MotifQuestion.Declarations => Declarations != DeclarationAnswers.Empty,
        MotifQuestion.AnnulledOrInvalidated => AnnulledOrInvalidated is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    /// <summary>These answers without the answer to a question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>The new answers.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Not a question of step 1.</exception>
    public MotifAnswers Without(MotifQuestion question) => question switch
    {
        MotifQuestion.InscriptionKind => this with { InscriptionKind = null },
        MotifQuestion.NewLicenceReason => this with { NewLicenceReason = null },
        MotifQuestion.Categories => this with { Categories = LicenceCategorySet.Empty },
        MotifQuestion.MedicalExamination => this with { MedicalExamination = null },
        MotifQuestion.ComplementaryTraining => this with { ComplementaryTraining = null },
        MotifQuestion.Declarations => this with { Declarations = DeclarationAnswers.Empty },
        MotifQuestion.AnnulledOrInvalidated => this with { AnnulledOrInvalidated = null },
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    /// <summary>The name of the type: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(MotifAnswers);
}
