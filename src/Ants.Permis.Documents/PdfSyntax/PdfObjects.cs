using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The objects of a PDF by their number: looked up, decrypted and decompressed when somebody asks for them.</summary>
internal sealed class PdfObjects(ReadOnlyMemory<byte> file, IPdfIndex index, PdfMeter meter)
{
    /// <summary>A reference that leads to a reference is no PDF; some readers follow, none needs more.</summary>
    private const int MostHops = 8;

    private readonly Dictionary<int, PdfObjectStream?> containers = [];

    public PdfMeter Meter { get; } = meter;

    /// <summary>The document, from its header on.</summary>
    public ReadOnlyMemory<byte> File => file;

    /// <summary>How the streams are encrypted, once that is known; null when they are not.</summary>
    public PdfCipher? Cipher { get; set; }

    /// <summary>Whether the index pointed at something else than what it promised.</summary>
    public bool IsIndexWrong { get; private set; }

    /// <summary>Whether an object stream uses a filter that is not read here.</summary>
    public bool HasUnknownFilter { get; private set; }

    /// <summary>The object that a reference leads to, or the value itself.</summary>
    public PdfValue Resolve(PdfValue value)
    {
        for (var hops = 0; value.Kind == PdfKind.Reference && hops < MostHops; hops++)
            value = Load(value.Number);
        return value.Kind == PdfKind.Reference ? default : value;
    }

    /// <summary>As <see cref="Resolve"/>, for what is needed to open an object stream: it must not be in one, so that no stream can need itself.</summary>
    public PdfValue ResolveOutside(PdfValue value)
    {
        if (value.Kind != PdfKind.Reference)
            return value;
        return Find(value.Number, out var entry) && entry.Container == 0 && TryReadAt(entry, value.Number, out var found) ? found.Value : default;
    }

    public PdfValue Get(PdfValue dictionary, ReadOnlySpan<byte> key) => Resolve(dictionary.Get(key, Meter));

    /// <summary>The object stream of a number, or null when there is none that can be read.</summary>
    public PdfObjectStream? Container(int number)
    {
        if (!containers.TryGetValue(number, out var container))
            containers.Add(number, container = ReadContainer(number));
        return container;
    }

    /// <summary>Reads an object where an index says that it is; its generation is -1 when it is in an object stream, where nothing is encrypted by itself.</summary>
    public bool TryRead(int number, PdfEntry entry, out PdfObject found)
    {
        if (entry.Container == 0)
            return TryReadAt(entry, number, out found);
        PdfValue value = default;
        var isHere = Container(entry.Container)?.TryRead(number, entry.Position, out value) is true;
        found = new(number, -1, value);
        IsIndexWrong |= !isHere;
        return isHere;
    }

    /// <summary>Finds an object that may be a stream: it is never in another stream.</summary>
    public bool TryFindStream(long number, out PdfObject found)
    {
        found = default;
        return Find(number, out var entry) && entry.Container == 0 && TryReadAt(entry, number, out found);
    }

    /// <summary>Decrypts and decodes the stream of an object; false when there is none, when it uses a filter that is not read here, or at a limit.</summary>
    public bool TryDecode(PdfObject found, out ReadOnlyMemory<byte> data, out PdfFilters filters)
    {
        data = default;
        filters = PdfFilters.Of(found.Value, this, Meter);
        var length = ResolveOutside(found.Value.Get("Length"u8, Meter));
        if (!PdfStream.TryFind(file, found.Value, length, Meter, out var raw))
            return false;
        if (Cipher is null || filters.IsUnencrypted)
            return filters.TryDecode(raw, out data);
        // What is decrypted is copied: streams that lie inside one another must not multiply the file.
        return Meter.Decode(raw.Length) && filters.TryDecode(Cipher.Decrypt(raw, found.Number, found.Generation), out data);
    }

    private PdfValue Load(long number) =>
        Find(number, out var entry) && TryRead((int)number, entry, out var found) ? found.Value : default;

    private bool Find(long number, out PdfEntry entry)
    {
        entry = default;
        if (number is <= 0 or > int.MaxValue)
            return false;
        var found = index.Find((int)number, out entry);
        IsIndexWrong |= found == PdfLookup.Wrong;
        return found == PdfLookup.Found;
    }

    private bool TryReadAt(PdfEntry entry, long number, out PdfObject found)
    {
        if (PdfObject.TryRead(file, entry.Offset, Meter, out found) && found.Number == number)
            return true;
        IsIndexWrong = true;
        return false;
    }

    private PdfObjectStream? ReadContainer(int number)
    {
        if (!TryFindStream(number, out var found))
            return null;
        var isDecoded = TryDecode(found, out var data, out var filters);
        HasUnknownFilter |= filters.HasUnknown;
        return isDecoded ? PdfObjectStream.Read(data, Integer(found.Value, "N"u8), Integer(found.Value, "First"u8), Meter) : null;
    }

    private long Integer(PdfValue dictionary, ReadOnlySpan<byte> key) =>
        ResolveOutside(dictionary.Get(key, Meter)) is { Kind: PdfKind.Integer } number ? number.Number : 0;
}
