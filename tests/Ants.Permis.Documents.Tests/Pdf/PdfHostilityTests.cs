using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class A_hostile_pdf
{
    /// <summary>What reading may allocate in all: the decoded bytes that the limits allow, and the smaller arrays that they outgrew.</summary>
    private const long MostAllocated = 100L << 20;

    public static TheoryData<string> Names { get; } = [.. PdfAttacks.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_in_its_code_within_the_budget(string name)
    {
        var attack = Attack(name);
        var file = attack.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PdfReadings.Read(file);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(attack.Codes, reading.Codes());
        Assert.Equal(attack.Pages, reading.PageCount);
        Assert.InRange(allocated, 0, MostAllocated);
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
