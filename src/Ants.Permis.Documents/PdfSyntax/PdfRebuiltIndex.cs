using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>An index made by searching the file for <c>N G obj</c>, for a file whose own index is wrong or missing. The last definition of a number counts.</summary>
internal sealed class PdfRebuiltIndex : IPdfIndex
{
    /// <summary>An object takes at least eight bytes; a real file of the portal's size has a few thousand of them.</summary>
    private const int MostObjects = 500_000;

    private readonly ReadOnlyMemory<byte> file;
    private readonly PdfMeter meter;
    private readonly List<Row> rows = [];
    private readonly List<int> containers = [];

    private PdfRebuiltIndex(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        this.file = file;
        this.meter = meter;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Row(int Number, int Offset, int Container = 0, int Position = 0)
    {
        public static int Compare(Row x, Row y) => (x.Number, x.Offset, x.Position).CompareTo((y.Number, y.Offset, y.Position));
    }

    public PdfValue Trailer { get; private set; }

    public PdfValue Root { get; private set; }

    /// <summary>Searches the file. Objects in object streams come with <see cref="AddMembers"/>, once it is known how to decrypt them.</summary>
    public static PdfRebuiltIndex Search(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        var index = new PdfRebuiltIndex(file, meter);
        index.SearchObjects();
        index.rows.Sort(Row.Compare);
        index.Trailer = PdfSearch.LastTrailer(file, meter);
        index.Survey();
        var root = index.Trailer.Get("Root"u8, meter);
        if (root.Kind != PdfKind.Null)
            index.Root = root;
        return index;
    }

    public PdfLookup Find(int number, out PdfEntry entry)
    {
        meter.Spend();
        var at = EndOf(number) - 1;
        var isKnown = at >= 0 && rows[at].Number == number;
        entry = isKnown ? new(rows[at].Offset, rows[at].Container, rows[at].Position) : default;
        return isKnown ? PdfLookup.Found : PdfLookup.Missing;
    }

    public bool MoveNext(ref PdfCursor cursor)
    {
        for (; cursor.Row < rows.Count && meter.Spend(); cursor.Row++)
        {
            var row = rows[(int)cursor.Row];
            if (!IsNewest((int)cursor.Row))
                continue;
            (cursor.Number, cursor.Entry) = (row.Number, new(row.Offset, row.Container, row.Position));
            cursor.Row++;
            return true;
        }
        return false;
    }

    /// <summary>Adds the objects in the object streams, and takes the last catalog if the trailer names none that is there.</summary>
    public void AddMembers(PdfObjects objects)
    {
        foreach (var number in containers)
        {
            if (objects.Container(number) is { } container && Find(number, out var entry) == PdfLookup.Found)
                AddMembersOf(container, number, (int)entry.Offset);
        }
        rows.Sort(Row.Compare);
        if (objects.Resolve(Root).Kind != PdfKind.Dictionary)
            Root = LastCatalog(objects);
    }

    private void AddMembersOf(PdfObjectStream container, int number, int offset)
    {
        for (var position = 0; position < container.Count && HasRoom(); position++)
            rows.Add(new(container.NumberAt(position), offset, number, position));
    }

    private void SearchObjects()
    {
        var bytes = file.Span;
        for (var at = 0; at < bytes.Length;)
        {
            var found = bytes[at..].IndexOf("obj"u8);
            if (!meter.Look(found < 0 ? bytes.Length - at : found) || found < 0)
                return;
            var start = PdfSearch.HeaderBefore(bytes, at + found);
            at += found + "obj"u8.Length;
            if (start >= 0 && HasRoom() && PdfObject.TryRead(file, start, meter, out var header))
                rows.Add(new(header.Number, start));
        }
    }

    /// <summary>Looks at the newest definition of each object for what helps to read the others.</summary>
    private void Survey()
    {
        for (var at = 0; at < rows.Count; at++)
        {
            if (!IsNewest(at))
                continue;
            if (!PdfObject.TryRead(file, rows[at].Offset, meter, out var found))
                return;
            var type = found.Value.Get("Type"u8, meter);
            if (type.IsName("ObjStm"u8))
                containers.Add(found.Number);
            else if (type.IsName("XRef"u8) && found.Value.Start > Trailer.Start && found.Value.Get("Root"u8, meter).Kind != PdfKind.Null)
                Trailer = found.Value;
            else if (type.IsName("Catalog"u8))
                Root = PdfValue.Reference(found.Number);
        }
    }

    private PdfValue LastCatalog(PdfObjects objects)
    {
        var (last, offset) = (default(PdfValue), -1);
        foreach (var row in rows)
        {
            var candidate = PdfValue.Reference(row.Number);
            if (row.Offset > offset && objects.Get(objects.Resolve(candidate), "Type"u8).IsName("Catalog"u8))
                (last, offset) = (candidate, row.Offset);
        }
        return last;
    }

    private bool IsNewest(int row) => row + 1 == rows.Count || rows[row + 1].Number != rows[row].Number;

    private bool HasRoom() => rows.Count < MostObjects || meter.Stop(PdfMeter.Objects);

    /// <summary>The first row behind those of a number.</summary>
    private int EndOf(int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Number <= number ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
