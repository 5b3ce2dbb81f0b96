using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The cross-reference sections of a file, the newest first: what the first section that knows an object says of it is what counts.</summary>
/// <remarks>The order is that of the <c>/Prev</c> chain, never that of the offsets: a newer section may stand before an older one.</remarks>
internal sealed class PdfXrefIndex : IPdfIndex
{
    private const int MaxSections = 1024;

    private readonly List<PdfXrefSection> sections = [];
    private readonly HashSet<long> visited = [];
    private readonly ReadOnlyMemory<byte> file;
    private readonly PdfMeter meter;

    private PdfXrefIndex(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        this.file = file;
        this.meter = meter;
    }

    public PdfValue Trailer { get; private set; }

    public PdfValue Root { get; private set; }

    /// <summary>Sections of the chain, the streams of hybrid files apart: one for each time the file was saved, and one more in a file for the web.</summary>
    public int Revisions { get; private set; }

    /// <summary>Reads the chain of sections from the one at an offset; null when one of them is not what it should be.</summary>
    public static PdfXrefIndex? Read(ReadOnlyMemory<byte> file, long offset, PdfMeter meter)
    {
        var index = new PdfXrefIndex(file, meter);
        return index.TryReadChain(offset) && index.Root.Kind != PdfKind.Null ? index : null;
    }

    public PdfLookup Find(int number, out PdfEntry entry)
    {
        for (var at = 0; at < sections.Count; at++)
        {
            var found = sections[at].Find(number, out entry);
            // In a hybrid file an object may be free in the table for old readers and in use in the stream for the others.
            if (found == PdfLookup.Free && sections[at].HasHybridStream && sections[at + 1].Find(number, out var hidden) == PdfLookup.Found)
                (found, entry) = (PdfLookup.Found, hidden);
            if (found != PdfLookup.Missing)
                return found;
        }
        entry = default;
        return PdfLookup.Missing;
    }

    public bool MoveNext(ref PdfCursor cursor)
    {
        while (cursor.Section < sections.Count)
        {
            if (!sections[cursor.Section].MoveNext(ref cursor))
                cursor = new() { Section = cursor.Section + 1 };
            else if (!IsHidden(cursor.Number, cursor.Section))
                return true;
        }
        return false;
    }

    /// <summary>Whether a newer section says something of an object. The table of a hybrid file does not hide what its own stream says.</summary>
    private bool IsHidden(int number, int section)
    {
        for (var newer = 0; newer < section; newer++)
        {
            var isHybrid = newer == section - 1 && sections[newer].HasHybridStream;
            if (sections[newer].Find(number, out _) is var found && found != PdfLookup.Missing && !(isHybrid && found == PdfLookup.Free))
                return true;
        }
        return false;
    }

    private bool TryReadChain(long offset)
    {
        while (visited.Add(offset))
        {
            if (ReadSection(offset) is not { } section || !TryAdd(section) || !TryAddHybrid(section))
                return false;
            Revisions++;
            var previous = section.Trailer.Get("Prev"u8, meter);
            // Nothing stands at offset 0: producers write it for "there is none".
            if (previous.Kind == PdfKind.Null || previous is { Kind: PdfKind.Integer, Number: 0 })
                return true;
            if (previous.Kind != PdfKind.Integer)
                return false;
            offset = previous.Number;
        }
        return true;
    }

    private PdfXrefSection? ReadSection(long offset)
    {
        var lexer = new PdfLexer(file.Span, offset, meter);
        return lexer.ReadKeyword("xref"u8) ? PdfXrefTable.Read(file, ref lexer, meter) : PdfXrefStream.Read(file, offset, meter);
    }

    private bool TryAddHybrid(PdfXrefSection table)
    {
        var offset = table.Trailer.Get("XRefStm"u8, meter);
        if (offset.Kind != PdfKind.Integer || !visited.Add(offset.Number))
            return true;
        if (PdfXrefStream.Read(file, offset.Number, meter) is not { } stream || !TryAdd(stream))
            return false;
        table.HasHybridStream = true;
        return true;
    }

    private bool TryAdd(PdfXrefSection section)
    {
        if (sections.Count == MaxSections)
            return meter.Stop(PdfMeter.Sections);
        sections.Add(section);
        if (Root.Kind == PdfKind.Null)
            (Trailer, Root) = (section.Trailer, section.Trailer.Get("Root"u8, meter));
        return true;
    }
}
