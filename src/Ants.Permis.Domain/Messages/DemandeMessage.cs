using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Messages;

/// <summary>A message about an application, as data: of what kind, to whom, with which parameters. The host sends it; <see cref="DemandeMessageText"/> writes it.</summary>
/// <remarks>French term: « courriel » of the application. Times are in French legal time (Europe/Paris), as the texts say. No message bears the name of a person or of a file.</remarks>
/// <param name="Recipient">The address that it is sent to: that of step 3.</param>
public abstract record DemandeMessage(EmailAddress Recipient)
{
    /// <summary>The key of its texts.</summary>
    internal abstract string Kind { get; }

    /// <summary>The kind only: the rest is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>« une confirmation de prise en compte de la demande sera envoyée par courriel » (tutorial, step 7).</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    /// <param name="PhotoForm">Where the photo form goes, when the photo is sent by post; otherwise <see langword="null"/>.</param>
    public sealed record Confirmation(EmailAddress Recipient, DemandeNumber Number, PhotoFormPosting? PhotoForm) : DemandeMessage(Recipient)
    {
        internal override string Kind => "confirmation";
    }

    /// <summary>What is still missing or wrong, with what to do: for a draft before it is submitted, or for documents before they are sent.</summary>
    /// <param name="Recipient">The address.</param>
    /// <param name="Number">The number of the application, or <see langword="null"/> for a draft.</param>
    /// <param name="Findings">What was found, the gravest first; at least one finding blocks.</param>
    public sealed record Incomplete(EmailAddress Recipient, DemandeNumber? Number, ValueList<Finding> Findings) : DemandeMessage(Recipient)
    {
        internal override string Kind => "incomplete";
    }

    /// <summary>Documents are asked for again.</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    /// <param name="Requests">The documents, with the reasons as far as they were told.</param>
    /// <param name="AnswerBy">The day by which an answer is expected, as told, or <see langword="null"/>.</param>
    public sealed record ComplementAsked(EmailAddress Recipient, DemandeNumber Number, ValueList<ComplementRequest> Requests, LocalDate? AnswerBy) : DemandeMessage(Recipient)
    {
        internal override string Kind => "complement-asked";
    }

    /// <summary>The documents that were asked for no longer are.</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    public sealed record ComplementLifted(EmailAddress Recipient, DemandeNumber Number) : DemandeMessage(Recipient)
    {
        internal override string Kind => "complement-lifted";
    }

    /// <summary>The documents that were asked for are sent: a receipt.</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    /// <param name="Slots">The documents.</param>
    /// <param name="At">When.</param>
    public sealed record ComplementSent(EmailAddress Recipient, DemandeNumber Number, ValueList<DocumentSlot> Slots, LocalDateTime At) : DemandeMessage(Recipient)
    {
        internal override string Kind => "complement-sent";
    }

    /// <summary>The administration decided, as the host was told.</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    /// <param name="Outcome">What was decided.</param>
    public sealed record Decided(EmailAddress Recipient, DemandeNumber Number, DemandeOutcome Outcome) : DemandeMessage(Recipient)
    {
        internal override string Kind => "decided";
    }

    /// <summary>The application is withdrawn: a receipt.</summary>
    /// <param name="Recipient">The address of step 3.</param>
    /// <param name="Number">The number of the application.</param>
    /// <param name="At">When.</param>
    public sealed record Withdrawn(EmailAddress Recipient, DemandeNumber Number, LocalDateTime At) : DemandeMessage(Recipient)
    {
        internal override string Kind => "withdrawn";
    }
}
