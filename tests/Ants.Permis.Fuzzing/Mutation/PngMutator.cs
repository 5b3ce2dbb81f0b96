using System.Buffers.Binary;
using System.IO.Hashing;

namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes the chunks of a PNG and puts their checksums right again, so that what is inside is read at all.</summary>
internal static class PngMutator
{
    private const int SignatureLength = 8;

    public static void Mutate(List<byte> file, Random random)
    {
        var chunks = Chunks(file);
        if (chunks.Count == 0)
            return;
        var (start, length) = chunks[random.Next(chunks.Count)];
        switch (random.Next(5))
        {
            case 0:
                file.RemoveRange(start, length + 12);
                break;
            case 1:
                file.InsertRange(start, file.GetRange(start, length + 12));
                break;
            case 2:
                var (other, otherLength) = chunks[random.Next(chunks.Count)];
                file.InsertRange(start, file.GetRange(other, otherLength + 12));
                break;
            default:
                Change(file, start, length, random);
                break;
        }
    }

    private static void Change(List<byte> file, int start, int length, Random random)
    {
        for (var times = random.Next(1, 4); times > 0 && length > 0; times--)
            file[start + 8 + random.Next(length)] = (byte)random.Next(256);
        var checksum = Crc32.HashToUInt32([.. file.GetRange(start + 4, length + 4)]);
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, checksum);
        for (var index = 0; index < 4; index++)
            file[start + 8 + length + index] = bytes[index];
    }

    private static List<(int Start, int Length)> Chunks(List<byte> file)
    {
        List<(int, int)> chunks = [];
        for (var at = SignatureLength; at + 12 <= file.Count;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian([file[at], file[at + 1], file[at + 2], file[at + 3]]);
            if (length > file.Count - at - 12)
                break;
            chunks.Add((at, (int)length));
            at += (int)length + 12;
        }

        return chunks;
    }
}
