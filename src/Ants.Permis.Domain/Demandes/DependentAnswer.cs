using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Demandes;

/// <summary>An answer that applies only while others say so: a closed family.</summary>
/// <remarks>What each depends on is in <see cref="Dependencies"/>.</remarks>
public abstract record DependentAnswer
{
    internal abstract string Kind { get; }

    /// <summary>Where the answer stands.</summary>
    public abstract JsonPath Path { get; }

    internal abstract bool IsPresent(DemandeAnswers answers);

    internal abstract DemandeAnswers Remove(DemandeAnswers answers);

    /// <summary>A question of step 1 that only some motifs ask.</summary>
    /// <param name="MotifQuestion">The question.</param>
    public sealed record Question(MotifQuestion MotifQuestion) : DependentAnswer
    {
        /// <inheritdoc/>
        public override JsonPath Path => DemandePaths.Of(MotifQuestion);

        internal override string Kind => "question";

        internal override bool IsPresent(DemandeAnswers answers) => answers.Motif.IsAnswered(MotifQuestion);

        internal override DemandeAnswers Remove(DemandeAnswers answers) => answers with { Motif = answers.Motif.Without(MotifQuestion) };
    }

    /// <summary>The place of birth inside France.</summary>
    public sealed record BirthPlaceInFrance : DependentAnswer
    {
        /// <inheritdoc/>
        public override JsonPath Path => DemandePaths.BirthDepartement;

        internal override string Kind => "birthPlaceInFrance";

        internal override bool IsPresent(DemandeAnswers answers) => answers.EtatCivil is not { BirthDepartement: null, BirthCommune: null };

        internal override DemandeAnswers Remove(DemandeAnswers answers) =>
            answers with { EtatCivil = answers.EtatCivil with { BirthDepartement = null, BirthCommune = null } };
    }

    /// <summary>The representative of a minor.</summary>
    public sealed record LegalRepresentative : DependentAnswer
    {
        /// <inheritdoc/>
        public override JsonPath Path => DemandePaths.LegalRepresentative;

        internal override string Kind => "legalRepresentative";

        internal override bool IsPresent(DemandeAnswers answers) => answers.LegalRepresentative != LegalRepresentativeAnswers.Empty;

        internal override DemandeAnswers Remove(DemandeAnswers answers) => answers with { LegalRepresentative = LegalRepresentativeAnswers.Empty };
    }

    /// <summary>The photo-signature code.</summary>
    public sealed record PhotoSignatureCode : DependentAnswer
    {
        /// <inheritdoc/>
        public override JsonPath Path => DemandePaths.PhotoSignatureCode;

        internal override string Kind => "photoSignatureCode";

        internal override bool IsPresent(DemandeAnswers answers) => answers.PhotoSignature.Code is not null;

        internal override DemandeAnswers Remove(DemandeAnswers answers) => answers with { PhotoSignature = answers.PhotoSignature with { Code = null } };
    }

    /// <summary>A document that was asked for and no longer is.</summary>
    /// <param name="DocumentKind">The kind of the document.</param>
    public sealed record Document(DocumentKind DocumentKind) : DependentAnswer
    {
        /// <inheritdoc/>
        public override JsonPath Path => DemandePaths.Of(DocumentKind);

        internal override string Kind => "document";

        internal override bool IsPresent(DemandeAnswers answers) => !answers.Documents.In(DocumentKind).IsEmpty;

        internal override DemandeAnswers Remove(DemandeAnswers answers) =>
            answers with { Documents = answers.Documents.With(new SlotAnswers(DocumentKind)) };
    }
}
