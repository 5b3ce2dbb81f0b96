using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using FsCheck.Xunit;

namespace Ants.Permis.FranceConnect;

[Properties(Arbitrary = [typeof(AnyClaims), typeof(AnyText)], MaxTest = 1500)]
public class Any_claims
{
    /// <summary>For each claim: the claim, whether its answer is filled, and where a finding would stand if it is not.</summary>
    private static IEnumerable<(string? Claim, bool IsFilled, string Path)> Fates(FranceConnectClaims claims, FranceConnectIdentity identity)
    {
        var answers = identity.Answers;
        yield return (claims.Sub, identity.Subject is not null, "/franceConnect/sub");
        yield return (claims.Acr, identity.Level is not null, "/franceConnect/acr");
        yield return (claims.FamilyName, answers.BirthName is not null, "/etatCivil/birthName");
        yield return (claims.PreferredUsername, answers.NomUsage is not null, "/etatCivil/nomUsage");
        yield return (claims.Gender, answers.Sex is not null, "/etatCivil/sex");
        yield return (claims.GivenName, answers.GivenNames.Count > 0, "/etatCivil/givenNames");
        yield return (string.Concat(claims.GivenNames ?? []), answers.GivenNames.Count > 0, "/etatCivil/givenNames");
        yield return (claims.Birthdate, answers.BirthDate is not null, "/etatCivil/birthDate");
        yield return (claims.IdpBirthdate, answers.BirthDate is not null, "/etatCivil/birthDate");
        yield return (claims.BirthCountry, answers.BirthCountry is not null, "/etatCivil/birthCountry");
        yield return (claims.Birthplace, answers.BirthCommune is not null, "/etatCivil/birthCommune");
        yield return (claims.Birthplace, answers.BirthDepartement is not null, "/etatCivil/birth");
        yield return (claims.Email, identity.Email is not null, "/contact/email");
    }

    [Property]
    public void Are_each_mapped_or_flagged_at_the_place_of_the_answer(FranceConnectClaims claims)
    {
        var identity = Citizens.Of(claims);
        Assert.All(Fates(claims, identity).Where(fate => !string.IsNullOrWhiteSpace(fate.Claim) && !fate.IsFilled && !IsKept(fate.Path, identity)),
            fate => Assert.Contains(identity.Findings, finding => finding.Path.Value.StartsWith(fate.Path, StringComparison.Ordinal)));
    }

    [Property]
    public void Give_the_same_identity_again(FranceConnectClaims claims) => Assert.Equal(Citizens.Of(claims), Citizens.Of(claims));

    [Property]
    public void Fill_only_what_the_form_takes(FranceConnectClaims claims)
    {
        var answers = Citizens.Of(claims).Answers;
        var blocking = EtatCivil.Check(answers, JsonPath.Root, new(2026, 3, 2)).Where(finding => finding.Severity == Severity.Blocking);
        Assert.All(blocking, finding => Assert.Contains(finding.Code, (string[])[EtatCivilCodes.BirthDateInTheFuture, EtatCivilCodes.BirthDateTooEarly]));
    }

    [Property]
    public void Fill_only_what_was_given(FranceConnectClaims claims)
    {
        var answers = Citizens.Of(claims).Answers;
        Assert.True(answers.BirthName is null || answers.BirthName == claims.FamilyName);
        Assert.True(answers.NomUsage is null || answers.NomUsage == claims.PreferredUsername);
        Assert.All(answers.GivenNames, name => Assert.True(name.Length == 0 || claims.GivenNames?.Contains(name) == true || claims.GivenName!.Contains(name, StringComparison.Ordinal)));
    }

    [Property]
    public void Are_accounted_for_by_the_provenance(FranceConnectClaims claims)
    {
        var identity = Citizens.Of(claims);
        Assert.Equal(identity.Provenance, EtatCivilProvenance.AfterEdit(identity.Answers, identity.Answers, identity.Provenance));
        Assert.Equal(identity.Provenance.Count, identity.Provenance.Select(entry => entry.Field).Distinct().Count());
    }

    [Property]
    public void Say_nothing_in_a_log_or_a_finding(FranceConnectClaims claims)
    {
        const string secret = "Zyxwvut";
        var tainted = claims with { FamilyName = secret + claims.FamilyName, GivenName = secret + " " + claims.GivenName, Birthplace = secret, Gender = secret, Acr = secret, Sub = secret + " ", Email = secret };
        var identity = Citizens.Of(tainted);
        Assert.Equal((nameof(FranceConnectClaims), nameof(FranceConnectIdentity)), (tainted.ToString(), identity.ToString()));
        var compared = IdentityReconciler.Compare(identity.Answers with { BirthName = secret, BirthCommune = secret, BirthDate = secret }, identity).Findings;
        Assert.All(identity.Findings.Concat(compared), finding => Assert.All((string[])[finding.ToString(), finding.Path.Value, Text(finding), .. finding.Parameters.Select(parameter => parameter.Value.ToString())],
            text => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase)));
        Assert.All(identity.Provenance, entry => Assert.DoesNotContain(secret, entry.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Property]
    public void Never_differ_from_themselves(FranceConnectClaims claims)
    {
        var identity = Citizens.Of(claims);
        var comparison = IdentityReconciler.Compare(identity.Answers, identity, FewCommunes.Instance);
        Assert.DoesNotContain(comparison.Fields, field => field.IsSame == ThreeValued.No);
        Assert.All(comparison.Fields, field => Assert.NotEqual(field.Why.Code, FindingTexts.For(field.Why, Language.French).Message));
    }

    [Property]
    public void Are_compared_whatever_the_spelling(FranceConnectClaims claims, FranceConnectClaims others)
    {
        var (identity, typed) = (Citizens.Of(claims), Citizens.Of(others).Answers);
        var respelled = typed with
        {
            BirthName = Respelled(typed.BirthName),
            NomUsage = Respelled(typed.NomUsage),
            GivenNames = typed.GivenNames.Select(name => Respelled(name)!).ToValueList(),
            BirthCommune = Respelled(typed.BirthCommune),
        };
        Assert.Equal(IdentityReconciler.Compare(typed, identity).Fields.Select(field => field.IsSame), IdentityReconciler.Compare(respelled, identity).Fields.Select(field => field.IsSame));
    }

    [Property]
    public void Are_compared_with_whatever_is_typed(FranceConnectClaims claims, string text, string other)
    {
        var typed = new EtatCivilAnswers { BirthName = text, NomUsage = other, GivenNames = [text, other], BirthDate = other, BirthCountry = text, BirthDepartement = other, BirthCommune = text };
        var identity = Citizens.Of(claims);
        Assert.All(IdentityReconciler.Compare(typed, identity, FewCommunes.Instance).Fields, field => Assert.Equal(field.IsSame == ThreeValued.CannotTell, field.Why.IsUndetermined));
        Assert.Equal(2, IdentityReconciler.Compare(text, other, identity).Fields.Count);
    }

    [Property]
    public void Agree_in_both_directions(FranceConnectClaims claims, FranceConnectClaims others)
    {
        // Without usage names, which only FranceConnect may leave out, the two sides have the same say.
        var (one, other) = (Citizens.Of(claims with { PreferredUsername = null }), Citizens.Of(others with { PreferredUsername = null }));
        Assert.Equal(NamesOf(IdentityReconciler.Compare(one.Answers, other)), NamesOf(IdentityReconciler.Compare(other.Answers, one)));
    }

    // The département and the code may be known, and the name of the commune not; a birth abroad has neither.
    private static bool IsKept(string path, FranceConnectIdentity identity) =>
        path == "/etatCivil/birthCommune" && identity.BirthplaceCode is not null && identity.Codes().Contains(FranceConnectCodes.DepartementUnknown);

    private static (ThreeValued, ThreeValued) NamesOf(IdentityComparison comparison) => (comparison.Fields[0].IsSame, comparison.Fields[2].IsSame);

    private static string? Respelled(string? text) => text is null ? null : Spelling.Key(text).ToLowerInvariant();

    private static string Text(Finding finding)
    {
        var (french, english) = (FindingTexts.For(finding, Language.French), FindingTexts.For(finding, Language.English));
        return $"{french.Message} {french.Remedy} {english.Message} {english.Remedy}";
    }
}
