namespace Ants.Permis.Credentials;

/// <summary>The random bytes that make each hash its own. The host draws them; nothing here is random.</summary>
/// <remarks>French term: « sel ». Draw a new one for every hash, from a generator meant for cryptography.</remarks>
public sealed class Salt : IEquatable<Salt>
{
    /// <summary>The fewest bytes: 128 bits (NIST SP 800-132, 5.1).</summary>
    public const int MinLength = 16;

    /// <summary>The most bytes.</summary>
    public const int MaxLength = 64;

    private readonly byte[] bytes;

    private Salt(byte[] bytes) => this.bytes = bytes;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Takes random bytes.</summary>
    /// <param name="random">16 to 64 bytes, such as those of <c>RandomNumberGenerator.GetBytes(16)</c>.</param>
    /// <returns>The salt.</returns>
    /// <exception cref="ArgumentException">There are too few bytes or too many.</exception>
    public static Salt Create(ReadOnlySpan<byte> random) => random.Length is >= MinLength and <= MaxLength
        ? new(random.ToArray())
        : throw new ArgumentException($"A salt has {MinLength} to {MaxLength} bytes.", nameof(random));

    /// <inheritdoc/>
    public bool Equals(Salt? other) => other is not null && bytes.AsSpan().SequenceEqual(other.bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Salt);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(bytes);

    /// <summary>The name of the type.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(Salt);
}
