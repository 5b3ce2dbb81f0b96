using Ants.Permis.Primitives;

namespace Ants.Permis.Credentials;

/// <summary>A hasher for the time of a change: it hashes with the one of today and still knows the hashes of earlier ones, until each person has signed in again.</summary>
/// <remarks>
/// French term: « migration des empreintes ». Every check asks all of its hashers, whatever the hash: it costs the sum of them, and the time it takes does not
/// tell which of them made the hash.
/// </remarks>
public sealed class FallbackCredentialHasher : ICredentialHasher
{
    private readonly ICredentialHasher current;
    private readonly ValueList<ICredentialHasher> earlier;

    /// <summary>Combines hashers.</summary>
    /// <param name="current">The hasher of today.</param>
    /// <param name="earlier">Those that made hashes which are still stored.</param>
    public FallbackCredentialHasher(ICredentialHasher current, params ReadOnlySpan<ICredentialHasher> earlier)
    {
        ArgumentNullException.ThrowIfNull(current);
        foreach (var hasher in earlier)
            ArgumentNullException.ThrowIfNull(hasher, nameof(earlier));
        this.current = current;
        this.earlier = ValueList.Create(earlier);
    }

    /// <inheritdoc/>
    public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt) => current.Hash(secret, salt);

    /// <inheritdoc/>
    public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash)
    {
        var matches = current.Verify(secret, hash);
        foreach (var hasher in earlier)
            matches |= hasher.Verify(secret, hash);
        return matches;
    }

    /// <inheritdoc/>
    public bool IsCurrent(CredentialHash hash) => current.IsCurrent(hash);
}
