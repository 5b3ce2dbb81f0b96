using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Images;

/// <summary>What the tests of the integrity passes ask alike: a file is verified as the gate does it, after its structure.</summary>
internal static class VerifyAssert
{
    public static ImageVerification Verify(this IImageReader reader, byte[] file, InspectionLimits? limits = null) =>
        reader.Verify(file, new ReadingBudget(limits ?? InspectionLimits.Default));

    public static ImageVerification Verify(this IImageReader reader, byte[] file, ReadingBudget budget)
    {
        var structure = reader.Inspect(file, budget);
        return structure.Findings.Any(finding => finding.Severity == Severity.Blocking || finding.IsUndetermined)
            ? new() { Findings = structure.Findings }
            : reader.Verify(file, structure, budget);
    }

    /// <summary>The tone of the only page of a file without a finding.</summary>
    public static PageTone Tone(this IImageReader reader, byte[] file)
    {
        var verification = reader.Verify(file);
        Assert.Empty(verification.Findings);
        return Assert.Single(verification.Tones)!;
    }

    public static void Has(IImageReader reader, byte[] file, params Finding[] expected) => Assert.Equal(expected, reader.Verify(file).Findings);

    /// <summary>A mean and a deviation, to a level of grey.</summary>
    public static void IsAbout(double mean, double deviation, PageTone? tone)
    {
        Assert.NotNull(tone);
        Assert.Equal((mean, deviation), (tone.Mean, tone.Deviation), Near);
    }

    /// <summary>What holds for any bytes: an end without exception, and twice the same.</summary>
    public static void IsCalm(IImageReader reader, byte[] file)
    {
        var verification = reader.Verify(file);
        Assert.Equal(verification, reader.Verify(file));
        Assert.All(verification.Tones, tone => Assert.True(tone is null or { Mean: >= 0 and <= 255, Deviation: >= 0 and <= 128 }));
    }

    /// <summary>A hostile file ends in its finding within steps and memory.</summary>
    public static void Spends(IImageReader reader, byte[] file, long steps, long allocated, params Finding[] expected)
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var verification = reader.Verify(file, budget);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, allocated);
        Assert.InRange(budget.StepsTaken, 0, steps);
        Assert.InRange(budget.MostHeld, 0, InspectionLimits.Default.MaxHeldBytes);
        Assert.Equal(expected, verification.Findings);
    }

    private static bool Near((double Mean, double Deviation) one, (double Mean, double Deviation) other) =>
        Math.Abs(one.Mean - other.Mean) <= 1 && Math.Abs(one.Deviation - other.Deviation) <= 1;
}
