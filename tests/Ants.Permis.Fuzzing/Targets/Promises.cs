using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Fuzzing.Targets;

/// <summary>A promise of the gate that did not hold.</summary>
internal sealed class BrokenPromiseException(string promise) : Exception(promise);

/// <summary>The limits of fuzzing: those of production, but for work that would only make every execution slow.</summary>
internal static class FuzzLimits
{
    public static InspectionLimits Small { get; } = new() { MaxPixelsPerPage = 4_000_000, MaxTotalPixels = 8_000_000, MaxDecodedBytes = 4 << 20, MaxBlockBytes = 16 << 20, MaxSteps = 400_000 };
}

/// <summary>What holds for every reading.</summary>
internal static class Promises
{
    /// <summary>A step may be overdrawn by the last thing that was paid in one sum, never by a whole budget.</summary>
    private const int MostOverdraft = 2;

    public static void HoldFor(ValueList<Finding> findings, ReadingBudget budget)
    {
        That(budget.StepsTaken <= MostOverdraft * budget.Limits.MaxSteps, "more steps than allowed");
        That(budget.MostHeld <= budget.Limits.MaxHeldBytes, "more memory than allowed");
        That(findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Count() == findings.Count, "a finding twice");
        That(findings.All(finding => finding.Code != DocumentCodes.ReaderFailed), "a reader failed");
    }

    public static void That(bool holds, string promise)
    {
        if (!holds)
            throw new BrokenPromiseException(promise);
    }
}
