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

/// <summary>How far an inspection is. Told in the order of the stages, every thousand steps or so: some ten times for a photograph, some thousand times for the worst file.</summary>
/// <remarks>French term: « avancement du contrôle ».</remarks>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">What was done in this stage: bytes received, pages of text, otherwise steps since the inspection began.</param>
/// <param name="Total">The same units in all, or 0 when that is not known, as for steps.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct InspectionProgress(InspectionStage Stage, long Done, long Total);
