using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.FranceConnect;

public class User_info
{
    private const string Whole = """
        {
          "sub": "5f1d0c8ab35f4e2f9d6f0a41c9be7702e8d44b1c6f3a9025d7c1b8e4a6f39d10v1", "given_name": "Solène Jeanne-Marie", "given_name_array": ["Solène", "Jeanne-Marie"],
          "family_name": "KERVADEC", "preferred_username": "ROUSSILHE", "gender": "female", "birthdate": "1979-10-23", "idp_birthdate": "1979-10-23",
          "birthplace": "53130", "birthcountry": "99100", "email": "solene.kervadec@example.org", "acr": "eidas2",
          "amr": ["pwd"], "idp_id": 12, "address": { "street_address": "1 rue de la Paix", "other": [{}] }, "given_names": "Somebody Else"
        }
        """;

    [Fact]
    public void Is_read_claim_by_claim_and_the_rest_is_ignored()
    {
        Assert.True(TryRead(Whole, out var claims, out var findings));
        Assert.Equal(Citizens.Complete, claims);
        Assert.Empty(findings);
    }

    [Fact]
    public void May_be_empty_or_null()
    {
        Assert.True(TryRead("{}", out var none, out var findings));
        Assert.Equal(new(), none);
        Assert.True(TryRead("""{ "sub": null, "given_name_array": null }""", out var nulls, out var nothing));
        Assert.Equal((none, 0, 0), (nulls, findings.Count, nothing.Count));
    }

    [Theory]
    [InlineData("""{ "family_name": 1, "gender": "male" }""", "family_name")]
    [InlineData("""{ "family_name": { "gender": "female" }, "gender": "male" }""", "family_name")]
    [InlineData("""{ "family_name": "\ud800", "gender": "male" }""", "family_name")]
    [InlineData("""{ "given_name_array": "Solène", "gender": "male" }""", "given_name_array")]
    [InlineData("""{ "given_name_array": ["Solène", 1], "gender": "male" }""", "given_name_array")]
    [InlineData("""{ "given_name_array": [["Solène"], {"sub": "a"}], "gender": "male" }""", "given_name_array")]
    public void Leaves_out_a_claim_that_is_not_of_its_type(string json, string claim)
    {
        Assert.True(TryRead(json, out var claims, out var findings));
        Assert.Equal(new() { Gender = "male" }, claims);
        AssertFlagged(FranceConnectCodes.ClaimOfWrongType, claim, findings);
    }

    [Theory]
    [InlineData("""{ "sub": "a", "gender": "male", "sub": "b" }""", "sub")]
    [InlineData("""{ "sub": "a", "gender": "male", "sub": "a" }""", "sub")]
    [InlineData("""{ "sub": "a", "gender": "male", "s\u0075b": "b" }""", "sub")]
    [InlineData("""{ "sub": null, "gender": "male", "sub": "b" }""", "sub")]
    [InlineData("""{ "given_name_array": ["Solène"], "gender": "male", "given_name_array": [] }""", "given_name_array")]
    [InlineData("""{ "sub": "a", "gender": "male", "sub": "b", "sub": "c" }""", "sub")]
    public void Leaves_out_a_claim_that_stands_twice(string json, string claim)
    {
        Assert.True(TryRead(json, out var claims, out var findings));
        Assert.Equal(new() { Gender = "male" }, claims);
        AssertFlagged(FranceConnectCodes.ClaimDuplicated, claim, findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"sub\"")]
    [InlineData("{ \"sub\": ")]
    [InlineData("{ \"sub\": \"a\" } {}")]
    [InlineData("{ \"sub\": \"a\", }")]
    [InlineData("{ /* */ }")]
    [InlineData("{ \"address\": [[[[[[[[[]]]]]]]]] }")]
    public void That_is_no_JSON_object_is_refused_whole(string json)
    {
        Assert.False(TryRead(json, out var claims, out var findings));
        Assert.Null(claims);
        Assert.Equal([FranceConnectCodes.UserInfoUnreadable], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void In_another_encoding_is_refused_whole()
    {
        Assert.False(FranceConnectUserInfo.TryRead([.. "{\"amr\":\""u8, 0xE9, .. "\"}"u8], out _, out var findings));
        Assert.Equal(FranceConnectCodes.UserInfoUnreadable, Assert.Single(findings).Code);
        Assert.False(FranceConnectUserInfo.TryRead(Encoding.Unicode.GetBytes("{}"), out _, out _));
    }

    [Fact]
    public void Ignores_a_name_of_half_a_character()
    {
        Assert.True(TryRead("""{ "\ud800": "a", "gender": "male" }""", out var claims, out var findings));
        Assert.Equal((new() { Gender = "male" }, 0), (claims, findings.Count));
    }

    [Fact]
    public void Has_a_size()
    {
        var full = "{\"amr\":\"" + new string('a', FranceConnectUserInfo.MaxBytes - 10) + "\"}";
        Assert.True(TryRead(full, out _, out _));
        Assert.False(TryRead(full + " ", out _, out var findings));
        Assert.Equal(FranceConnectCodes.UserInfoTooLarge, Assert.Single(findings).Code);
    }

    [Property(MaxTest = 2000)]
    public void Never_throws_on_any_bytes(byte[] bytes)
    {
        var isRead = FranceConnectUserInfo.TryRead(bytes, out var claims, out var findings);
        Assert.Equal(isRead, claims is not null);
        Assert.True(isRead || findings.Count == 1);
    }

    [Property(MaxTest = 2000)]
    public Property Never_throws_on_a_damaged_payload()
    {
        var whole = Encoding.UTF8.GetBytes(Whole);
        var damage = from position in Gen.Choose(0, whole.Length - 1)
                     from value in Gen.Choose(0, 255)
                     from length in Gen.Choose(position, whole.Length)
                     select (position, value, length);
        return Prop.ForAll(damage.ToArbitrary(), hit =>
        {
            var bytes = whole.ToArray();
            bytes[hit.position] = (byte)hit.value;
            Assert.Equal(FranceConnectUserInfo.TryRead(bytes, out var claims, out _), claims is not null);
            Assert.Equal(FranceConnectUserInfo.TryRead(bytes.AsSpan(0, hit.length), out claims, out _), claims is not null);
        });
    }

    private static bool TryRead(string json, out FranceConnectClaims? claims, out ValueList<Finding> findings) =>
        FranceConnectUserInfo.TryRead(Encoding.UTF8.GetBytes(json), out claims, out findings);

    private static void AssertFlagged(string code, string claim, ValueList<Finding> findings)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((code, $"/franceConnect/{claim}"), (finding.Code, finding.Path.Value));
        Assert.Contains($"« {claim} »", FindingTexts.For(finding, Language.French).Message, StringComparison.Ordinal);
    }
}
