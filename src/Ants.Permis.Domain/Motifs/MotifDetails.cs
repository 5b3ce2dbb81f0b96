using Ants.Permis.Primitives;

namespace Ants.Permis.Motifs;

/// <summary>What was answered for the motif of a submitted application: a closed family, one case a motif.</summary>
/// <remarks>
/// Questions that the form is known to ask are there without exception. Those that are only assumed to be asked for a motif are in
/// <see cref="OptionalAnswers"/>, where each may have been left out.
/// </remarks>
public abstract record MotifDetails
{
    internal abstract string Kind { get; }

    /// <summary>The motif.</summary>
    public abstract Motif Motif { get; }

    /// <summary>The kind only: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>The details of answers that have no blocking finding.</summary>
    /// <param name="answers">The answers of step 1.</param>
    /// <returns>The details.</returns>
    /// <exception cref="InvalidOperationException">A required answer is missing: the answers were not checked.</exception>
    public static MotifDetails From(MotifAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return answers.Motif switch
        {
            Motifs.Motif.InscriptionExamen => new InscriptionExamen(Given(answers.InscriptionKind), answers.Categories, Given(answers.MedicalExamination), Given(answers.ComplementaryTraining), answers.Declarations),
            Motifs.Motif.FabricationNouveauPermis => new FabricationNouveauPermis(Given(answers.NewLicenceReason), Given(answers.MedicalExamination)),
            Motifs.Motif.ConversionBrevetMilitaire => new ConversionBrevetMilitaire(OptionalAnswers.From(answers)),
            Motifs.Motif.ValidationDiplomeProfessionnel => new ValidationDiplomeProfessionnel(Given(answers.MedicalExamination), answers.Declarations, OptionalAnswers.From(answers)),
            Motifs.Motif.SuiteInvalidationOuAnnulation => new SuiteInvalidationOuAnnulation(OptionalAnswers.From(answers)),
            Motifs.Motif.SuiteSuspension => new SuiteSuspension(OptionalAnswers.From(answers)),
            _ => throw Missing(),
        };
    }

    private static T Given<T>(T? answer)
        where T : struct => answer ?? throw Missing();

    private static InvalidOperationException Missing() => new("A required answer of step 1 is missing.");

    /// <summary>A registration with a practical test.</summary>
    /// <param name="InscriptionKind">First licence or added categories.</param>
    /// <param name="Categories">The categories asked for.</param>
    /// <param name="MedicalExamination">Whether a medical examination is needed.</param>
    /// <param name="Training">The complementary training.</param>
    /// <param name="Declarations">The five declarations, all answered.</param>
    public sealed record InscriptionExamen(InscriptionKind InscriptionKind, LicenceCategorySet Categories, bool MedicalExamination, ComplementaryTraining Training, DeclarationAnswers Declarations) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.InscriptionExamen;

        internal override string Kind => "inscriptionExamen";
    }

    /// <summary>A new card.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="MedicalExamination">Whether a medical examination is needed.</param>
    public sealed record FabricationNouveauPermis(NewLicenceReason Reason, bool MedicalExamination) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.FabricationNouveauPermis;

        internal override string Kind => "fabricationNouveauPermis";
    }

    /// <summary>A military licence turned into a civil one.</summary>
    /// <param name="Answers">What was answered.</param>
    public sealed record ConversionBrevetMilitaire(OptionalAnswers Answers) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.ConversionBrevetMilitaire;

        internal override string Kind => "conversionBrevetMilitaire";
    }

    /// <summary>A professional diploma that gives categories.</summary>
    /// <param name="MedicalExamination">Whether a medical examination is needed.</param>
    /// <param name="Declarations">The five declarations, all answered.</param>
    /// <param name="Answers">What else was answered.</param>
    public sealed record ValidationDiplomeProfessionnel(bool MedicalExamination, DeclarationAnswers Declarations, OptionalAnswers Answers) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.ValidationDiplomeProfessionnel;

        internal override string Kind => "validationDiplomeProfessionnel";
    }

    /// <summary>After an invalidation or an annulment.</summary>
    /// <param name="Answers">What was answered.</param>
    public sealed record SuiteInvalidationOuAnnulation(OptionalAnswers Answers) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.SuiteInvalidationOuAnnulation;

        internal override string Kind => "suiteInvalidationOuAnnulation";
    }

    /// <summary>After a suspension.</summary>
    /// <param name="Answers">What was answered.</param>
    public sealed record SuiteSuspension(OptionalAnswers Answers) : MotifDetails
    {
        /// <inheritdoc/>
        public override Motif Motif => Motif.SuiteSuspension;

        internal override string Kind => "suiteSuspension";
    }
}

/// <summary>Answers to questions that are only assumed to be asked for a motif: each may have been left out.</summary>
/// <param name="Categories">The categories asked for; empty when none was ticked.</param>
/// <param name="MedicalExamination">Whether a medical examination is needed.</param>
/// <param name="Training">The complementary training.</param>
/// <param name="Declarations">The declarations.</param>
public sealed record OptionalAnswers(LicenceCategorySet Categories, bool? MedicalExamination, ComplementaryTraining? Training, DeclarationAnswers Declarations)
{
    /// <summary>The name of the type: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(OptionalAnswers);

    internal static OptionalAnswers From(MotifAnswers answers) =>
        new(answers.Categories, answers.MedicalExamination, answers.ComplementaryTraining, answers.Declarations);
}
