using Ants.Permis.Documents.Inspection;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>Memory is asserted in bytes: what a thread allocates.</summary>
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

    private static long Allocated(byte[] file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Inspector.Inspect(file);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
