using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The crypt filters of an encryption dictionary: which method encrypts streams and texts (ISO 32000-2, 7.6.6).</summary>
internal sealed class PdfCryptFilters(PdfValue dictionary, int version, PdfObjects objects)
{
    private const int FirstWithFilters = 4;
    private const int ShortestKey = 5;
    private const int LongestKey = 16;

    /// <summary>Bytes of the key of versions 1 to 4.</summary>
    public int KeyLength => version switch
    {
        1 => ShortestKey,
        2 => Bytes(Get(dictionary, "Length"u8), ShortestKey),
        _ when Method("StmF"u8) == PdfMethod.Aes128 || Method("StrF"u8) == PdfMethod.Aes128 => LongestKey,
        _ => Bytes(Get(dictionary, "Length"u8), LongestKey),
    };

    /// <summary>The method of the filter that a key names.</summary>
    public PdfMethod Method(ReadOnlySpan<byte> key)
    {
        if (version < FirstWithFilters)
            return PdfMethod.Rc4;
        var name = Get(dictionary, key);
        if (name.Kind == PdfKind.Null || name.IsName("Identity"u8))
            return PdfMethod.None;
        var filter = name.Kind == PdfKind.Name ? Get(Get(dictionary, "CF"u8), name.Content) : default;
        return MethodOf(Get(filter, "CFM"u8));
    }

    private static PdfMethod MethodOf(PdfValue name)
    {
        if (name.Kind == PdfKind.Null || name.IsName("None"u8))
            return PdfMethod.None;
        if (name.IsName("V2"u8))
            return PdfMethod.Rc4;
        if (name.IsName("AESV2"u8))
            return PdfMethod.Aes128;
        return name.IsName("AESV3"u8) ? PdfMethod.Aes256 : PdfMethod.Unknown;
    }

    /// <summary>A length in bytes, from one in bits or, as some producers have it, in bytes.</summary>
    private static int Bytes(PdfValue length, int usual)
    {
        if (length.Kind != PdfKind.Integer || length.Number <= 0)
            return usual;
        return (int)Math.Clamp(length.Number < 8 * ShortestKey ? length.Number : length.Number / 8, ShortestKey, LongestKey);
    }

    private PdfValue Get(PdfValue from, ReadOnlySpan<byte> key) => objects.ResolveOutside(from.Get(key, objects.Meter));
}
