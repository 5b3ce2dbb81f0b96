using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Images;

public sealed class A_jpeg_bomb
{
    private const int Side = 9_900;

    private static readonly byte[] OneBit = JpegFile.Segment(0xC4, [0x00, 1, .. new byte[15], 0]);
    private static readonly byte[] LongRuns = JpegFile.Segment(0xC4, [0x10, 1, .. new byte[15], 0xE0]);

    [Theory]
    [InlineData(65_500)]
    [InlineData(30_000)]
    public void Is_stopped_by_its_sides(int side)
    {
        IsStopped(Declaring(side, 1, 100), "pixels", 10, 0);
        IsStopped(Declaring(side, 3, 2_000_000), "pixels", 10, 0);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(50_000)]
    public void Is_stopped_by_its_scans(int scans) => IsStopped(Scans(4_000, scans), "scans", 100, 0);

    [Fact]
    public void Within_the_limit_on_pixels_costs_little_more_than_a_photograph()
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        Assert.Empty(JpegVerifying.Findings(Declaring(Side, 1, ((((Side / 8) + 1) * ((Side / 8) + 1)) + 7) / 8), budget));
        Assert.InRange(budget.StepsTaken, 1_000, 100_000);
        Assert.Equal(0, budget.MostHeld);
    }

    [Fact]
    public void Within_the_limit_on_scans_stays_within_the_budget()
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        Assert.Empty(JpegVerifying.Findings(Scans(Side, 64), budget));
        Assert.InRange(budget.StepsTaken, 1_000_000, InspectionLimits.Default.MaxSteps);
        Assert.InRange(budget.MostHeld, 12_000_000, 16_000_000);
    }

    [Fact]
    public void Is_stopped_when_its_blocks_cost_more_steps_than_there_are()
    {
        var budget = new ReadingBudget(new() { MaxSteps = 50_000 });
        Assert.Equal([FormatFindings.LimitExceeded("steps")], JpegVerifying.Findings(Scans(Side, 64), budget));
    }

    [Fact]
    public void Is_stopped_when_its_coefficients_need_more_memory_than_there_is()
    {
        var budget = new ReadingBudget(new() { MaxHeldBytes = 8 << 20 });
        Assert.Equal([FormatFindings.LimitExceeded("memory")], JpegVerifying.Findings(Scans(Side, 3), budget));
        Assert.Equal(0, budget.MostHeld);
    }

    [Fact]
    public void Is_read_with_memory_that_is_given_back()
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        var file = JpegVerifying.Picture(JpegVerifying.Halved).Progressive();
        Assert.Empty(JpegVerifying.Verify(file, budget).Findings);
        var once = budget.MostHeld;
        Assert.Empty(JpegVerifying.Verify(file, budget).Findings);
        Assert.True(once > 0 && budget.MostHeld == once);
    }

    [Fact]
    public void Stops_when_the_host_says_so()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => JpegVerifying.Verify(Scans(Side, 3), new(InspectionLimits.Default, cancellationToken: source.Token)));
    }

    private static void IsStopped(byte[] file, string limit, long mostSteps, long mostHeld)
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        Assert.Contains(FormatFindings.LimitExceeded(limit), JpegVerifying.Findings(file, budget));
        Assert.InRange(budget.StepsTaken, 1, mostSteps);
        Assert.InRange(budget.MostHeld, 0, mostHeld);
    }

    // A progressive picture of first coefficients only, one bit a block.
    private static byte[] Declaring(int side, int components, int bytes) => JpegFile.Of(
        JpegFile.Quantisation, OneBit, JpegFile.Frame(JpegFile.Progressive, side, side, components), JpegFile.ScanHeader([.. Enumerable.Range(1, components).Select(at => (byte)at)], 0, 0, 0), new byte[bytes], JpegFile.End);

    // Scans of which each says with a few bytes that all blocks have nothing.
    private static byte[] Scans(int side, int count)
    {
        var blocks = (side + 7) / 8 * ((side + 7) / 8);
        var bits = new JpegBits();
        for (var run = 0; run < (blocks + 32_766) / 32_767; run++)
            bits.Write(0x3FFF, 15);
        byte[] scan = [.. JpegFile.ScanHeader([1], 1, 63, 0), .. bits.ToArray()];
        return JpegFile.Of(
            JpegFile.Quantisation, OneBit, LongRuns, JpegFile.Frame(JpegFile.Progressive, side, side), JpegFile.ScanHeader([1], 0, 0, 0), new byte[(blocks + 7) / 8], [.. Enumerable.Repeat(scan, count - 1).SelectMany(bytes => bytes)], JpegFile.End);
    }
}
