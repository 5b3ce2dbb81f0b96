namespace Ants.Permis.Findings;

/// <summary>Codes of what is said about an application after it was submitted.</summary>
public static class FollowUpCodes
{
    /// <summary>The command was decided before, under the same key. An information.</summary>
    public const string AlreadyDecided = "follow-up.already-decided";

    /// <summary>Something else happened to the application in the meantime.</summary>
    public const string VersionConflict = "follow-up.version-conflict";

    /// <summary>The administration decided: nothing can change any more.</summary>
    public const string Decided = "follow-up.decided";

    /// <summary>The application was withdrawn: nothing can change any more.</summary>
    public const string Withdrawn = "follow-up.withdrawn";

    /// <summary>Documents are asked for, and were neither sent nor is the demand taken back.</summary>
    public const string ComplementOpen = "follow-up.complement-open";

    /// <summary>No document is asked for.</summary>
    public const string NoComplement = "follow-up.no-complement";

    /// <summary>A demand for documents that names none.</summary>
    public const string NothingAsked = "follow-up.nothing-asked";

    /// <summary>This document is not asked for: it stays as it was submitted. Parameters: <c>document</c>.</summary>
    public const string DocumentNotAsked = "follow-up.document-not-asked";

    /// <summary>A document that is asked for is not there. Parameters: <c>document</c>.</summary>
    public const string DocumentMissing = "follow-up.document-missing";

    /// <summary>The file is one that was sent before for this document. Parameters: <c>document</c>.</summary>
    public const string SameFile = "follow-up.same-file";

    /// <summary>The day by which an answer was expected is over. A warning: nobody here can say that it is too late. Parameters: <c>day</c>.</summary>
    public const string AnswerByPassed = "follow-up.answer-by-passed";
}
