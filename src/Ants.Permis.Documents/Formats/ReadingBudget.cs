namespace Ants.Permis.Documents.Formats;

/// <summary>How much work one inspection may do, counted in steps and bytes and never in time; with it come cancellation and progress.</summary>
/// <remarks>
/// French term: « budget de lecture ». One object goes through all readers of a file, so that no combination of structures can multiply the limits. It belongs
/// to one inspection and one thread.
/// </remarks>
/// <param name="limits">The limits.</param>
/// <param name="progress">Who wants to know how far the inspection is, or <see langword="null"/>.</param>
/// <param name="cancellationToken">Stops the inspection.</param>
public sealed class ReadingBudget(InspectionLimits limits, IProgress<InspectionProgress>? progress = null, CancellationToken cancellationToken = default)
{
    /// <summary>Steps between two looks at the token: some ten microseconds of work.</summary>
    private const long StepsPerLook = 1024;

    private long steps = limits.MaxSteps;
    private long nextLook = limits.MaxSteps;
    private long decoded = limits.MaxDecodedBytes;
    private long held;
    private InspectionStage current = InspectionStage.Structure;

    /// <summary>The limits.</summary>
    public InspectionLimits Limits { get; } = limits;

    /// <summary>Steps that were taken so far.</summary>
    public long StepsTaken => Limits.MaxSteps - steps;

    /// <summary>The most bytes that were held at a time, as far as readers said so by <see cref="Hold"/>.</summary>
    public long MostHeld { get; private set; }

    /// <summary>Takes steps of work; false when none are left, and the reader must then stop with a finding. Every thousand steps or so progress is told, and the token looked at.</summary>
    /// <param name="count">The steps.</param>
    /// <returns>Whether they were there.</returns>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    public bool Spend(long count = 1)
    {
        steps -= count;
        if (steps <= nextLook)
            Look();
        return steps >= 0;
    }

    /// <summary>Takes bytes of decoded output; false when none are left.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Whether they were there.</returns>
    public bool Decode(long bytes) => (decoded -= bytes) >= 0;

    /// <summary>Asks for memory before it is taken; false when that would be more than the limit.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Whether they may be taken; they are then counted until <see cref="Release"/>.</returns>
    public bool Hold(long bytes)
    {
        if (bytes > Limits.MaxHeldBytes - held)
            return false;
        held += bytes;
        MostHeld = Math.Max(MostHeld, held);
        return true;
    }

    /// <summary>Gives memory back that <see cref="Hold"/> counted.</summary>
    /// <param name="bytes">The bytes.</param>
    public void Release(long bytes) => held -= bytes;

    /// <summary>Says how far the inspection is, and stops it when the host asked for that.</summary>
    /// <param name="stage">What is being done.</param>
    /// <param name="done">Units done.</param>
    /// <param name="total">Units in all, or 0.</param>
    /// <exception cref="OperationCanceledException">The inspection was cancelled.</exception>
    public void Report(InspectionStage stage, long done, long total)
    {
        current = stage;
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new(stage, done, total));
    }

    private void Look()
    {
        nextLook = steps - StepsPerLook;
        Report(current, StepsTaken, total: 0);
    }
}
