using System.Security.Cryptography;

namespace Ants.Permis.Documents.Tests.Corpus;

// The algorithms that old and new PDF files prescribe, written from the standard and apart from the reader that they test.
#pragma warning disable CA5351

/// <summary>Encrypts a PDF as the standard security handler does (ISO 32000-2, 7.6.4).</summary>
internal sealed class PdfEncryptor
{
    private const string Id = "00112233445566778899AABBCCDDEEFF";
    private const int Permissions = -44;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] fileKey;
    private readonly bool isAes;

    private PdfEncryptor(byte[] key, bool isAes, string dictionary)
    {
        fileKey = key;
        this.isAes = isAes;
        Dictionary = dictionary;
    }

    /// <summary>The encryption dictionary.</summary>
    public string Dictionary { get; }

    /// <summary>What the trailer needs when the dictionary is object 90.</summary>
    public static string Trailer => $"/Root 1 0 R/Encrypt 90 0 R/ID[<{Id}><{Id}>]";

    /// <summary>Revision 2 or 3: RC4 with a key of 5 to 16 bytes.</summary>
    public static PdfEncryptor Rc4(int revision, int keyLength, string user, string owner)
    {
        var (key, ownerProof, userProof) = LegacyKey(revision, keyLength, user, owner);
        return new(key, isAes: false, Describe($"/V {(keyLength == 5 ? 1 : 2)}/R {revision}/Length {8 * keyLength}", ownerProof, userProof));
    }

    /// <summary>Revision 4: RC4 or AES behind crypt filters. A key of fewer than 16 bytes is filled up with zeros, as Acrobat does.</summary>
    public static PdfEncryptor Filtered(bool isAes, string user, string owner, int keyLength = 16, bool withMetadata = true)
    {
        var (key, ownerProof, userProof) = LegacyKey(4, keyLength, user, owner, withMetadata);
        var filter = $"/V 4/R 4/Length {8 * keyLength}/EncryptMetadata {(withMetadata ? "true" : "false")}"
            + $"/CF<</StdCF<</CFM/{(isAes ? "AESV2" : "V2")}/AuthEvent/DocOpen/Length {keyLength}>>>>/StmF/StdCF/StrF/StdCF";
        return new([.. key, .. new byte[16 - keyLength]], isAes, Describe(filter, ownerProof, userProof));
    }

    /// <summary>Revision 5 or 6: AES with a key of 32 bytes.</summary>
    public static PdfEncryptor Aes256(int revision, string user, string owner)
    {
        var key = SHA256.HashData("a key"u8);
        var (userProof, userKey) = ModernProof(revision, PdfFile.Latin(user), [], key);
        var (ownerProof, ownerKey) = ModernProof(revision, PdfFile.Latin(owner), userProof, key);
        var filter = $"/V 5/R {revision}/Length 256/CF<</StdCF<</CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>/StmF/StdCF/StrF/StdCF"
            + $"/OE<{Convert.ToHexString(ownerKey)}>/UE<{Convert.ToHexString(userKey)}>/Perms<{Convert.ToHexString(PermissionProof(key))}>";
        return new(key, isAes: true, Describe(filter, ownerProof, userProof));
    }

    /// <summary>Encrypts a stream of an object of generation 0.</summary>
    public byte[] Encrypt(int number, byte[] data)
    {
        byte[] id = [(byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0];
        var objectKey = fileKey.Length == 32 ? fileKey : MD5.HashData([.. fileKey, .. id, .. isAes ? "sAlT"u8 : []])[..Math.Min(16, fileKey.Length + 5)];
        if (!isAes)
            return Rc4(objectKey, data);
        using var aes = Aes.Create();
        aes.Key = objectKey;
        var vector = MD5.HashData(id);
        return [.. vector, .. aes.EncryptCbc(data, vector)];
    }

    private static string Describe(string entries, byte[] owner, byte[] user) =>
        $"<</Filter/Standard{entries}/P {Permissions}/O<{Convert.ToHexString(owner)}>/U<{Convert.ToHexString(user)}>>>";

    private static (byte[] Key, byte[] Owner, byte[] User) LegacyKey(int revision, int length, string user, string owner, bool withMetadata = true)
    {
        var ownerKey = Repeated(revision, MD5.HashData(Padded(owner)), 16)[..length];
        var ownerProof = Rounds(revision, ownerKey, Padded(user));
        byte[] metadata = withMetadata ? [] : [0xFF, 0xFF, 0xFF, 0xFF];
        byte[] start = [.. Padded(user), .. ownerProof, .. BitConverter.GetBytes(Permissions), .. Convert.FromHexString(Id), .. metadata];
        var key = Repeated(revision, MD5.HashData(start), length)[..length];
        if (revision == 2)
            return (key, ownerProof, Rc4(key, Padding));
        return (key, ownerProof, [.. Rounds(revision, key, MD5.HashData([.. Padding, .. Convert.FromHexString(Id)])), .. new byte[16]]);
    }

    private static byte[] Padded(string password) => [.. PdfFile.Latin(password).Concat(Padding).Take(32)];

    private static byte[] Repeated(int revision, byte[] hash, int length)
    {
        for (var round = 0; revision >= 3 && round < 50; round++)
            hash = MD5.HashData(hash[..length]);
        return hash;
    }

    private static byte[] Rounds(int revision, byte[] key, byte[] data)
    {
        for (var round = 0; round < (revision == 2 ? 1 : 20); round++)
            data = Rc4([.. key.Select(one => (byte)(one ^ round))], data);
        return data;
    }

    private static byte[] Rc4(byte[] key, byte[] data)
    {
        var box = Enumerable.Range(0, 256).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + box[i] + key[i % key.Length]) % 256;
            (box[i], box[j]) = (box[j], box[i]);
        }
        var (a, b) = (0, 0);
        return [.. data.Select(one =>
        {
            a = (a + 1) % 256;
            b = (b + box[a]) % 256;
            (box[a], box[b]) = (box[b], box[a]);
            return (byte)(one ^ box[(box[a] + box[b]) % 256]);
        })];
    }

    private static (byte[] Proof, byte[] Key) ModernProof(int revision, byte[] password, byte[] user, byte[] key)
    {
        var salts = MD5.HashData([.. password, .. user]);
        using var aes = Aes.Create();
        aes.Key = ModernHash(revision, password, salts[8..], user);
        return ([.. ModernHash(revision, password, salts[..8], user), .. salts], aes.EncryptCbc(key, new byte[16], PaddingMode.None));
    }

    private static byte[] ModernHash(int revision, byte[] password, byte[] salt, byte[] user)
    {
        var hash = SHA256.HashData([.. password, .. salt, .. user]);
        for (var (round, last) = (0, 0); revision == 6 && (round < 64 || last > round - 32); round++)
        {
            using var aes = Aes.Create();
            aes.Key = hash[..16];
            byte[] text = [.. Enumerable.Repeat<byte[]>([.. password, .. hash, .. user], 64).SelectMany(one => one)];
            var encrypted = aes.EncryptCbc(text, hash[16..32], PaddingMode.None);
            var rest = (int)(new System.Numerics.BigInteger(encrypted.AsSpan(0, 16), isUnsigned: true, isBigEndian: true) % 3);
            hash = rest == 0 ? SHA256.HashData(encrypted) : rest == 1 ? SHA384.HashData(encrypted) : SHA512.HashData(encrypted);
            last = encrypted[^1];
        }
        return hash[..32];
    }

    private static byte[] PermissionProof(byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptEcb([.. BitConverter.GetBytes(Permissions), 0xFF, 0xFF, 0xFF, 0xFF, .. "Tadb"u8, 1, 2, 3, 4], PaddingMode.None);
    }
}
