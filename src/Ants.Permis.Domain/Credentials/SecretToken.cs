using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Ants.Permis.Credentials;

/// <summary>The secret of a link, made of random bytes of the host: whoever has it may follow the link, once and for a time.</summary>
/// <remarks>French term: « jeton ». Only its hash is ever stored (<see cref="TokenHash"/>); the host puts <see cref="Text"/> into the message and forgets it.</remarks>
public sealed class SecretToken : IEquatable<SecretToken>
{
    /// <summary>The fewest random bytes: 128 bits, as in the link of the tutorial.</summary>
    public const int MinLength = 16;

    /// <summary>The most random bytes.</summary>
    public const int MaxLength = 64;

    private SecretToken(string text) => Text = text;

    /// <summary>The token for a link: letters, digits, <c>-</c> and <c>_</c>. A secret: into the message and nowhere else.</summary>
    public string Text { get; }

    /// <summary>Makes a token of random bytes.</summary>
    /// <param name="random">16 to 64 bytes of a generator meant for cryptography.</param>
    /// <returns>The token.</returns>
    /// <exception cref="ArgumentException">There are too few bytes or too many.</exception>
    public static SecretToken Create(ReadOnlySpan<byte> random) => random.Length is >= MinLength and <= MaxLength
        ? new(Base64Url.EncodeToString(random))
        : throw new ArgumentException($"A token has {MinLength} to {MaxLength} random bytes.", nameof(random));

    /// <inheritdoc/>
    public bool Equals(SecretToken? other) =>
        other is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Text), Encoding.UTF8.GetBytes(other.Text));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SecretToken);

    /// <summary>The same for all: a hash code of a secret would tell something of it.</summary>
    /// <returns>0.</returns>
    public override int GetHashCode() => 0;

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(SecretToken);
}
