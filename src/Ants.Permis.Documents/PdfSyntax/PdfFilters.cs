using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The filters of a stream, in the order in which they are undone (ISO 32000-1, 7.4).</summary>
/// <remarks>The filters of pictures (DCT, JPX, JBIG2, CCITT) are not undone: pictures in a PDF are not verified here.</remarks>
internal sealed class PdfFilters
{
    private const int MostFilters = 4;

    private readonly List<(PdfValue Name, PdfValue Parameters)> filters = [];
    private readonly PdfMeter meter;

    private PdfFilters(PdfMeter meter) => this.meter = meter;

    private enum Coding
    {
        Unknown,
        Flate,
        Lzw,
        Hexadecimal,
        Base85,
        RunLength,

        /// <summary>Says how the stream is encrypted, and changes nothing by itself.</summary>
        Crypt,
    }

    /// <summary>Whether a filter was met that is not read here.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether the data of a filter ended in something that it does not know.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Whether the stream says that it is not encrypted though the document is.</summary>
    public bool IsUnencrypted => filters.Exists(filter => CodingOf(filter.Name) == Coding.Crypt && IsIdentity(filter.Parameters.Get("Name"u8, meter)));

    /// <summary>The filters that a stream's dictionary names. Without objects, as in a cross-reference stream, nothing can be a reference.</summary>
    public static PdfFilters Of(PdfValue dictionary, PdfObjects? objects, PdfMeter meter)
    {
        var chain = new PdfFilters(meter);
        var names = Direct(dictionary.Get("Filter"u8, meter), objects);
        if (names.Kind == PdfKind.Null)
            return chain;
        var parameters = Direct(dictionary.Get("DecodeParms"u8, meter), objects);
        if (names.Kind == PdfKind.Name)
            chain.filters.Add((names, parameters));
        var each = new PdfItems(parameters, meter);
        for (var items = new PdfItems(names, meter); items.Read() && chain.HasRoom();)
            chain.filters.Add((Direct(items.Value, objects), each.Read() ? Direct(each.Value, objects) : default));
        return chain;
    }

    /// <summary>Undoes the filters; false when one of them is not read here or a limit is reached.</summary>
    /// <remarks>What a damaged stream gave before its damage is kept, as readers do: an object that is missing from it will be missed later.</remarks>
    public bool TryDecode(ReadOnlyMemory<byte> raw, out ReadOnlyMemory<byte> decoded)
    {
        decoded = raw;
        foreach (var (name, parameters) in filters)
        {
            if (CodingOf(name) == Coding.Crypt)
                continue;
            var output = new PdfOutput(decoded.Length * 4L, meter);
            HasUnknown |= !TryUndo(name, parameters, decoded, output);
            IsDamaged |= output.IsDamaged;
            meter.Buffers.Return(decoded);
            decoded = output.Written;
            if (HasUnknown || meter.Exceeded is not null)
                return false;
        }
        return meter.Exceeded is null;
    }

    private static PdfValue Direct(PdfValue value, PdfObjects? objects) => objects is null ? value : objects.ResolveOutside(value);

    private bool HasRoom() => filters.Count < MostFilters || meter.Stop(PdfMeter.Filters);

    private bool TryUndo(PdfValue name, PdfValue parameters, ReadOnlyMemory<byte> data, PdfOutput output)
    {
        switch (CodingOf(name))
        {
            case Coding.Flate:
                PdfFlate.Decode(data, output, meter);
                return PdfPredictor.TryUndo(output, parameters, meter);
            case Coding.Lzw:
                PdfLzw.Decode(data.Span, parameters.Get("EarlyChange"u8, meter) is { Kind: PdfKind.Integer, Number: 0 } ? 0 : 1, output);
                return PdfPredictor.TryUndo(output, parameters, meter);
            case Coding.Hexadecimal:
                PdfAscii.DecodeHexadecimal(data.Span, output);
                return true;
            case Coding.Base85:
                PdfAscii.DecodeBase85(data.Span, output);
                return true;
            case Coding.RunLength:
                PdfRunLength.Decode(data.Span, output);
                return true;
            default:
                return false;
        }
    }

    private static Coding CodingOf(PdfValue name)
    {
        if (name.IsName("FlateDecode"u8) || name.IsName("Fl"u8))
            return Coding.Flate;
        if (name.IsName("LZWDecode"u8) || name.IsName("LZW"u8))
            return Coding.Lzw;
        if (name.IsName("ASCIIHexDecode"u8) || name.IsName("AHx"u8))
            return Coding.Hexadecimal;
        if (name.IsName("ASCII85Decode"u8) || name.IsName("A85"u8))
            return Coding.Base85;
        if (name.IsName("RunLengthDecode"u8) || name.IsName("RL"u8))
            return Coding.RunLength;
        return name.IsName("Crypt"u8) ? Coding.Crypt : Coding.Unknown;
    }

    private static bool IsIdentity(PdfValue name) => name.Kind == PdfKind.Null || name.IsName("Identity"u8);
}
