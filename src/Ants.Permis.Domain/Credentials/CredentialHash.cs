namespace Ants.Permis.Credentials;

/// <summary>What is stored of a password or of a secret answer: a text that says how it was made, so that a later version can still check it.</summary>
/// <remarks>French term: « empreinte du mot de passe ». Such as <c>$pbkdf2-sha512$v=1$i=220000$…$…</c>: algorithm, version, parameters, salt, hash.</remarks>
public sealed class CredentialHash : IEquatable<CredentialHash>
{
    /// <summary>The longest hash, in characters.</summary>
    public const int MaxLength = 512;

    private CredentialHash(string value) => Value = value;

    /// <summary>The text as the hasher wrote it. To be stored, and shown to nobody.</summary>
    public string Value { get; }

    /// <summary>Reads a stored hash. Whether a hasher knows it is another matter: see <see cref="ICredentialHasher.Verify"/>.</summary>
    /// <param name="text">1 to 512 printable ASCII characters.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException">The text is empty, too long or holds another character.</exception>
    public static CredentialHash Create(string text) => text is { Length: > 0 and <= MaxLength } && text.All(c => c is > ' ' and <= '~')
        ? new(text)
        : throw new ArgumentException($"A stored hash has 1 to {MaxLength} printable ASCII characters.", nameof(text));

    /// <inheritdoc/>
    public bool Equals(CredentialHash? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CredentialHash);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(CredentialHash);
}
