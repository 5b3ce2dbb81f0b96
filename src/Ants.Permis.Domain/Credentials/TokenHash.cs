using System.Security.Cryptography;
using System.Text;

namespace Ants.Permis.Credentials;

/// <summary>What is stored of the token of a link: enough to know it again, too little to follow it.</summary>
/// <remarks>
/// French term: « empreinte du jeton ». SHA-256 without salt: a token has at least 128 random bits, so there is nothing to guess, and it costs no time to check.
/// </remarks>
public sealed class TokenHash : IEquatable<TokenHash>
{
    private const int HexLength = 2 * SHA256.HashSizeInBytes;

    private TokenHash(string value) => Value = value;

    /// <summary>64 hexadecimal digits, in lower case.</summary>
    public string Value { get; }

    /// <summary>The hash of a token.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Its hash.</returns>
    public static TokenHash Of(SecretToken token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return new(Hex(Encoding.UTF8.GetBytes(token.Text)));
    }

    /// <summary>Reads a stored hash.</summary>
    /// <param name="hex">64 hexadecimal digits, in lower case.</param>
    /// <returns>The hash.</returns>
    /// <exception cref="ArgumentException">The text is not a hash.</exception>
    public static TokenHash Create(string hex) => hex is { Length: HexLength } && hex.All(char.IsAsciiHexDigitLower)
        ? new(hex)
        : throw new ArgumentException($"The hash of a token has {HexLength} hexadecimal digits in lower case.", nameof(hex));

    /// <summary>Whether a token that somebody presents is the one. The time it takes does not tell how much of it is right.</summary>
    /// <param name="presented">What came with the link: anything.</param>
    /// <returns>Whether it is.</returns>
    public bool Matches(TypedSecret presented)
    {
        ArgumentNullException.ThrowIfNull(presented);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hex(presented.Bytes())), Encoding.ASCII.GetBytes(Value));
    }

    /// <inheritdoc/>
    public bool Equals(TokenHash? other) => other is not null && string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TokenHash);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(TokenHash);

    private static string Hex(byte[] token) => Convert.ToHexStringLower(SHA256.HashData(token));
}
