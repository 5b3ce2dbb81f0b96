namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes the blocks of one scan: sequential, first pass or refinement, as the format describes their procedures.</summary>
internal sealed class JpegScanWriter(int first, int last, int high, int low, int components)
{
    private readonly JpegBits bits = new();
    private readonly int[] before = new int[components];
    private readonly List<uint> corrections = [];
    private int ended;
    private int restarts;

    public void Write(int[] block, int component)
    {
        if (first == 0 && high > 0)
            bits.Write((uint)(block[0] >> low) & 1, 1);
        else if (first == 0)
            WriteFirst(block[0] >> low, component);
        if (last > 0 && high == 0)
            WriteOthers([.. block.Select(value => Math.Sign(value) * (Math.Abs(value) >> low))]);
        else if (last > 0)
            Refine([.. block.Select(value => Math.Abs(value) >> low)], block);
    }

    public void Restart()
    {
        EndRun();
        bits.Restart(restarts++);
        Array.Clear(before);
    }

    public byte[] ToArray()
    {
        EndRun();
        return bits.ToArray();
    }

    private void WriteFirst(int value, int component)
    {
        var change = value - before[component];
        before[component] = value;
        JpegCode.First.Write(bits, Size(change));
        WriteValue(change);
    }

    private void WriteOthers(int[] values)
    {
        var run = 0;
        for (var at = Math.Max(first, 1); at <= last; at++)
        {
            if (values[at] == 0)
            {
                run++;
                continue;
            }

            EndRun();
            for (; run > 15; run -= 16)
                JpegCode.Others.Write(bits, 0xF0);
            JpegCode.Others.Write(bits, (run << 4) | Size(values[at]));
            WriteValue(values[at]);
            run = 0;
        }

        if (run > 0)
            EndBlock([]);
    }

    private void Refine(int[] sizes, int[] block)
    {
        var (run, own, lastNew) = (0, new List<uint>(), Array.LastIndexOf(sizes, 1, last, last - first + 1));
        for (var at = first; at <= last; at++)
        {
            if (sizes[at] == 0)
            {
                run++;
                continue;
            }

            for (; run > 15 && at <= lastNew; run -= 16)
                WriteCode(0xF0, own);
            if (sizes[at] > 1)
            {
                own.Add((uint)sizes[at] & 1);
                continue;
            }

            EndRun();
            JpegCode.Others.Write(bits, (run << 4) | 1);
            bits.Write(block[at] < 0 ? 0u : 1, 1);
            Flush(own);
            run = 0;
        }

        if (run > 0 || own.Count > 0)
            EndBlock(own);
    }

    private void WriteCode(int value, List<uint> own)
    {
        EndRun();
        JpegCode.Others.Write(bits, value);
        Flush(own);
    }

    private void EndBlock(List<uint> own)
    {
        ended++;
        corrections.AddRange(own);
        // A sequential scan ends each block by itself.
        if (first == 0)
            EndRun();
    }

    private void EndRun()
    {
        if (ended == 0)
            return;
        var size = Size(ended) - 1;
        JpegCode.Others.Write(bits, size << 4);
        bits.Write((uint)ended & ((1u << size) - 1), size);
        ended = 0;
        Flush(corrections);
    }

    private void Flush(List<uint> waiting)
    {
        waiting.ForEach(bit => bits.Write(bit, 1));
        waiting.Clear();
    }

    private void WriteValue(int value) => bits.Write((uint)(value < 0 ? value - 1 : value) & ((1u << Size(value)) - 1), Size(value));

    private static int Size(int value) => 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)Math.Abs(value));
}
