namespace Ants.Permis.Documents.Formats;

/// <summary>How much work one inspection may do, counted in steps and bytes and never in time.</summary>
/// <remarks>One object goes through all readers of a file, so that no combination of structures can multiply the limits.</remarks>
internal sealed class ReadingBudget(InspectionLimits limits)
{
    private long steps = limits.MaxSteps;
    private long decoded = limits.MaxDecodedBytes;

    public InspectionLimits Limits { get; } = limits;

    /// <summary>Takes steps of work; false when none are left, and the reader must then stop with a finding.</summary>
    public bool Spend(long count = 1) => (steps -= count) >= 0;

    /// <summary>Takes bytes of decoded output; false when none are left.</summary>
    public bool Decode(long bytes) => (decoded -= bytes) >= 0;
}
