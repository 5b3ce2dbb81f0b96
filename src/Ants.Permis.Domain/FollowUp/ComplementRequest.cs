using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.FollowUp;

/// <summary>Why a document is asked for again.</summary>
/// <remarks>French term: « motif de la demande de complément ». The agency's own list is not public.</remarks>
public enum ComplementReason
{
    /// <summary>It was not joined.</summary>
    Missing,

    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>A page or a side of it is missing.</summary>
    Incomplete,

    /// <summary>It is too old, or no longer valid.</summary>
    OutOfDate,

    /// <summary>It is another document than the one asked for.</summary>
    WrongDocument,

    /// <summary>It does not say the same as the application.</summary>
    DoesNotMatch,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>A document that is asked for again.</summary>
/// <remarks>French term: « pièce demandée en complément ».</remarks>
/// <param name="Slot">Its place on the form, filled before or not.</param>
/// <param name="Reasons">Why, as far as it was told; none when it was not.</param>
public sealed record ComplementRequest(DocumentSlot Slot, ValueList<ComplementReason> Reasons);
