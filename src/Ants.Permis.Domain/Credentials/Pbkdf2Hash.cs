using System.Globalization;

namespace Ants.Permis.Credentials;

/// <summary>The parts of a hash that PBKDF2 made, and its text: the string format of the Password Hashing Competition, with a version of our own.</summary>
internal sealed class Pbkdf2Hash(int iterations, byte[] salt, byte[] key)
{
    public const int KeyLength = 32;

    private const string Prefix = "$pbkdf2-sha512$v=1$i=";

    public int Iterations { get; } = iterations;

    public byte[] Salt { get; } = salt;

    public byte[] Key { get; } = key;

    /// <summary>Reads exactly what <see cref="Written"/> writes: another spelling of the same parts is no hash of ours.</summary>
    public static Pbkdf2Hash? Read(CredentialHash hash)
    {
        if (!hash.Value.StartsWith(Prefix, StringComparison.Ordinal) || hash.Value[Prefix.Length..].Split('$') is not [var rounds, var salt, var key])
            return null;
        if (!int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) || iterations is < 1 or > Pbkdf2CredentialHasher.MaxIterations)
            return null;
        if (Decode(salt) is not { Length: >= Credentials.Salt.MinLength and <= Credentials.Salt.MaxLength } saltBytes || Decode(key) is not { Length: KeyLength } keyBytes)
            return null;
        var read = new Pbkdf2Hash(iterations, saltBytes, keyBytes);
        return read.Written().Equals(hash) ? read : null;
    }

    public CredentialHash Written() =>
        CredentialHash.Create(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Iterations}${Encode(Salt)}${Encode(Key)}"));

    private static string Encode(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=');

    private static byte[]? Decode(string text)
    {
        var padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, bytes, out var length) ? bytes[..length] : null;
    }
}
