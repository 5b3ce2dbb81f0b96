namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Makes new files of old ones: one to eight changes, half of them by somebody who knows the format.</summary>
internal static class Mutator
{
    private const int MostChanges = 8;

    /// <summary>Beyond this a file only gets slower.</summary>
    private const int MostBytes = 256 << 10;

    public static byte[] Mutate(byte[] seed, Random random, Func<byte[]> other)
    {
        var file = new List<byte>(seed);
        for (var changes = 1 + random.Next(random.Next(1, MostChanges + 1)); changes > 0; changes--)
        {
            if (random.Next(2) == 0)
                ByteMutator.Mutate(file, random, other);
            else
                Known(file, random);
        }

        return file.Count > MostBytes ? [.. file.Take(MostBytes)] : [.. file];
    }

    private static void Known(List<byte> file, Random random)
    {
        if (file.Count < 4)
            return;
        switch ((file[0], file[1]))
        {
            case (0x89, (byte)'P'):
                PngMutator.Mutate(file, random);
                break;
            case (0xFF, 0xD8):
                JpegMutator.Mutate(file, random);
                break;
            case ((byte)'B', (byte)'M'):
                BmpMutator.Mutate(file, random);
                break;
            case ((byte)'I', (byte)'I') or ((byte)'M', (byte)'M'):
                TiffMutator.Mutate(file, random);
                break;
            default:
                PdfMutator.Mutate(file, random);
                break;
        }
    }
}
