using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>How a PDF encrypts the bytes of its streams.</summary>
internal enum PdfMethod
{
    /// <summary>Not at all.</summary>
    None,
    Rc4,
    Aes128,
    Aes256,

    /// <summary>In a way that is not read here.</summary>
    Unknown,
}

/// <summary>The encryption dictionary of the standard security handler (ISO 32000-2, 7.6.4).</summary>
internal sealed record PdfEncryption
{
    /// <summary>Bytes of the keys that crypt filters use before AES-256.</summary>
    public const int FilterKeyLength = 16;

    private const int MostTextBytes = 256;
    private const int LegacyProof = 32;
    private const int ModernProof = 48;

    /// <summary>The revision of the handler, 2 to 6.</summary>
    public int Revision { get; private init; }

    public bool HasCryptFilters { get; private init; }

    /// <summary>Bytes of the key of revisions 2 to 4.</summary>
    public int KeyLength { get; private init; }

    public PdfMethod Streams { get; private init; }

    public PdfMethod Texts { get; private init; }

    /// <summary>The entry <c>/O</c>: made from the owner's password.</summary>
    public byte[] Owner { get; private init; } = [];

    /// <summary>The entry <c>/U</c>: made from the password to open.</summary>
    public byte[] User { get; private init; } = [];

    /// <summary>The entry <c>/OE</c>: the key under the owner's password, from revision 5.</summary>
    public byte[] OwnerKey { get; private init; } = [];

    /// <summary>The entry <c>/UE</c>: the key under the password to open, from revision 5.</summary>
    public byte[] UserKey { get; private init; } = [];

    public int Permissions { get; private init; }

    public bool EncryptsMetadata { get; private init; }

    /// <summary>The first part of the file's identifier.</summary>
    public byte[] FileId { get; private init; } = [];

    /// <summary>Reads the dictionary; null when it is of another handler or of a revision that is not read here.</summary>
    public static PdfEncryption? Read(PdfValue dictionary, PdfValue trailer, PdfObjects objects)
    {
        var entries = new Entries(dictionary, objects);
        var version = entries.Integer("V"u8, 0);
        var revision = entries.Integer("R"u8, 0);
        if (!entries.Get("Filter"u8).IsName("Standard"u8) || !IsKnown(version, revision))
            return null;
        var filters = new PdfCryptFilters(dictionary, (int)version, objects);
        var read = new PdfEncryption
        {
            Revision = (int)revision,
            HasCryptFilters = version >= 4,
            KeyLength = revision == 2 ? 5 : filters.KeyLength,
            Streams = filters.Method("StmF"u8),
            Texts = filters.Method("StrF"u8),
            Owner = entries.Text("O"u8),
            User = entries.Text("U"u8),
            OwnerKey = entries.Text("OE"u8),
            UserKey = entries.Text("UE"u8),
            Permissions = unchecked((int)entries.Integer("P"u8, 0)),
            EncryptsMetadata = !entries.Get("EncryptMetadata"u8).IsFalse,
            FileId = FirstId(trailer, objects),
        };
        return read.HasProofs() ? read : null;
    }

    private static bool IsKnown(long version, long revision) => (version, revision) is (1 or 2 or 4, >= 2 and <= 4) or (5, 5 or 6);

    private bool HasProofs() => Revision < 5
        ? Owner.Length >= LegacyProof && User.Length >= LegacyProof
        : Owner.Length >= ModernProof && User.Length >= ModernProof && OwnerKey.Length >= 32 && UserKey.Length >= 32;

    private static byte[] FirstId(PdfValue trailer, PdfObjects objects)
    {
        var items = new PdfItems(objects.ResolveOutside(trailer.Get("ID"u8, objects.Meter)), objects.Meter);
        return items.Read() ? PdfText.Bytes(objects.ResolveOutside(items.Value), MostTextBytes) : [];
    }

    private readonly ref struct Entries(PdfValue dictionary, PdfObjects objects)
    {
        public PdfValue Get(ReadOnlySpan<byte> key) => objects.ResolveOutside(dictionary.Get(key, objects.Meter));

        public long Integer(ReadOnlySpan<byte> key, long missing) => Get(key) is { Kind: PdfKind.Integer } value ? value.Number : missing;

        public byte[] Text(ReadOnlySpan<byte> key) => PdfText.Bytes(Get(key), MostTextBytes);
    }
}
