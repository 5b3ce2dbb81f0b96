using System.Security.Cryptography;
using System.Text;

namespace Ants.Permis.Documents.Forms;

/// <summary>Makes the identifier of a file follow from its content: PdfPig draws two random ones, and the same form would never give the same bytes.</summary>
internal static class FormIdentifier
{
    private const int Digits = 32;

    /// <summary>Writes the digest of everything else over both identifiers of the trailer, in place.</summary>
    public static void Settle(Span<byte> file)
    {
        var trailer = file[file.LastIndexOf("trailer"u8)..];
        var identifiers = trailer[trailer.IndexOf("/ID"u8)..];
        var first = identifiers[(identifiers.IndexOf((byte)'<') + 1)..];
        var second = first[(first.IndexOf((byte)'<') + 1)..];
        first[..Digits].Fill((byte)'0');
        second[..Digits].Fill((byte)'0');
        var digest = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(file)).AsSpan(0, Digits).ToString());
        digest.CopyTo(first);
        digest.CopyTo(second);
    }
}
