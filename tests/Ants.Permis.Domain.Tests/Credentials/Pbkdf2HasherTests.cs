using System.Text;
using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Credentials;

public sealed class A_pbkdf2_hasher
{
    private const string OneRound = "$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI";
    private const string OfTwoRounds = "$pbkdf2-sha512$v=1$i=2$AwoRGB8mLTQ7QklQV15lbHN6gYiPlp2kq7K5wMfO1dzj6vH4/wYNFBsiKTA3PkVMU1phaG92fYSLkpmgp661vA$LJUFFWz0wCn878niHrJ5WGpMNJB+l/jNE82+VoDMSOA";

    private static readonly Salt Salt = Salt.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
    private static readonly Pbkdf2CredentialHasher Quick = Pbkdf2CredentialHasher.BelowTheFloor(2);

    // Published beside the vectors of RFC 6070 for HMAC-SHA-512 (Stack Overflow 15593184, checked there with Bouncy Castle); the first 32 of 64 bytes.
    [Theory]
    [InlineData("password", "salt", 1, "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252")]
    [InlineData("password", "salt", 2, "e1d9c16aa681708a45f5c7c4e215ceb66e011a2e9f0040713f18aefdb866d53c")]
    [InlineData("password", "salt", 4096, "d197b1b33db0143e018b12f3d1d1479e6cdebdcc97c5c0f87f6902e072f457b5")]
    [InlineData("passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, "8c0511f4c6e597c6ac6315d8f0362e225f3c501495ba23b868c005174dc4ee71")]
    public void Computes_the_published_vectors(string password, string salt, int rounds, string key) =>
        Assert.Equal(key, Convert.ToHexStringLower(Pbkdf2CredentialHasher.Derive(Bytes(password), Bytes(salt), rounds)));

    // Computed with hashlib.pbkdf2_hmac of Python 3, salt 00 to 0f.
    [Theory]
    [InlineData("Tr0ub4dor&3", 1000, "$pbkdf2-sha512$v=1$i=1000$AAECAwQFBgcICQoLDA0ODw$Y1OqIGIyvogVuYMmgvZ/VinXbY9f8JszGkY44jUA3C8")]
    [InlineData("Tr0ub4dor&3", 220_000, "$pbkdf2-sha512$v=1$i=220000$AAECAwQFBgcICQoLDA0ODw$GVzpPoNxB7EvdoJ8GO+VgRs2o0OM07r/4cTtTgEB1TY")]
    [InlineData("a b  C", 1000, "$pbkdf2-sha512$v=1$i=1000$AAECAwQFBgcICQoLDA0ODw$CJ+qwu68dymEERijXiPQBioQsThA5hlj3TBCOico80U")]
    [InlineData("", 1000, "$pbkdf2-sha512$v=1$i=1000$AAECAwQFBgcICQoLDA0ODw$q6csOYeUCKpcqtwGZZisjQcr4n1FUHaXR6hVf4MMGvk")]
    public void Writes_what_another_implementation_computes(string password, int rounds, string hash)
    {
        var hasher = Pbkdf2CredentialHasher.BelowTheFloor(rounds);
        Assert.Equal(hash, hasher.Hash(Bytes(password), Salt).Value);
        Assert.True(hasher.Verify(Bytes(password), CredentialHash.Create(hash)));
    }

    [Fact]
    public void Takes_long_secrets_and_long_salts_whole()
    {
        Assert.True(Quick.Verify(Bytes(new string('x', 300)), CredentialHash.Create(OneRound)));
        Assert.False(Quick.Verify(Bytes(new string('x', 299) + "y"), CredentialHash.Create(OneRound)));
        Assert.True(Quick.Verify(Bytes("mot de passe é"), CredentialHash.Create(OfTwoRounds)));
        Assert.Equal(
            "$pbkdf2-sha512$v=1$i=1000$AAECAwQFBgcICQoLDA0ODw$5cCtSRZkFkfq9wCvE68fdkBy7jVHR++F4LM9hzbRqCY",
            Pbkdf2CredentialHasher.BelowTheFloor(1000).Hash(Bytes(new string('é', 256)), Salt).Value);
    }

    [Theory]
    [InlineData(73)]
    [InlineData(129)]
    [InlineData(256)]
    public void Tells_passwords_apart_by_their_last_character(int length) =>
        Assert.NotEqual(Quick.Hash(Bytes(new string('a', length)), Salt), Quick.Hash(Bytes(new string('a', length - 1) + "b"), Salt));

    [Fact]
    public void Keeps_case_and_blanks_and_composes_letters()
    {
        Assert.Equal(5, new[] { "abc", "Abc", " abc", "abc ", "a bc" }.Select(text => Of(text).Value).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Of("caf\u00E9"), Of("cafe\u0301"));
    }

    [Fact]
    public void Refuses_every_secret_that_differs_by_one_bit()
    {
        var secret = Bytes("Tr0ub4dor&3");
        var hash = Quick.Hash(secret, Salt);
        Assert.True(Quick.Verify(secret, hash));
        Assert.All(Enumerable.Range(0, 8 * secret.Length), bit => Assert.False(Quick.Verify(Flipped(secret, bit), hash)));
    }

    [Fact]
    public void Refuses_every_hash_whose_salt_or_key_differs_by_one_bit()
    {
        var secret = Bytes("Tr0ub4dor&3");
        var read = Pbkdf2Hash.Read(Quick.Hash(secret, Salt))!;
        Assert.All(Enumerable.Range(0, 8 * read.Salt.Length), bit => Assert.False(Quick.Verify(secret, new Pbkdf2Hash(read.Iterations, Flipped(read.Salt, bit), read.Key).Written())));
        Assert.All(Enumerable.Range(0, 8 * read.Key.Length), bit => Assert.False(Quick.Verify(secret, new Pbkdf2Hash(read.Iterations, read.Salt, Flipped(read.Key, bit)).Written())));
        Assert.False(Quick.Verify(secret, new Pbkdf2Hash(read.Iterations + 1, read.Salt, read.Key).Written()));
    }

    [Fact]
    public void Refuses_every_change_of_one_character_of_the_text()
    {
        var hash = CredentialHash.Create(OfTwoRounds);
        Assert.All(Enumerable.Range(0, hash.Value.Length), at =>
        {
            var other = hash.Value.ToCharArray();
            other[at] = other[at] == 'A' ? 'B' : 'A';
            Assert.False(Quick.Verify(Bytes("mot de passe é"), CredentialHash.Create(new(other))));
        });
    }

    [Theory]
    [InlineData("$pbkdf2-sha512$v=2$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha256$v=1$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=01$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=+1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=0$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=5000001$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=99999999999999999999$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODw==$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODx$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0O$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfQ")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI$")]
    [InlineData("pbkdf2-sha512$v=1$i=1$AAECAwQFBgcICQoLDA0ODw$xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI")]
    [InlineData("$pbkdf2-sha512$v=1$i=1$$")]
    [InlineData("x")]
    public void Knows_no_other_spelling(string text)
    {
        Assert.NotNull(Pbkdf2Hash.Read(CredentialHash.Create(OneRound)));
        Assert.Null(Pbkdf2Hash.Read(CredentialHash.Create(text)));
        Assert.False(Quick.Verify(Bytes(new string('x', 300)), CredentialHash.Create(text)));
        Assert.False(Quick.IsCurrent(CredentialHash.Create(text)));
    }

    [Fact]
    public void Knows_the_hashes_of_other_numbers_of_rounds_and_asks_to_make_them_again()
    {
        var (older, newer) = (Pbkdf2CredentialHasher.BelowTheFloor(1), Pbkdf2CredentialHasher.BelowTheFloor(3));
        var stored = older.Hash(Bytes("secret"), Salt);
        Assert.True(newer.Verify(Bytes("secret"), stored));
        Assert.False(newer.IsCurrent(stored));
        Assert.True(newer.IsCurrent(newer.Hash(Bytes("secret"), Salt)));
        Assert.True(older.Verify(Bytes("secret"), newer.Hash(Bytes("secret"), Salt)));
    }

    [Theory]
    [InlineData(Pbkdf2CredentialHasher.MinIterations - 1)]
    [InlineData(Pbkdf2CredentialHasher.MaxIterations + 1)]
    [InlineData(0)]
    [InlineData(-1)]
    public void Has_a_floor_and_a_ceiling(int rounds) => Assert.Throws<ArgumentOutOfRangeException>(() => new Pbkdf2CredentialHasher(rounds));

    [Fact]
    public void Takes_the_rounds_that_are_advised()
    {
        Assert.Equal(220_000, Pbkdf2CredentialHasher.Default.Iterations);
        Assert.Equal(210_000, new Pbkdf2CredentialHasher(210_000).Iterations);
        Assert.Equal("Pbkdf2CredentialHasher 220000", Pbkdf2CredentialHasher.Default.ToString());
    }

    [Property(MaxTest = 500)]
    public Property Never_throws_for_any_stored_text() => Prop.ForAll(StoredTexts(), (string text) =>
    {
        var hash = CredentialHash.Create(text);
        return !Quick.Verify(Bytes("secret"), hash) && (!Quick.IsCurrent(hash) || Pbkdf2Hash.Read(hash) is not null);
    });

    [Property(MaxTest = 200, Arbitrary = [typeof(AnyText)])]
    public void Knows_its_own_hashes_of_any_secret(string text)
    {
        var secret = new TypedSecret(text);
        var hash = secret.HashWith(Quick, Salt);
        Assert.True(Quick.IsCurrent(hash));
        Assert.Equal(!secret.IsEmpty && !secret.IsTooLong && secret.IsWellFormed, secret.Matches(hash, Quick));
        Assert.Equal(hash, secret.HashWith(Quick, Salt));
    }

    private static Arbitrary<string> StoredTexts()
    {
        var part = Gen.Elements("$", "pbkdf2-sha512", "v=1", "i=1", "i=2", "i=-1", "=", "AAECAwQFBgcICQoLDA0ODw", "xKvFtgeRZDjyMXm4e622Lu+/2nC4sDOXBpA2C1BHfYI", "//", "!", "$$$$$");
        var printable = Gen.Choose('!', '~').Select(c => ((char)c).ToString());
        return Gen.OneOf(part, printable).NonEmptyListOf().Select(parts => string.Concat(parts)).Where(text => text.Length <= CredentialHash.MaxLength).ToArbitrary();
    }

    private static CredentialHash Of(string typed) => new TypedSecret(typed).HashWith(Quick, Salt);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Flipped(byte[] bytes, int bit)
    {
        var flipped = bytes.ToArray();
        flipped[bit / 8] ^= (byte)(1 << (bit % 8));
        return flipped;
    }
}
