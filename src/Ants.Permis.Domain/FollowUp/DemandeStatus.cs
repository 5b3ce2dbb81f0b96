namespace Ants.Permis.FollowUp;

/// <summary>Where an application is, as it is shown to the person: a draft, or one of the five states of <see cref="DemandeFollowUp"/>.</summary>
/// <remarks>French term: « état de la demande ». The agency's own list of states is not public: <see cref="DemandeStatusName"/> says which name has a source.</remarks>
public enum DemandeStatus
{
    /// <summary>Being filled in.</summary>
    Draft,

    /// <summary>Submitted; nothing more was told.</summary>
    Submitted,

    /// <summary>Somebody said that it is being examined, or a complement was sent.</summary>
    BeingExamined,

    /// <summary>Documents were asked for again.</summary>
    ComplementAsked,

    /// <summary>The administration decided.</summary>
    Decided,

    /// <summary>The applicant withdrew it.</summary>
    Withdrawn,
}

/// <summary>What was decided, as it was told. There is no third outcome: a decision that nobody knows is not reported yet.</summary>
/// <remarks>French term: « décision ».</remarks>
public enum DemandeOutcome
{
    /// <summary>What was asked for is granted.</summary>
    Granted,

    /// <summary>It is refused.</summary>
    Refused,
}
