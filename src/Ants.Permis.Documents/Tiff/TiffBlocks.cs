using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Checks that the blocks of a page are listed, and lie in the file.</summary>
internal readonly ref struct TiffBlocks(TiffBytes bytes, TiffDirectory page, TiffLayout layout)
{
    private readonly TiffBytes bytes = bytes;

    /// <summary>What is wrong with the blocks, or null.</summary>
    public Finding? Check(ReadingBudget budget)
    {
        if (!TryFindList(TiffTag.StripOffsets, TiffTag.TileOffsets, out var offsets))
            return FormatFindings.Damaged;
        if (!TryFindList(TiffTag.StripByteCounts, TiffTag.TileByteCounts, out var lengths))
            lengths = default;
        var listed = CheckList(offsets) ?? (lengths.Count == 0 ? null : CheckList(lengths));
        if (listed is not null)
            return listed;
        return budget.Spend((long)layout.Blocks) ? CheckRanges(offsets, lengths) : FormatFindings.LimitExceeded("blocks");
    }

    /// <summary>Where the coded bytes of a block of checked lists lie, as far as they are in the file.</summary>
    public (int Offset, int Length) Place(long block)
    {
        if (!TryFindList(TiffTag.StripOffsets, TiffTag.TileOffsets, out var offsets) || block >= offsets.Count)
            return default;
        var offset = Item(offsets, block);
        var declared = TryFindList(TiffTag.StripByteCounts, TiffTag.TileByteCounts, out var lengths) && block < lengths.Count ? Item(lengths, block) : bytes.Length;
        var length = layout.IsCompressed ? declared : (long)Int128.Min(layout.LeastLength(block), bytes.Length);
        return offset >= bytes.Length ? default : ((int)offset, (int)Math.Min(length, bytes.Length - offset));
    }

    // Some writers list tiles under the tags of strips.
    private bool TryFindList(ushort strips, ushort tiles, out TiffEntry entry) =>
        (layout.IsTiled && page.TryFind(tiles, out entry)) || page.TryFind(strips, out entry);

    // More blocks than the page has: a list that reaches beyond the file is then no cut but a lie.
    private Finding? CheckList(in TiffEntry list) =>
        list.Count < layout.Blocks ? FormatFindings.Damaged
        : list.IsInFile(bytes) ? null
        : list.Count > layout.Blocks ? FormatFindings.Damaged
        : FormatFindings.Truncated;

    private Finding? CheckRanges(in TiffEntry offsets, in TiffEntry lengths)
    {
        // Old writers leave the lengths out, and readers reckon them.
        var gravest = lengths.Count == 0 ? FormatFindings.DamagedAside : null;
        for (var block = 0L; block < layout.Blocks; block++)
        {
            var least = layout.LeastLength(block);
            var problem = CheckRange(Item(offsets, block), lengths.Count == 0 ? least : Item(lengths, block), least);
            if (problem?.Severity == Severity.Blocking)
                return problem;
            gravest ??= problem;
        }

        return gravest;
    }

    // Where the layout tells the length, readers go by it and not by the list, which some writers fill wrongly.
    private Finding? CheckRange(long offset, Int128 length, Int128 least)
    {
        if (offset == 0 || length == 0)
            return FormatFindings.Damaged;
        if (offset + (layout.IsCompressed ? length : least) > bytes.Length)
            return FormatFindings.Truncated;
        return length < least || offset + length > bytes.Length ? FormatFindings.DamagedAside : null;
    }

    private long Item(in TiffEntry list, long index) => bytes.Number(list.Offset + (index * list.ItemSize), list.ItemSize);
}
