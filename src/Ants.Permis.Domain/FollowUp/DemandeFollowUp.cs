using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>What became of an application after it was submitted: a closed family, folded from a stream of events of its own.</summary>
/// <remarks>French term: « suivi de la demande », « Savoir où en est ma demande ». The application itself never changes any more.</remarks>
public abstract record DemandeFollowUp
{
    /// <summary>The number of events behind the state: what a host compares to see that nobody else wrote in between.</summary>
    public int Version { get; init; }

    /// <summary>The keys of the latest commands that were decided, the oldest first.</summary>
    public ValueList<CommandKey> Keys { get; init; } = [];

    /// <summary>What every state knows.</summary>
    public required FollowUpDetails Details { get; init; }

    /// <summary>The state as it is shown.</summary>
    public abstract DemandeStatus Status { get; }

    /// <summary>The documents as the administration has them: those of the application, and in their places those of the complements that were sent.</summary>
    public SupportingDocumentAnswers Documents => Details.Rounds.Where(round => round.Sending is not null)
        .Aggregate(Details.Application.Content.Answers.Documents, (documents, round) => round.Replace(documents));

    internal abstract string Kind { get; }

    /// <summary>The follow-up of an application to which nothing happened since it was submitted.</summary>
    /// <param name="application">The application.</param>
    /// <returns>The state before any event.</returns>
    public static DemandeFollowUp Of(Demande.Submitted application)
    {
        ArgumentNullException.ThrowIfNull(application);
        return new Submitted { Details = new(application, application.SubmittedAt, ReportedBy.Applicant, []) };
    }

    /// <summary>The name of the state: what it holds is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>Nothing was told since it was submitted.</summary>
    public sealed record Submitted : DemandeFollowUp
    {
        /// <inheritdoc/>
        public override DemandeStatus Status => DemandeStatus.Submitted;

        internal override string Kind => "submitted";
    }

    /// <summary>Somebody is examining it, as far as was told.</summary>
    public sealed record BeingExamined : DemandeFollowUp
    {
        /// <inheritdoc/>
        public override DemandeStatus Status => DemandeStatus.BeingExamined;

        internal override string Kind => "beingExamined";
    }

    /// <summary>Documents are asked for again: those can be changed, and nothing else.</summary>
    public sealed record ComplementAsked : DemandeFollowUp
    {
        /// <summary>The round that is open.</summary>
        public required ComplementRound Round { get; init; }

        /// <inheritdoc/>
        public override DemandeStatus Status => DemandeStatus.ComplementAsked;

        internal override string Kind => "complementAsked";
    }

    /// <summary>Decided; nothing can change any more.</summary>
    public sealed record Decided : DemandeFollowUp
    {
        /// <summary>What was decided.</summary>
        public required DemandeOutcome Outcome { get; init; }

        /// <summary>The day of the decision, as it was told; <see langword="null"/> when it was not.</summary>
        public LocalDate? On { get; init; }

        /// <inheritdoc/>
        public override DemandeStatus Status => DemandeStatus.Decided;

        internal override string Kind => "decided";
    }

    /// <summary>Withdrawn by the applicant; nothing can change any more.</summary>
    public sealed record Withdrawn : DemandeFollowUp
    {
        /// <inheritdoc/>
        public override DemandeStatus Status => DemandeStatus.Withdrawn;

        internal override string Kind => "withdrawn";
    }
}

/// <summary>What every state of a follow-up knows.</summary>
/// <remarks>French term: « suivi de la demande ».</remarks>
/// <param name="Application">The application as it was submitted.</param>
/// <param name="UpdatedAt">« Date de mise à jour »: the instant of the last event, or of the submission.</param>
/// <param name="UpdatedBy">Who said the latest.</param>
/// <param name="Rounds">The complements that are no longer open, in order: sent, taken back, or left without an answer when the application was decided or withdrawn.</param>
public sealed record FollowUpDetails(Demande.Submitted Application, Instant UpdatedAt, ReportedBy UpdatedBy, ValueList<ComplementRound> Rounds)
{
    /// <summary>The name of the type: the application is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FollowUpDetails);
}
