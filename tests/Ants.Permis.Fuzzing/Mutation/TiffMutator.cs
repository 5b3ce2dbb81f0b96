using System.Buffers.Binary;

namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes entries of the directories of a TIFF: tags, types, counts, values, and where the next directory is.</summary>
internal static class TiffMutator
{
    private static readonly ushort[] Tags = [254, 255, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 282, 284, 292, 317, 322, 323, 324, 325, 338, 347, 512, 513, 514, 530, 34665, 34853];
    private static readonly ushort[] Values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 16, 32, 255, 256, 32773, 32946, 65535];

    public static void Mutate(List<byte> file, Random random)
    {
        var isBig = file.Count > 2 && file[0] == 'M';
        var directories = Directories(file, isBig);
        if (directories.Count == 0)
            return;
        var (start, entries) = directories[random.Next(directories.Count)];
        var entry = start + 2 + (12 * random.Next(Math.Max(1, entries)));
        if (entry + 12 > file.Count)
            return;
        switch (random.Next(6))
        {
            case 0:
                Write(file, entry, Tags[random.Next(Tags.Length)], isBig);
                break;
            case 1:
                Write(file, entry + 2, (ushort)random.Next(15), isBig);
                break;
            case 2:
                Write(file, entry + (random.Next(2) == 0 ? 4 : 6), Values[random.Next(Values.Length)], isBig);
                break;
            case 3 when start + 2 + (12 * entries) + 4 <= file.Count:
                Write(file, start + 2 + (12 * entries) + 2, (ushort)random.Next(file.Count), isBig);
                break;
            default:
                Write(file, entry + (random.Next(2) == 0 ? 8 : 10), Values[random.Next(Values.Length)], isBig);
                break;
        }
    }

    private static List<(int Start, int Entries)> Directories(List<byte> file, bool isBig)
    {
        List<(int, int)> found = [];
        var at = file.Count >= 8 ? Number(file, 4, isBig) : 0;
        while (at >= 8 && at + 2 <= file.Count && found.Count < 16)
        {
            var entries = Short(file, (int)at, isBig);
            found.Add(((int)at, entries));
            var next = at + 2 + (12L * entries);
            at = next + 4 <= file.Count ? Number(file, (int)next, isBig) : 0;
        }

        return found;
    }

    private static ushort Short(List<byte> file, int at, bool isBig) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian([file[at], file[at + 1]]) : BinaryPrimitives.ReadUInt16LittleEndian([file[at], file[at + 1]]);

    private static long Number(List<byte> file, int at, bool isBig) =>
        isBig ? ((long)Short(file, at, isBig) << 16) | Short(file, at + 2, isBig) : ((long)Short(file, at + 2, isBig) << 16) | Short(file, at, isBig);

    private static void Write(List<byte> file, int at, ushort value, bool isBig)
    {
        (file[at], file[at + 1]) = isBig ? ((byte)(value >> 8), (byte)value) : ((byte)value, (byte)(value >> 8));
    }
}
