namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes the fields of the headers of a bitmap.</summary>
internal static class BmpMutator
{
    private static readonly int[] Fields = [2, 10, 14, 18, 22, 26, 28, 30, 34, 46, 50];
    private static readonly int[] Values = [0, 1, 2, 3, 4, 5, 6, 8, 11, 12, 16, 24, 32, 40, 52, 56, 64, 108, 124, 255, 256, 30_000, 65_535, int.MaxValue, int.MinValue, -1];

    public static void Mutate(List<byte> file, Random random)
    {
        var (field, value) = (Fields[random.Next(Fields.Length)], Values[random.Next(Values.Length)]);
        for (var index = 0; index < 4 && field + index < file.Count; index++)
            file[field + index] = (byte)(value >> (8 * index));
    }
}
