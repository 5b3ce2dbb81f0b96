namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes bytes without knowing what they mean: flips, odd values, cuts, copies, splices.</summary>
internal static class ByteMutator
{
    private static readonly byte[] OddValues = [0x00, 0x01, 0x7F, 0x80, 0xFE, 0xFF, (byte)'0', (byte)'9', (byte)'/', (byte)'>', (byte)'\n'];

    public static void Mutate(List<byte> file, Random random, Func<byte[]> other)
    {
        switch (random.Next(9))
        {
            case 0 when file.Count > 0:
                file[random.Next(file.Count)] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when file.Count > 0:
                file[random.Next(file.Count)] = OddValues[random.Next(OddValues.Length)];
                break;
            case 2 when file.Count > 0:
                file[random.Next(file.Count)] = (byte)random.Next(256);
                break;
            case 3 when file.Count > 4:
                SetNumber(file, random);
                break;
            case 4 when file.Count > 1:
                file.RemoveRange(random.Next(file.Count / 2), random.Next(1, file.Count / 2));
                break;
            case 5 when file.Count > 1:
                file.RemoveRange(file.Count - random.Next(1, file.Count), random.Next(1, 2));
                break;
            case 6 when file.Count is > 1 and < 64 << 10:
                Repeat(file, random);
                break;
            case 7:
                Splice(file, random, other());
                break;
            default:
                file.InsertRange(random.Next(file.Count + 1), [.. Enumerable.Repeat(OddValues[random.Next(OddValues.Length)], random.Next(1, 16))]);
                break;
        }
    }

    // Sizes, counts and offsets are numbers of four bytes: the edges of their ranges are where arithmetic breaks.
    private static void SetNumber(List<byte> file, Random random)
    {
        uint[] edges = [0, 1, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, (uint)file.Count, (uint)random.Next(file.Count)];
        var value = edges[random.Next(edges.Length)];
        var (at, bytes) = (random.Next(file.Count - 4), random.Next(2) == 0 ? 4 : 2);
        var isBig = random.Next(2) == 0;
        for (var index = 0; index < bytes; index++)
            file[at + index] = (byte)(value >> (8 * (isBig ? bytes - 1 - index : index)));
    }

    private static void Repeat(List<byte> file, Random random)
    {
        var start = random.Next(file.Count);
        var part = file.GetRange(start, Math.Min(random.Next(1, 256), file.Count - start));
        for (var times = random.Next(1, 8); times > 0; times--)
            file.InsertRange(start, part);
    }

    private static void Splice(List<byte> file, Random random, byte[] other)
    {
        var start = random.Next(other.Length + 1);
        var part = other.AsSpan(start, Math.Min(random.Next(1, 512), other.Length - start)).ToArray();
        file.InsertRange(random.Next(file.Count + 1), part);
    }
}
