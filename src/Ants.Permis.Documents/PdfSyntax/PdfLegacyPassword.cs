using System.Buffers.Binary;
using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

// MD5 and RC4 are what the format prescribes for these files; nothing of ours is protected by them.
#pragma warning disable CA5351

/// <summary>The keys of the standard security handler of revisions 2 to 4 (ISO 32000-1, 7.6.3).</summary>
internal static class PdfLegacyPassword
{
    private const int ProofLength = 32;

    /// <summary>What a password is filled up with to 32 bytes: the empty one is nothing else.</summary>
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key of the file when it opens with an empty password, be it the user's or the owner's; otherwise null.</summary>
    public static byte[]? KeyWithoutPassword(PdfEncryption encryption) =>
        KeyIfRight(encryption, Padding) ?? KeyIfRight(encryption, UserPasswordUnderEmptyOwner(encryption));

    private static byte[]? KeyIfRight(PdfEncryption encryption, ReadOnlySpan<byte> password)
    {
        var key = Key(encryption, password);
        return encryption.Revision == 2 ? IsRightInRevision2(encryption, key) ? key : null : IsRight(encryption, key) ? key : null;
    }

    /// <summary>Algorithm 2.</summary>
    private static byte[] Key(PdfEncryption encryption, ReadOnlySpan<byte> password)
    {
        Span<byte> permissions = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, encryption.Permissions);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.MD5);
        hash.AppendData(password);
        hash.AppendData(encryption.Owner.AsSpan(0, ProofLength));
        hash.AppendData(permissions);
        hash.AppendData(encryption.FileId);
        if (encryption is { Revision: >= 4, EncryptsMetadata: false })
            hash.AppendData([0xFF, 0xFF, 0xFF, 0xFF]);
        var key = hash.GetHashAndReset();
        for (var round = 0; encryption.Revision >= 3 && round < 50; round++)
            key = MD5.HashData(key.AsSpan(0, encryption.KeyLength));
        return key[..encryption.KeyLength];
    }

    /// <summary>Algorithms 4 and 6.</summary>
    private static bool IsRightInRevision2(PdfEncryption encryption, byte[] key)
    {
        var proof = Padding.ToArray();
        PdfRc4.Apply(key, proof);
        return encryption.User.AsSpan(0, ProofLength).SequenceEqual(proof);
    }

    /// <summary>Algorithms 5 and 6: of the 32 bytes only 16 mean something.</summary>
    private static bool IsRight(PdfEncryption encryption, byte[] key)
    {
        var proof = MD5.HashData([.. Padding, .. encryption.FileId]);
        PdfRc4.Apply(key, proof);
        PdfRc4.ApplyVariants(key, proof, backwards: false);
        return encryption.User.AsSpan().StartsWith(proof);
    }

    /// <summary>Algorithm 7 for an empty owner's password: it reveals the user's password, filled up.</summary>
    private static byte[] UserPasswordUnderEmptyOwner(PdfEncryption encryption)
    {
        var key = MD5.HashData(Padding);
        // All sixteen bytes are hashed again, as the standard says; some readers take only as many as the key has.
        for (var round = 0; encryption.Revision >= 3 && round < 50; round++)
            key = MD5.HashData(key);
        key = key[..encryption.KeyLength];
        var password = encryption.Owner[..ProofLength];
        if (encryption.Revision >= 3)
            PdfRc4.ApplyVariants(key, password, backwards: true);
        PdfRc4.Apply(key, password);
        return password;
    }
}
