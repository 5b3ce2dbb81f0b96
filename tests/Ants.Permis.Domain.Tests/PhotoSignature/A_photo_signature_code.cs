using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.PhotoSignature;

public class A_photo_signature_code
{
    private const int Length = 22;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const string Good = "ABCD1234EFGH5678IJKL90";

    private static readonly JsonPath Here = JsonPath.Of("/photoSignature/code");

    [Theory]
    [InlineData(Good)]
    [InlineData("ABCD 1234 EFGH 5678 IJKL 90")]
    [InlineData("abcd-1234-efgh-5678-ijkl-90\n")]
    public void Is_read_from_its_groups(string text)
    {
        Assert.Equal(Good, PhotoSignatureCode.Create(text, Length, Alphabet).Value);
        Assert.Empty(PhotoSignatureCode.Check(text, Here, Length, Alphabet));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(23)]
    [InlineData(2000)]
    public void Has_exactly_the_length_of_the_policy(int length)
    {
        var finding = Assert.Single(PhotoSignatureCode.Check(new string('A', length), Here, Length, Alphabet));
        Assert.Equal(PhotoSignatureCodes.CodeWrongLength, finding.Code);
        Assert.Equal(new FindingValue.Number(22), Assert.Single(finding.Parameters).Value);
    }

    [Theory]
    [InlineData("ABCD1234EFGH5678IJKL9!")]
    [InlineData("ABCD1234EFGH5678IJKL9é")]
    [InlineData("ABCD1234EFGH5678IJKL9ſ")]
    [InlineData("ABCD1234EFGH5678IJKL9\uFFFD")]
    public void Has_the_alphabet_of_the_policy(string text) =>
        Assert.Equal(PhotoSignatureCodes.CodeForbiddenCharacter, Assert.Single(PhotoSignatureCode.Check(text, Here, Length, Alphabet)).Code);

    [Fact]
    public void Keeps_lower_case_and_hyphens_where_the_policy_has_them() =>
        Assert.Equal("a-b", PhotoSignatureCode.Create("a-b", 3, "abAB-").Value);

    [Fact]
    public void Has_no_finding_when_nothing_was_typed() => Assert.Empty(PhotoSignatureCode.Check(" ", Here, Length, Alphabet));

    [Fact]
    public void Needs_a_policy()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PhotoSignatureCode.Create(Good, 0, Alphabet));
        Assert.Throws<ArgumentException>(() => PhotoSignatureCode.Create(Good, Length, ""));
    }
}
