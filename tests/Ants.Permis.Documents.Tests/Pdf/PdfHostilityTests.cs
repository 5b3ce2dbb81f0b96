using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class A_hostile_pdf
{
    /// <summary>What reading may allocate in all, given back or not.</summary>
    private const long MostAllocated = 64L << 20;

    /// <summary>The step that did not fit any more is counted too: at most a look at the whole file.</summary>
    private const int BytesPerStep = 16;

    public static TheoryData<string> Names { get; } = [.. PdfAttacks.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_in_its_code_within_the_budget(string name)
    {
        var attack = Attack(name);
        var file = attack.Build();
        var budget = new ReadingBudget(InspectionLimits.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PdfReader.Read(file, budget);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(attack.Codes, reading.Codes());
        Assert.Equal(attack.Pages, reading.PageCount);
        Assert.InRange(allocated, 0, MostAllocated);
        Assert.InRange(budget.StepsTaken, 0, budget.Limits.MaxSteps + (file.Length / BytesPerStep));
        Assert.InRange(budget.MostHeld, 0, budget.Limits.MaxHeldBytes);
        Assert.True(budget.Hold(budget.Limits.MaxHeldBytes), "All that was held is given back.");
    }

    [Theory]
    [InlineData("a page tree of 2^60 empty nodes", PdfMeter.Steps)]
    [InlineData("a cross-reference stream of 1 GiB", PdfMeter.DecodedBytes)]
    [InlineData("a million and a half times the same page", PdfMeter.Pages)]
    [InlineData("a page tree 60 000 deep", PdfMeter.Nesting)]
    [InlineData("fifty thousand sections on one stream", PdfMeter.Sections)]
    [InlineData("a cross-reference stream with a thousand filters", PdfMeter.Filters)]
    [InlineData("six hundred thousand objects without an index", PdfMeter.Objects)]
    public void Is_told_which_limit_it_reached(string name, string limit)
    {
        var finding = Assert.Single(PdfReadings.Read(Attack(name).Build()).Findings);
        Assert.Equal(Severity.Blocking, finding.Severity);
        Assert.Equal([new("what", new FindingValue.Label($"limit.{limit}"))], finding.Parameters);
    }

    private static PdfAttack Attack(string name) => PdfAttacks.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
}
