namespace Ants.Permis.Fuzzing.Mutation;

/// <summary>Changes the segments of a JPEG: drops, repeats and moves them, and changes what is inside with the lengths left right.</summary>
internal static class JpegMutator
{
    public static void Mutate(List<byte> file, Random random)
    {
        var segments = Segments(file);
        if (segments.Count == 0)
            return;
        var (start, length) = segments[random.Next(segments.Count)];
        switch (random.Next(6))
        {
            case 0:
                file.RemoveRange(start, length);
                break;
            case 1:
                file.InsertRange(start, file.GetRange(start, length));
                break;
            case 2:
                var (other, otherLength) = segments[random.Next(segments.Count)];
                file.InsertRange(start, file.GetRange(other, otherLength));
                break;
            case 3:
                // Another kind of frame, table or scan with the same content.
                file[start + 1] = (byte)random.Next(0xC0, 0xFF);
                break;
            default:
                for (var times = random.Next(1, 4); times > 0 && length > 4; times--)
                    file[start + 4 + random.Next(length - 4)] = (byte)random.Next(256);
                break;
        }
    }

    private static List<(int Start, int Length)> Segments(List<byte> file)
    {
        List<(int, int)> segments = [];
        for (var at = 2; at + 4 <= file.Count;)
        {
            if (file[at] != 0xFF || file[at + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD9))
            {
                at++;
                continue;
            }

            var length = Math.Min(2 + ((file[at + 2] << 8) | file[at + 3]), file.Count - at);
            segments.Add((at, length));
            at += Math.Max(2, length);
        }

        return segments;
    }
}
