using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>Memory is asserted in bytes: what a thread allocates, and what stays on the heap.</summary>
public sealed class Memory_of_the_gate
{
    private const long MostForSound = 1 << 20;
    private const long MostForHostile = 64L << 20;

    private static readonly DocumentInspector Inspector = new(Rulebook.Current.At(new LocalDate(2026, 11, 23)));

    public static TheoryData<string> Sound => new(GateFiles.All.Select(file => file.Name));

    public static TheoryData<string> Attacks => new(PdfAttacks.All.Select(attack => attack.Name));

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_sound_file_costs_a_megabyte_at_most(string name)
    {
        var file = GateFiles.Of(name);
        Inspector.Inspect(file);
        Assert.InRange(Allocated(file), 0, MostForSound);
    }

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_hostile_PDF_costs_its_limit_at_most(string name) =>
        Assert.InRange(Allocated(PdfAttacks.All.First(attack => string.Equals(attack.Name, name, StringComparison.Ordinal)).Build()), 0, MostForHostile);

    [Fact]
    public void Ten_thousand_hostile_files_leave_the_heap_where_it_was()
    {
        var files = FuzzCorpus.All.Select(file => file.Bytes).Where(file => file.Length > 0).ToArray();
        Assert.NotEmpty(files);
        Inspect(files, 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Inspect(files, 10_000);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 2 << 20);
    }

    private static void Inspect(byte[][] files, int count)
    {
        for (var at = 0; at < count; at++)
            Inspector.Inspect(files[at % files.Length]);
    }

    private static long Allocated(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Inspector.Inspect(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
