using Ants.Permis.Findings;
using Ants.Permis.Geography;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

public class A_postal_code
{
    private static readonly JsonPath Here = JsonPath.Of("/address/postalCode");

    [Fact]
    public void Starts_with_01_to_95_or_97_or_98()
    {
        for (var prefix = 0; prefix < 100; prefix++)
        {
            var isTaken = PostalCode.TryCreate($"{prefix:D2}123", out _, out var problem);
            Assert.Equal(prefix is (>= 1 and <= 95) or 97 or 98, isTaken);
            Assert.Equal(isTaken ? TextProblem.None : TextProblem.Unknown, problem);
        }
    }

    [Theory]
    [InlineData("75 116", "75116")]
    [InlineData(" 01000\n", "01000")]
    [InlineData("20\u00A0000", "20000")]
    [InlineData("53102", "53102")]
    public void Is_read_without_its_blanks(string text, string code) => Assert.Equal(code, PostalCode.Create(text).Value);

    [Theory]
    [InlineData("1000")]
    [InlineData("010000")]
    [InlineData("F-75001")]
    [InlineData("2A000")]
    [InlineData("٧٥٠٠١")]
    public void Is_five_digits(string text) => Assert.Equal(ContactCodes.PostalCodeMalformed, Assert.Single(PostalCode.Check(text, Here)).Code);

    [Fact]
    public void Is_reported_when_nothing_starts_so() => Assert.Equal(ContactCodes.PostalCodeUnknown, Assert.Single(PostalCode.Check("00100", Here)).Code);

    [Theory]
    [InlineData("01000", "01")]
    [InlineData("20000", "2A,2B")]
    [InlineData("97400", "974")]
    [InlineData("97110", "971")]
    [InlineData("97133", "977")]
    [InlineData("97150", "978")]
    [InlineData("98714", "987")]
    public void Suggests_departements(string code, string expected)
    {
        var suggested = PostalCode.Create(code).SuggestedDepartements;
        Assert.Equal(expected, string.Join(',', suggested));
        Assert.All(suggested, departement => Assert.True(Departements.TryFind(departement, out _)));
    }
}
