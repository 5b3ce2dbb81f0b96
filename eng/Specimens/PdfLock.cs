using System.Security.Cryptography;
using System.Text;

namespace Specimens;

/// <summary>The oldest lock of PDF (ISO 32000-1, 7.6.3, revision 2, 40 bits): weak, and what many programs that write payslips and bills still use.</summary>
internal sealed class PdfLock
{
    private const int KeyLength = 5;

    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    private readonly byte[] key;
    private readonly byte[] owner;

    public PdfLock(string password)
    {
        var padded = Padded(password);
        owner = Rc4(Md5(padded)[..KeyLength], padded);
        key = Md5([.. padded, .. owner, 0xFC, 0xFF, 0xFF, 0xFF, .. Convert.FromHexString(Id)])[..KeyLength];
    }

    /// <summary>The identifier of every specimen: part of the key, so it must be written in the file.</summary>
    public static string Id => "53504543494D454E53504543494D454E";

    /// <summary>What the file says of its lock.</summary>
    public string Dictionary => $"<< /Filter /Standard /V 1 /R 2 /O <{Convert.ToHexString(owner)}> /U <{Convert.ToHexString(Rc4(key, Padding))}> /P -4 >>";

    /// <summary>The stream of an object, locked.</summary>
    public byte[] Encrypt(int number, byte[] stream) =>
        Rc4(Md5([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), 0, 0])[..(KeyLength + 5)], stream);

    private static byte[] Padded(string password) => [.. Encoding.ASCII.GetBytes(password), .. Padding.AsSpan(0, Padding.Length - password.Length)];

#pragma warning disable CA5351 // The format asks for MD5; nothing is kept secret by it here.
    private static byte[] Md5(byte[] bytes) => MD5.HashData(bytes);
#pragma warning restore CA5351

    private static byte[] Rc4(byte[] key, byte[] bytes)
    {
        var state = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) % 256;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var (x, y) = (0, 0);
        return Array.ConvertAll(bytes, value =>
        {
            x = (x + 1) % 256;
            y = (y + state[x]) % 256;
            (state[x], state[y]) = (state[y], state[x]);
            return (byte)(value ^ state[(state[x] + state[y]) % 256]);
        });
    }
}
