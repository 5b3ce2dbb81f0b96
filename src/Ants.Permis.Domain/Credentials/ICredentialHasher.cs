namespace Ants.Permis.Credentials;

/// <summary>Turns passwords and secret answers into what is stored of them, and knows them again.</summary>
/// <remarks>
/// French term: « fonction de hachage des mots de passe ». A pure function: the salt is an argument, and the same arguments give the same hash.
/// It must be slow on purpose, must compare in constant time, and must never throw for a hash that it does not know.
/// A host that prefers Argon2id plugs it in here.
/// </remarks>
public interface ICredentialHasher
{
    /// <summary>Hashes a secret.</summary>
    /// <param name="secret">The secret in UTF-8; it is not kept.</param>
    /// <param name="salt">Random bytes, used for this hash only.</param>
    /// <returns>The hash, which says how it was made.</returns>
    CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt);

    /// <summary>Whether a secret is the one behind a hash.</summary>
    /// <param name="secret">The secret in UTF-8; it is not kept.</param>
    /// <param name="hash">A stored hash: any.</param>
    /// <returns>
    /// Whether it is; <see langword="false"/> for a hash of another algorithm, at the same price as for one of today: where there is no account, a secret is
    /// compared with a hash that nobody knows, and the time must not tell.
    /// </returns>
    bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash);

    /// <summary>Whether a hash was made with the algorithm and the parameters of today: if not, it is made again at the next sign-in.</summary>
    /// <param name="hash">A stored hash: any.</param>
    /// <returns>Whether it was.</returns>
    bool IsCurrent(CredentialHash hash);
}
