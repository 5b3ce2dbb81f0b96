using System.Runtime.InteropServices;

namespace Ants.Permis.Documents.Formats;

/// <summary>What an inspection is doing.</summary>
/// <remarks>French term: « étape du contrôle du fichier ».</remarks>
public enum InspectionStage
{
    /// <summary>Receiving the bytes of a stream.</summary>
    Receiving,

    /// <summary>Reading headers, directories and indexes, without decoding a picture.</summary>
    Structure,

    /// <summary>Reading every coded bit of the pictures.</summary>
    Integrity,

    /// <summary>Reading the words of the first pages of a PDF.</summary>
    Text,

    /// <summary>The inspection has ended.</summary>
    Finished,
}

/// <summary>How far an inspection is. Reported some hundred times at most for the largest file, and in order.</summary>
/// <remarks>French term: « avancement du contrôle ».</remarks>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Units done in this stage: bytes, or pages for <see cref="InspectionStage.Text"/>.</param>
/// <param name="Total">Units of the stage in all, or 0 when that is not known.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct InspectionProgress(InspectionStage Stage, long Done, long Total);
