using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Documents.Tests.Evidence;

/// <summary>
/// What kills PdfPig are structures that lead back to themselves and programs of fonts. A copy has neither, so these tests run in the process of all tests: that no copy has them is
/// tested for each one.
/// </summary>
public sealed class A_pdf_with_hostile_text
{
    /// <summary>What distilling may allocate in all: decoded content, the arrays that it outgrew on the way, and the copy.</summary>
    private const long MostAllocated = 200L << 20;

    public static TheoryData<string> Names { get; } = [.. TextPdfAttacks.All.Select(attack => attack.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Ends_in_its_code_within_the_budget(string name)
    {
        var attack = TextPdfAttacks.All.Single(one => one.Name == name);
        var budget = new ReadingBudget(InspectionLimits.Default);
        var read = PdfEvidence.Read(attack.Build(), new PdfPigTextSource(), budget);
        Assert.Equal(attack.Codes, read.Codes());
        Assert.Single(read.Pages);
        Assert.InRange(budget.MostHeld, 0, InspectionLimits.Default.MaxHeldBytes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_copied_clean_in_bounded_memory(string name)
    {
        var file = TextPdfAttacks.Build(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var copy = TextReadings.Copy(file);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
        CleanCopy.Holds(copy);
    }

    [Fact]
    public void Is_not_copied_when_its_index_is_wrong()
    {
        var file = PdfAttacks.All.Single(attack => attack.Name == "a cross-reference stream with a negative width").Build();
        Assert.Empty(TextReadings.Copy(file));
        Assert.Equal(["document.text-unread"], TextReadings.Read(file).Codes());
    }

    [Theory]
    [InlineData("a form that shows itself")]
    [InlineData("a form that shows itself by the name that the page has")]
    [InlineData("two forms that show each other")]
    [InlineData("a colour that is its own alternate")]
    [InlineData("a function that is stitched from itself")]
    [InlineData("a length that is found behind 30 000 streams")]
    [InlineData("a tree of names that is its own child")]
    [InlineData("a field that is its own child")]
    public void Gives_the_text_that_is_beside_the_trap(string name) => Assert.Equal(["a"], TextReadings.Lines(TextPdfAttacks.Build(name)));
}
