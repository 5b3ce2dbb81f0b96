namespace Ants.Permis.Credentials;

/// <summary>What is kept of an account whose data were deleted.</summary>
/// <remarks>French term: « donnée conservée ».</remarks>
public enum RetainedRecord
{
    /// <summary>The identifier, so that it is never given to somebody else.</summary>
    Identifier,

    /// <summary>When the account was created, closed and deleted, and why.</summary>
    Dates,

    /// <summary>The applications that were submitted, which follow rules of their own.</summary>
    SubmittedDemandes,
}
