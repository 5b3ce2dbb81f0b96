using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.FranceConnect;

public sealed class The_guide_to_FranceConnect
{
    private const string Page = "docs/guide/franceconnect.md";
    private const string Code = "tests/Ants.Permis.Domain.Tests/FranceConnect/FranceConnectSteps.cs";

    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(new(2019, 7, 3));

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled(Page, Code);

    [Fact]
    public void Names_every_code_that_an_identity_may_give()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, Page));
        Convention.Holds("The guide says what each code means for a host.",
            FindingTexts.Codes.Where(code => code.StartsWith("franceconnect.", StringComparison.Ordinal) && !page.Contains($"`{code["franceconnect.".Length..]}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void Signs_in_somebody_who_has_a_subject_and_a_level()
    {
        List<Finding> findings = [];
        var identity = FranceConnectSteps.Read("""{ "sub": "a1v1", "family_name": "KERVADEC" }"""u8, "eidas1", FewCommunes.Instance, findings);
        Assert.Equal("KERVADEC", identity!.Answers.BirthName);
        Assert.Contains(FranceConnectCodes.GivenNamesMissing, findings.Select(finding => finding.Code));
        Assert.True(FranceConnectSteps.MaySignIn(identity, Rules, findings));
    }

    [Theory]
    [InlineData("""{ "family_name": "KERVADEC" }""", "eidas1")]
    [InlineData("""{ "sub": "a1v1" }""", null)]
    public void Signs_in_nobody_else(string userInfo, string? acr)
    {
        List<Finding> findings = [];
        var identity = FranceConnectSteps.Read(System.Text.Encoding.UTF8.GetBytes(userInfo), acr, FewCommunes.Instance, findings);
        Assert.False(FranceConnectSteps.MaySignIn(identity!, Rules, findings));
        Assert.Null(FranceConnectSteps.Read("[]"u8, acr, FewCommunes.Instance, findings));
    }

    [Fact]
    public void Shows_what_differs_and_what_was_declared()
    {
        var given = Citizens.Of(Citizens.Complete);
        var typed = given.Answers with { BirthName = "Morvan" };
        Assert.Equal(["Birth name: The answer is not that of FranceConnect."], FranceConnectSteps.Differences(typed, given, FewCommunes.Instance));
        var declared = Assert.Single(FranceConnectSteps.Edited(given.Answers, typed, given.Provenance), entry => entry.Source is Provenance.Declared);
        Assert.Equal("/etatCivil/birthName", declared.Field.Value);
    }
}
