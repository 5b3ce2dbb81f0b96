using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>How an inspection ended, in one word. The findings say why and what to do.</summary>
/// <remarks>French term: « résultat du contrôle ».</remarks>
public enum InspectionOutcome
{
    /// <summary>Nothing to say beyond remarks.</summary>
    Ok,

    /// <summary>The file can be read and something about it is worth a look.</summary>
    Warning,

    /// <summary>Of no format that the portal takes, a variant that is not read here, or closed by a password or by content that a policy refuses.</summary>
    Unsupported,

    /// <summary>Bytes are missing or wrong.</summary>
    Damaged,

    /// <summary>Reading stopped at a limit.</summary>
    LimitExceeded,
}
