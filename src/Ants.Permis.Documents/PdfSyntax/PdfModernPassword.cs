using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>The keys of the standard security handler of revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4), always for the empty password.</summary>
internal static class PdfModernPassword
{
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int ProofLength = HashLength + (2 * SaltLength);
    private const int LeastRounds = 64;
    private const int Repetitions = 64;

    /// <summary>The key of the file when it opens with an empty password, be it the user's or the owner's; otherwise null.</summary>
    public static byte[]? KeyWithoutPassword(PdfEncryption encryption)
    {
        var user = encryption.User.AsSpan(0, ProofLength);
        return KeyIfRight(encryption.Revision, user, encryption.UserKey, [])
            ?? KeyIfRight(encryption.Revision, encryption.Owner.AsSpan(0, ProofLength), encryption.OwnerKey, user);
    }

    /// <summary>A proof is the hash, the salt of the hash, and the salt of the key that encrypts the key.</summary>
    private static byte[]? KeyIfRight(int revision, ReadOnlySpan<byte> proof, ReadOnlySpan<byte> encryptedKey, ReadOnlySpan<byte> user)
    {
        var salt = proof.Slice(HashLength, SaltLength);
        if (!Hash(revision, salt, user).AsSpan(0, HashLength).SequenceEqual(proof[..HashLength]))
            return null;
        using var aes = Aes.Create();
        aes.Key = Hash(revision, proof[(HashLength + SaltLength)..], user)[..HashLength];
        return aes.DecryptCbc(encryptedKey[..HashLength], new byte[16], PaddingMode.None);
    }

    private static byte[] Hash(int revision, ReadOnlySpan<byte> salt, ReadOnlySpan<byte> user)
    {
        byte[] start = SHA256.HashData([.. salt, .. user]);
        return revision == 5 ? start : Harden(start, user);
    }

    /// <summary>Algorithm 2.B: rounds of AES and SHA, at least 64, until the last byte is small enough.</summary>
    private static byte[] Harden(byte[] start, ReadOnlySpan<byte> user)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        start.CopyTo(hash);
        var length = start.Length;
        var buffer = new byte[Repetitions * (hash.Length + user.Length)];
        using var aes = Aes.Create();
        for (var (round, last) = (0, 0); round < LeastRounds || last > round - 32; round++)
        {
            var text = Repeat(hash[..length], user, buffer);
            aes.SetKey(hash[..16]);
            aes.EncryptCbc(text, hash.Slice(16, 16), text, PaddingMode.None);
            length = NextHash(text, hash);
            last = text[^1];
        }
        return hash[..HashLength].ToArray();
    }

    private static Span<byte> Repeat(ReadOnlySpan<byte> hash, ReadOnlySpan<byte> user, Span<byte> buffer)
    {
        var length = hash.Length + user.Length;
        for (var at = 0; at < Repetitions * length; at += length)
        {
            hash.CopyTo(buffer[at..]);
            user.CopyTo(buffer[(at + hash.Length)..]);
        }
        return buffer[..(Repetitions * length)];
    }

    /// <summary>The first sixteen bytes, as one number modulo 3, choose the hash: as 256 is 1 modulo 3, their sum has the same rest.</summary>
    private static int NextHash(ReadOnlySpan<byte> encrypted, Span<byte> hash)
    {
        var sum = 0;
        foreach (var one in encrypted[..16])
            sum += one;
        return (sum % 3) switch
        {
            0 => SHA256.HashData(encrypted, hash),
            1 => SHA384.HashData(encrypted, hash),
            _ => SHA512.HashData(encrypted, hash),
        };
    }
}
