using System.Security.Cryptography;
using Ants.Permis.Credentials;

namespace Ants.Permis.Testing;

/// <summary>A hasher for tests: a single SHA-256, so that ten thousand sign-ins take no time. Never for a password that somebody uses.</summary>
public sealed class QuickHasher : ICredentialHasher
{
    private const string Current = "$quick$v=1$";

    private const string Old = "$quick$v=0$";

    private readonly string prefix;

    private QuickHasher(string prefix) => this.prefix = prefix;

    /// <summary>The hasher.</summary>
    public static QuickHasher Instance { get; } = new(Current);

    /// <summary>One whose hashes <see cref="Instance"/> knows, and finds old.</summary>
    public static QuickHasher Earlier { get; } = new(Old);

    /// <inheritdoc/>
    public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt)
    {
        ArgumentNullException.ThrowIfNull(salt);
        return CredentialHash.Create($"{prefix}{Convert.ToHexStringLower(salt.Bytes)}${Digest(secret, salt.Bytes)}");
    }

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        var parts = hash.Value.Split('$');
        return parts is ["", "quick", "v=0" or "v=1", var salt, var digest] && string.Equals(Digest(secret, Convert.FromHexString(salt)), digest, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public bool IsCurrent(CredentialHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return hash.Value.StartsWith(prefix, StringComparison.Ordinal);
    }

    private static string Digest(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> salt) => Convert.ToHexStringLower(SHA256.HashData([.. salt, .. secret]));
}
