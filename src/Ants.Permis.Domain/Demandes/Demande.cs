using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Demandes;

/// <summary>The state of an application: a closed family, folded from its events.</summary>
/// <remarks>French term: « demande ».</remarks>
public abstract record Demande
{
    /// <summary>The state before any event.</summary>
    public static Demande Initial { get; } = new NotStarted();

    internal abstract string Kind { get; }

    /// <summary>The name of the state: the answers are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>Nothing happened yet.</summary>
    public sealed record NotStarted : Demande
    {
        internal override string Kind => "notStarted";
    }

    /// <summary>Being filled in.</summary>
    public sealed record Draft : Demande
    {
        /// <summary>The account it belongs to, if any.</summary>
        public AccountIdentifier? Account { get; init; }

        /// <summary>« Date de création ».</summary>
        public required Instant CreatedAt { get; init; }

        /// <summary>« Date de mise à jour »: the instant of the last event.</summary>
        public required Instant UpdatedAt { get; init; }

        /// <summary>The answers so far.</summary>
        public DemandeAnswers Answers { get; init; } = DemandeAnswers.Empty;

        /// <summary>The step that is shown.</summary>
        public Step Current { get; init; } = Step.Motif;

        /// <summary>The furthest step that was entered.</summary>
        public Step Reached { get; init; } = Step.Motif;

        /// <summary>When it was last saved.</summary>
        public Instant? SavedAt { get; init; }

        /// <summary>Whether something changed since it was last saved.</summary>
        public bool HasUnsavedChanges { get; init; }

        /// <summary>Whether it was taken up again after it was last saved.</summary>
        public bool IsResumed { get; init; }

        /// <summary>Whether it was taken up again since the declarations were last attested.</summary>
        public bool IsResumedSinceAttestation { get; init; }

        /// <summary>The change because of which the declarations are to be attested again, or <see langword="null"/>.</summary>
        public JsonPath? AttestationLapsedBecause { get; init; }

        /// <summary>
        /// The answers for which the declarations last stood: those at the last attestation, or those just before the first change that made them lapse.
        /// <see langword="null"/> while no declaration was made, or while the declarations stand for the answers as they are. It is gone once the application is submitted.
        /// </summary>
        public DemandeAnswers? Confirmed { get; init; }

        internal override string Kind => "draft";
    }

    /// <summary>Submitted; nothing can change any more.</summary>
    public sealed record Submitted : Demande
    {
        /// <summary>The application as it was when it was submitted.</summary>
        public required Draft Content { get; init; }

        /// <summary>Its number.</summary>
        public required DemandeNumber Number { get; init; }

        /// <summary>The day by which it was judged.</summary>
        public required LocalDate On { get; init; }

        /// <summary>The profile under which it was judged.</summary>
        public required string RulebookName { get; init; }

        /// <summary>The version of its rules, or <see langword="null"/> when it was submitted before that was kept.</summary>
        public string? RulebookVersion { get; init; }

        /// <summary>What the rules said that day.</summary>
        public required Verdict Verdict { get; init; }

        /// <summary>When it was submitted.</summary>
        public required Instant SubmittedAt { get; init; }

        internal override string Kind => "submitted";
    }
}
