using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A PDF opened by its own index, to read the streams that hold and describe its text.</summary>
internal sealed class EvidenceDocument
{
    private const int MostHops = 8;

    private readonly ReadOnlyMemory<byte> file;
    private readonly PdfXrefIndex index;
    private readonly ReadingBudget budget;
    private long held;

    private EvidenceDocument(ReadOnlyMemory<byte> file, PdfXrefIndex index, PdfObjects objects, ReadingBudget budget)
    {
        this.file = file;
        this.index = index;
        this.budget = budget;
        Objects = objects;
    }

    public PdfObjects Objects { get; }

    public PdfMeter Meter => Objects.Meter;

    public PdfValue PageTree => Objects.Get(Objects.Resolve(index.Root), "Pages"u8);

    /// <summary>Opens a file that was found sound; null when it cannot be opened after all.</summary>
    /// <remarks>A file that has to be repaired is not opened: what a search brings together is no evidence.</remarks>
    public static EvidenceDocument? Open(ReadOnlyMemory<byte> file, ReadingBudget budget)
    {
        var meter = new PdfMeter(budget);
        if (PdfEnvelope.Read(file.Span, meter) is not { } envelope)
            return null;
        return Open(file[envelope.Start..], envelope.Index, meter, budget) ?? (envelope.Start > 0 ? Open(file, envelope.Index, meter, budget) : null);
    }

    /// <summary>Reads and decodes the stream that a reference leads to; false when there is none, or none that can be decoded here.</summary>
    public bool TryReadStream(PdfValue reference, out PdfValue dictionary, out ReadOnlyMemory<byte> data)
    {
        (dictionary, data) = (default, default);
        if (!TryFind(reference, out var found))
            return false;
        dictionary = found.Value;
        var length = Objects.Get(dictionary, "Length"u8);
        if (!PdfStream.TryFind(file, dictionary, length, Meter, out var raw))
            return false;
        raw = Objects.Cipher?.Decrypt(raw, found.Number, found.Generation) ?? raw;
        return PdfFilters.Of(dictionary, Objects, Meter).TryDecode(raw, out data) && TryHold(data.Length);
    }

    /// <summary>Counts memory that is kept until <see cref="Release"/>; false when that would be too much.</summary>
    public bool TryHold(long bytes)
    {
        if (!budget.Hold(bytes))
            return Meter.Stop(PdfMeter.DecodedBytes);
        held += bytes;
        return true;
    }

    public void Release()
    {
        budget.Release(held);
        held = 0;
    }

    private static EvidenceDocument? Open(ReadOnlyMemory<byte> file, long offset, PdfMeter meter, ReadingBudget budget)
    {
        if (PdfXrefIndex.Read(file, offset, meter) is not { } index)
            return null;
        var objects = new PdfObjects(file, index, meter);
        var access = PdfSecurity.Open(objects, index.Trailer, out var cipher);
        objects.Cipher = cipher;
        var document = new EvidenceDocument(file, index, objects, budget);
        var canBeRead = access is PdfAccess.Plain or PdfAccess.OpensWithoutPassword && document.PageTree.Kind == PdfKind.Dictionary;
        return canBeRead && !objects.IsIndexWrong ? document : null;
    }

    /// <summary>A stream stands in the file itself, never in an object stream.</summary>
    private bool TryFind(PdfValue reference, out PdfObject found)
    {
        found = default;
        for (var hops = 0; reference.Kind == PdfKind.Reference && hops < MostHops; hops++)
        {
            if (reference.Number is <= 0 or > int.MaxValue || index.Find((int)reference.Number, out var entry) != PdfLookup.Found || entry.Container != 0
                || !PdfObject.TryRead(file, entry.Offset, Meter, out found) || found.Number != reference.Number)
                return false;
            reference = found.Value;
        }
        return found.Value.Kind == PdfKind.Dictionary;
    }
}
