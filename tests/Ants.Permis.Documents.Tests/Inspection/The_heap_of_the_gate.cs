using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>What stays on the heap is a matter of the whole process: this runs when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

[Collection(nameof(Alone))]
public sealed class The_heap_of_the_gate
{
    private const long Drift = 2 << 20;

    private static readonly DocumentInspector Inspector = new(Rulebook.Current.At(new LocalDate(2026, 11, 23)));

    [Fact]
    public void Is_where_it_was_after_ten_thousand_hostile_files()
    {
        var files = FuzzCorpus.All.Select(file => file.Bytes).Where(file => file.Length > 0).ToArray();
        Assert.NotEmpty(files);
        Inspect(files, 1000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Inspect(files, 10_000);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, Drift);
    }

    private static void Inspect(byte[][] files, int count)
    {
        for (var at = 0; at < count; at++)
            Inspector.Inspect(files[at % files.Length]);
    }
}
