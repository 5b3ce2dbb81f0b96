using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tiff;

/// <summary>A directory (IFD) of a TIFF file: the entries that are of use here, and where the next directory is.</summary>
internal sealed class TiffDirectory
{
    private const int FirstOffset = 8;
    private const uint ReducedOrMask = 0b101;
    private const uint OldReduced = 2;

    // Never more than the tags that are read: what the file declares does not size it.
    private readonly Dictionary<ushort, TiffEntry> entries = [];

    private TiffDirectory(uint next) => Next = next;

    /// <summary>The offset of the next directory; 0 ends the chain.</summary>
    public uint Next { get; }

    /// <summary>Values of an entry lie beyond the end of the file; the lists of blocks aside, which have their own check.</summary>
    public bool LacksValues { get; private set; }

    /// <summary>A picture of its own, neither a smaller copy nor a mask of another one.</summary>
    public bool IsPage { get; private set; }

    /// <summary>Reads the directory at an offset; what is wrong, or null.</summary>
    public static Finding? Read(TiffBytes bytes, uint offset, ReadingBudget budget, out TiffDirectory directory)
    {
        directory = new(0);
        if (offset < FirstOffset)
            return FormatFindings.Damaged;
        if (!bytes.Has(offset, 2))
            return FormatFindings.Truncated;
        var count = bytes.Short(offset);
        if (!budget.Spend(1 + count))
            return FormatFindings.LimitExceeded("IFD");
        var end = offset + 2 + ((long)count * TiffEntry.Size);
        if (!bytes.Has(end, 4))
            return FormatFindings.Truncated;
        directory = new(bytes.Long(end));
        directory.ReadEntries(bytes, offset + 2L, end);
        return count == 0 ? FormatFindings.Damaged : null;
    }

    /// <summary>Whether the directory at an offset, which may be a lie, has values of one of two tags.</summary>
    public static bool HasEither(TiffBytes bytes, long offset, ushort one, ushort other, ReadingBudget budget)
    {
        if (!bytes.Has(offset, 2) || !budget.Spend(1 + bytes.Short(offset)) || !bytes.Has(offset + 2, (long)bytes.Short(offset) * TiffEntry.Size))
            return false;
        var end = offset + 2 + ((long)bytes.Short(offset) * TiffEntry.Size);
        for (var at = offset + 2; at < end; at += TiffEntry.Size)
        {
            var entry = TiffEntry.Read(bytes, at);
            if ((entry.Tag == one || entry.Tag == other) && entry.Length > 0 && entry.IsInFile(bytes))
                return true;
        }

        return false;
    }

    public bool Contains(ushort tag) => entries.ContainsKey(tag);

    public bool TryFind(ushort tag, out TiffEntry entry) => entries.TryGetValue(tag, out entry) && entry.IsNumber;

    /// <summary>The first value of a tag, or the value that the format gives to an absent tag.</summary>
    public long Number(TiffBytes bytes, ushort tag, long absent) =>
        TryFind(tag, out var entry) && bytes.Has(entry.Offset, entry.ItemSize) ? bytes.Number(entry.Offset, entry.ItemSize) : absent;

    /// <summary>One value of a tag, or another value when there are not so many.</summary>
    public long Number(TiffBytes bytes, ushort tag, long absent, long index) =>
        TryFind(tag, out var entry) && index < entry.Count && bytes.Has(entry.Offset + (index * entry.ItemSize), entry.ItemSize)
            ? bytes.Number(entry.Offset + (index * entry.ItemSize), entry.ItemSize)
            : absent;

    /// <summary>The first value of a tag of fractions; 0 when there is none.</summary>
    public double Fraction(TiffBytes bytes, ushort tag) =>
        entries.TryGetValue(tag, out var entry) && entry is { ItemSize: 8, Count: > 0 } && bytes.Has(entry.Offset, 8) && bytes.Long(entry.Offset + 4) is > 0 and var parts
            ? (double)bytes.Long(entry.Offset) / parts
            : 0;

    /// <summary>The values of a tag as they lie in the file; none when they do not.</summary>
    public (long Offset, long Length) Place(TiffBytes bytes, ushort tag) =>
        entries.TryGetValue(tag, out var entry) && entry.IsInFile(bytes) ? (entry.Offset, entry.Length) : default;

    private void ReadEntries(TiffBytes bytes, long start, long end)
    {
        for (var at = start; at < end; at += TiffEntry.Size)
            Take(bytes, TiffEntry.Read(bytes, at));
        IsPage = (Number(bytes, TiffTag.NewSubfileType, 0) & ReducedOrMask) == 0 && Number(bytes, TiffTag.SubfileType, 0) != OldReduced;
    }

    private void Take(TiffBytes bytes, in TiffEntry entry)
    {
        // The first entry of a tag counts, as in other readers.
        if (TiffTag.IsRead(entry.Tag))
            entries.TryAdd(entry.Tag, entry);
        LacksValues |= !TiffTag.IsBlockList(entry.Tag) && !entry.IsInFile(bytes);
    }
}
