using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

// MD5, RC4 and AES without authentication are what the format prescribes; nothing of ours is protected by them.
#pragma warning disable CA5351

/// <summary>Decrypts the streams and texts of a PDF whose key is known (ISO 32000-2, 7.6.3).</summary>
internal sealed class PdfCipher(PdfMethod method, byte[] key, PdfMethod textMethod = PdfMethod.None)
{
    private const int Block = 16;

    /// <summary>Decrypts the bytes of a stream of the object with a number and a generation.</summary>
    public ReadOnlyMemory<byte> Decrypt(ReadOnlyMemory<byte> data, int number, int generation) => Decrypt(method, data, number, generation);

    /// <summary>Decrypts a text of the object with a number and a generation.</summary>
    public ReadOnlyMemory<byte> DecryptText(ReadOnlyMemory<byte> text, int number, int generation)
    {
        var plain = Decrypt(textMethod, text, number, generation);
        var isPadded = textMethod is PdfMethod.Aes128 or PdfMethod.Aes256 && !plain.IsEmpty && plain.Span[^1] <= Block;
        return isPadded ? plain[..^plain.Span[^1]] : plain;
    }

    private ReadOnlyMemory<byte> Decrypt(PdfMethod by, ReadOnlyMemory<byte> data, int number, int generation)
    {
        switch (by)
        {
            case PdfMethod.Rc4:
                var copy = data.ToArray();
                PdfRc4.Apply(ObjectKey(number, generation, []), copy);
                return copy;
            case PdfMethod.Aes128:
                return DecryptAes(ObjectKey(number, generation, "sAlT"u8), data.Span);
            case PdfMethod.Aes256:
                return DecryptAes(key, data.Span);
            default:
                return data;
        }
    }

    /// <summary>Algorithm 1: each object has its own key, except under AES-256.</summary>
    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        ReadOnlySpan<byte> id = [(byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8)];
        return MD5.HashData([.. key, .. id, .. salt])[..Math.Min(key.Length + id.Length, Block)];
    }

    /// <summary>The first block is the initialisation vector. The padding at the end is kept: what comes after the end of a stream's data does no harm.</summary>
    private static ReadOnlyMemory<byte> DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        if (data.Length < 2 * Block)
            return default;
        using var aes = Aes.Create();
        aes.Key = key;
        var blocks = data[Block..];
        return aes.DecryptCbc(blocks[..(blocks.Length / Block * Block)], data[..Block], PaddingMode.None);
    }
}
