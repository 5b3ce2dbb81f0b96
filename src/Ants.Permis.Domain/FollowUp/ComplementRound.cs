using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.FollowUp;

/// <summary>One time that documents were asked for again, and what was answered. No two rounds share anything.</summary>
/// <remarks>French term: « demande de complément ».</remarks>
public sealed record ComplementRound
{
    /// <summary>Which round it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The documents that are asked for, in the order of the form, each once.</summary>
    public required ValueList<ComplementRequest> Requests { get; init; }

    /// <summary>The day by which an answer is expected, as it was told; <see langword="null"/> when none was.</summary>
    public LocalDate? AnswerBy { get; init; }

    /// <summary>Who asked.</summary>
    public required ReportedBy AskedBy { get; init; }

    /// <summary>When it was asked.</summary>
    public required Instant AskedAt { get; init; }

    /// <summary>What was put in the places that are asked for. It starts empty: what is asked for again is replaced, not added to.</summary>
    public SupportingDocumentAnswers Documents { get; init; } = SupportingDocumentAnswers.Empty;

    /// <summary>How it was sent, or <see langword="null"/> when it was not.</summary>
    public ComplementSending? Sending { get; init; }

    /// <summary>When the administration took its demand back, or <see langword="null"/>.</summary>
    public Instant? LiftedAt { get; init; }

    /// <summary>Whether a document is asked for in this round.</summary>
    /// <param name="slot">Its place.</param>
    /// <returns>Whether it is.</returns>
    public bool Asks(DocumentSlot slot) => Requests.Any(request => request.Slot == slot);

    /// <summary>Documents with the places of this round as this round has them.</summary>
    internal SupportingDocumentAnswers Replace(SupportingDocumentAnswers documents) =>
        Requests.Aggregate(documents, (replaced, request) => replaced.With(Documents.In(request.Slot)));

    /// <summary>The name of the type: the documents are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(ComplementRound);
}

/// <summary>How a complement was sent.</summary>
/// <remarks>French term: « envoi du complément ».</remarks>
/// <param name="On">The day by which its documents were judged.</param>
/// <param name="RulebookName">The profile under which they were judged.</param>
/// <param name="Verdict">What the rules said of them: acceptable or cannot tell.</param>
/// <param name="At">When it was sent.</param>
public sealed record ComplementSending(LocalDate On, string RulebookName, Verdict Verdict, Instant At)
{
    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(ComplementSending);
}
