using System.Text;
using Ants.Permis.Credentials;

namespace Ants.Permis.Domain.Tests.Credentials;

public sealed class A_fallback_hasher
{
    private static readonly Salt Salt = Salt.Create(new byte[Salt.MinLength]);
    private static readonly byte[] Secret = Encoding.UTF8.GetBytes("Tr0ub4dor&3");

    private readonly PlainHasher old = new("old");
    private readonly PlainHasher older = new("older");
    private readonly PlainHasher current = new("current");

    private FallbackCredentialHasher Hasher => new(current, old, older);

    [Fact]
    public void Hashes_with_the_hasher_of_today()
    {
        Assert.Equal(current.Hash(Secret, Salt), Hasher.Hash(Secret, Salt));
        Assert.True(Hasher.IsCurrent(current.Hash(Secret, Salt)));
    }

    [Fact]
    public void Knows_the_hashes_of_all_and_asks_to_make_the_earlier_ones_again()
    {
        Assert.All(new[] { current, old, older }, hasher => Assert.True(Hasher.Verify(Secret, hasher.Hash(Secret, Salt))));
        Assert.All(new[] { old, older }, hasher => Assert.False(Hasher.IsCurrent(hasher.Hash(Secret, Salt))));
        Assert.False(Hasher.Verify(Secret, new PlainHasher("other").Hash(Secret, Salt)));
        Assert.False(Hasher.Verify([1], old.Hash(Secret, Salt)));
    }

    [Theory]
    [InlineData("current")]
    [InlineData("old")]
    [InlineData("other")]
    public void Asks_all_of_them_whatever_the_hash(string name)
    {
        Hasher.Verify(Secret, new PlainHasher(name).Hash(Secret, Salt));
        Assert.Equal((1, 1, 1), (current.Asked, old.Asked, older.Asked));
    }

    [Fact]
    public void Moves_from_fewer_rounds_to_more()
    {
        var (few, many) = (Pbkdf2CredentialHasher.BelowTheFloor(1), Pbkdf2CredentialHasher.BelowTheFloor(2));
        var hasher = new FallbackCredentialHasher(many, few);
        var stored = few.Hash(Secret, Salt);
        Assert.True(hasher.Verify(Secret, stored));
        Assert.False(hasher.IsCurrent(stored));
        Assert.True(hasher.IsCurrent(hasher.Hash(Secret, Salt)));
    }

    [Fact]
    public void Needs_hashers()
    {
        Assert.Throws<ArgumentNullException>(() => new FallbackCredentialHasher(null!));
        Assert.Throws<ArgumentNullException>(() => new FallbackCredentialHasher(current, old, null!));
    }

    /// <summary>Writes the secret out, to see who is asked.</summary>
    private sealed class PlainHasher(string name) : ICredentialHasher
    {
        public int Asked { get; private set; }

        public CredentialHash Hash(ReadOnlySpan<byte> secret, Salt salt) => CredentialHash.Create($"${name}${Convert.ToHexString(secret)}");

        public bool Verify(ReadOnlySpan<byte> secret, CredentialHash hash)
        {
            Asked++;
            return Hash(secret, Salt).Equals(hash);
        }

        public bool IsCurrent(CredentialHash hash) => hash.Value.StartsWith($"${name}$", StringComparison.Ordinal);
    }
}
