using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Who can open a PDF.</summary>
internal enum PdfAccess
{
    /// <summary>It is not encrypted.</summary>
    Plain,

    /// <summary>It is encrypted, and opens with an empty password as any reader tries it.</summary>
    OpensWithoutPassword,

    NeedsPassword,

    /// <summary>It is encrypted in a way that is not read here.</summary>
    Unknown,
}

/// <summary>Finds out who can open a PDF, and how to decrypt it.</summary>
internal static class PdfSecurity
{
    public static PdfAccess Open(PdfObjects objects, PdfValue trailer, out PdfCipher? cipher) => Open(objects, trailer, out cipher, out _);

    /// <summary>As the other method, and tells the revision of the standard handler too, or null when there is none that is known.</summary>
    public static PdfAccess Open(PdfObjects objects, PdfValue trailer, out PdfCipher? cipher, out int? revision)
    {
        (cipher, revision) = (null, null);
        var entry = trailer.Get("Encrypt"u8, objects.Meter);
        if (entry.Kind == PdfKind.Null)
            return PdfAccess.Plain;
        var encryption = PdfEncryption.Read(objects.ResolveOutside(entry), trailer, objects);
        revision = encryption?.Revision;
        // The browser has neither MD5 nor AES.
        if (encryption is null || encryption.Streams == PdfMethod.Unknown || OperatingSystem.IsBrowser())
            return PdfAccess.Unknown;
        // Only attachments are encrypted: the password is asked for when one of them is opened.
        if (encryption is { Streams: PdfMethod.None, Texts: PdfMethod.None })
            return PdfAccess.OpensWithoutPassword;
        return TryKey(encryption, out var key) ? Describe(encryption, key, out cipher) : PdfAccess.Unknown;
    }

    private static PdfAccess Describe(PdfEncryption encryption, byte[]? key, out PdfCipher? cipher)
    {
        // Undocumented: where crypt filters name a shorter key than 16 bytes, Acrobat fills it up with zeros once the password is checked.
        if (encryption.HasCryptFilters && key?.Length < PdfEncryption.FilterKeyLength)
            Array.Resize(ref key, PdfEncryption.FilterKeyLength);
        cipher = key is null ? null : new PdfCipher(encryption.Streams, key, encryption.Texts);
        return key is null ? PdfAccess.NeedsPassword : PdfAccess.OpensWithoutPassword;
    }

    /// <summary>Looks for the key that an empty password gives; false when this machine cannot calculate it.</summary>
    private static bool TryKey(PdfEncryption encryption, out byte[]? key)
    {
        try
        {
            key = encryption.Revision < 5 ? PdfLegacyPassword.KeyWithoutPassword(encryption) : PdfModernPassword.KeyWithoutPassword(encryption);
            return true;
        }
        catch (CryptographicException)
        {
            // A host that allows approved algorithms only has no MD5.
            key = null;
            return false;
        }
    }
}
