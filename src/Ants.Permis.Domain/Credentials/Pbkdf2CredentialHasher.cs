using System.Security.Cryptography;

namespace Ants.Permis.Credentials;

/// <summary>The hasher that comes with the library: PBKDF2 with HMAC-SHA-512, of the framework.</summary>
/// <remarks>
/// French term: « fonction de hachage des mots de passe ». Its hashes look like <c>$pbkdf2-sha512$v=1$i=220000$salt$hash</c>, salt and hash in Base64 without
/// padding; the hash has 32 bytes. The number of rounds is that of the OWASP <em>Password Storage Cheat Sheet</em>. <see cref="Verify"/> takes as long for a hash
/// that it does not know, or of fewer rounds, as for one of its own, so that the time does not tell what is stored.
/// </remarks>
public sealed class Pbkdf2CredentialHasher : ICredentialHasher
{
    /// <summary>The rounds that OWASP advises for HMAC-SHA-512.</summary>
    public const int DefaultIterations = 220_000;

    /// <summary>The fewest rounds that a new hash may have: OWASP ASVS 5.0.0, appendix C. Stored hashes of fewer are still known again.</summary>
    public const int MinIterations = 210_000;

    /// <summary>The most rounds: a stored hash that asks for more is not computed, so that a forged one cannot hold the processor for long.</summary>
    public const int MaxIterations = 5_000_000;

    private static readonly byte[] NoSalt = new byte[Salt.MinLength];

    /// <summary>Makes a hasher.</summary>
    /// <param name="iterations">The rounds of a new hash: 210 000 to 5 000 000. Measure on your own machine; more is slower for the host and for a thief alike.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are too few rounds or too many.</exception>
    public Pbkdf2CredentialHasher(int iterations)
        : this(iterations, MinIterations)
    {
    }

    private Pbkdf2CredentialHasher(int iterations, int fewest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(iterations, fewest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(iterations, MaxIterations);
        Iterations = iterations;
    }

    /// <summary>The hasher with the advised number of rounds.</summary>
    public static Pbkdf2CredentialHasher Default { get; } = new(DefaultIterations);

    /// <summary>The rounds of a new hash.</summary>
    public int Iterations { get; }

    /// <inheritdoc/>
    public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt)
    {
        ArgumentNullException.ThrowIfNull(salt);
        return new Pbkdf2Hash(Iterations, salt.Bytes.ToArray(), Derive(secret, salt.Bytes, Iterations)).Written();
    }

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        var stored = Pbkdf2Hash.Read(hash);
        var matches = stored is not null && CryptographicOperations.FixedTimeEquals(Derive(secret, stored.Salt, stored.Iterations), stored.Key);
        Spend(secret, Iterations - (stored?.Iterations ?? 0));
        return matches;
    }

    /// <inheritdoc/>
    public bool IsCurrent(CredentialHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        return Pbkdf2Hash.Read(hash)?.Iterations == Iterations;
    }

    /// <summary>The rounds.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{nameof(Pbkdf2CredentialHasher)} {Iterations}");

    /// <summary>A hasher of few rounds, for tests that hash thousands of times.</summary>
    internal static Pbkdf2CredentialHasher BelowTheFloor(int iterations) => new(iterations, 1);

    internal static byte[] Derive(ReadOnlySpan<byte> secret, ReadOnlySpan<byte> salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(secret, salt, iterations, HashAlgorithmName.SHA512, Pbkdf2Hash.KeyLength);

    private static void Spend(ReadOnlySpan<byte> secret, int iterations)
    {
        if (iterations > 0)
            Derive(secret, NoSalt, iterations);
    }
}
