using Ants.Permis.Documents.Corpus;

namespace Ants.Permis.Documents.Formats;

public sealed class A_hostile_pdf
{
    /// <summary>What reading may allocate in all: the decoded bytes that the limits allow, and the smaller arrays that they outgrew.</summary>
    private const long MostAllocated = 100L << 20;

    public static TheoryData<string> Names { get; } = [.. PdfAttacks.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_in_its_code_within_the_budget(string name)
    {
        var attack = PdfAttacks.All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));
        var file = attack.Build();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = PdfReadings.Read(file);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(attack.Codes, reading.Codes());
        Assert.Equal(attack.Pages, reading.Pages);
        Assert.InRange(allocated, 0, MostAllocated);
    }
}
