using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The objects of a PDF by their number: looked up, decrypted and decompressed when somebody asks for them.</summary>
internal sealed class PdfObjects(ReadOnlyMemory<byte> file, IPdfIndex index, PdfMeter meter)
{
    /// <summary>A reference that leads to a reference is no PDF; some readers follow, none needs more.</summary>
    private const int MostHops = 8;

    private readonly Dictionary<int, PdfObjectStream?> containers = [];

    public PdfMeter Meter { get; } = meter;

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

    private PdfValue Load(long number)
    {
        if (!Find(number, out var entry))
            return default;
        if (entry.Container == 0)
            return TryReadAt(entry, number, out var found) ? found.Value : default;
        if (Container(entry.Container)?.TryRead((int)number, entry.Position, out var value) is true)
            return value;
        IsIndexWrong = true;
        return default;
    }

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
        if (!Find(number, out var entry) || entry.Container != 0 || !TryReadAt(entry, number, out var found))
            return null;
        var dictionary = found.Value;
        var length = ResolveOutside(dictionary.Get("Length"u8, Meter));
        if (!PdfStream.TryFind(file, dictionary, length, Meter, out var raw))
            return null;
        var filters = PdfFilters.Of(dictionary, this, Meter);
        var decoded = filters.TryDecode(Cipher?.Decrypt(raw, found.Number, found.Generation) ?? raw, out var data);
        HasUnknownFilter |= filters.HasUnknown;
        return decoded ? PdfObjectStream.Read(data, Integer(dictionary, "N"u8), Integer(dictionary, "First"u8), Meter) : null;
    }

    private long Integer(PdfValue dictionary, ReadOnlySpan<byte> key) =>
        ResolveOutside(dictionary.Get(key, Meter)) is { Kind: PdfKind.Integer } number ? number.Number : 0;
}
