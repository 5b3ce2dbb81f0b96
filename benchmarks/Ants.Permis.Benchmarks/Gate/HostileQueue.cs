using Ants.Permis.Documents.Tests.Corpus;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>Files to inspect without end: small ones of every format with bytes changed or missing, attacks, and now and then a good one.</summary>
internal sealed class HostileQueue
{
    private readonly byte[][] attacks = [.. PdfAttacks.All.Select(attack => attack.Build())];
    private Grain grain = new(20261123);
    private int given;

    public byte[] Next() => ++given switch
    {
        _ when given % 20 == 0 => attacks[given / 20 % attacks.Length],
        _ when given % 10 == 0 => SmallFiles.All[given / 10 % SmallFiles.All.Length],
        _ => Spoilt(SmallFiles.All[given % SmallFiles.All.Length]),
    };

    /// <summary>A copy with some bytes changed, and every third time cut.</summary>
    private byte[] Spoilt(byte[] file)
    {
        var copy = grain.Below(3) == 0 ? file[..grain.Below(file.Length)] : (byte[])file.Clone();
        for (var changes = copy.Length == 0 ? 0 : 1 + grain.Below(4); changes > 0; changes--)
            copy[grain.Below(copy.Length)] = (byte)grain.Below(256);
        return copy;
    }
}
