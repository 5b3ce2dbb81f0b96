using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class A_secret_answer
{
    private static readonly JsonPath Path = JsonPath.Of("/account/secretAnswer");
    private static readonly Salt Salt = Salt.Create(new byte[Salt.MinLength]);
    private static readonly Pbkdf2CredentialHasher Hasher = Pbkdf2CredentialHasher.BelowTheFloor(1);

    [Theory]
    [InlineData("Théodule", "")]
    [InlineData("Jo", "?too-short")]
    [InlineData("Léo", "")]
    [InlineData("中文名", "")]
    [InlineData("aaaa", "?guessable")]
    [InlineData("Camille", "?guessable")]
    [InlineData("CAMILLÉ", "?guessable")]
    [InlineData("jean baptiste", "?guessable")]
    [InlineData("Jean", "?guessable")]
    [InlineData("lefevre", "?guessable")]
    [InlineData("père", "?guessable")]
    [InlineData("prénom", "?guessable")]
    [InlineData("Quel est le prénom de votre père", "?guessable")]
    [InlineData("father", "?guessable")]
    [InlineData("", "!missing")]
    [InlineData("   ", "!missing")]
    [InlineData("--'--", "!missing")]
    [InlineData("???", "!missing")]
    [InlineData("\u200B\u200B\u200B\u200B", "!missing")]
    [InlineData("Théo\u0000", "!ill-formed")]
    public void Is_looked_at_with_its_question(string answer, string findings) => Assert.Equal(findings, Checked.Codes(Check(answer).Findings));

    [Fact]
    public void Is_refused_with_half_a_character() => Assert.Equal("!ill-formed", Checked.Codes(Check("Théo\uD83D").Findings));

    [Fact]
    public void Is_refused_when_it_is_longer_than_is_looked_at()
    {
        Assert.Equal("!too-long", Checked.Codes(Check(new string('x', TypedSecret.MaxLength + 1)).Findings));
        Assert.Equal("!too-long", Checked.Codes(Check(new string('œ', TypedSecret.MaxLength)).Findings));
        Assert.Equal("", Checked.Codes(Check(string.Concat(Enumerable.Repeat("xy", TypedSecret.MaxLength / 2))).Findings));
    }

    [Theory]
    [InlineData("Jean-Paul", "jean paul")]
    [InlineData("  THÉODULE ", "theodule")]
    [InlineData("L’Œuf", "l'oeuf")]
    [InlineData("D'Artagnan", "d artagnan")]
    public void Is_the_same_in_any_case_with_or_without_signs(string kept, string typed)
    {
        var hash = Check(kept).Answer!.HashWith(Hasher, Salt);
        Assert.True(NewSecretAnswer.Matches(new TypedSecret(typed), hash, Hasher));
        Assert.False(NewSecretAnswer.Matches(new TypedSecret(typed + "x"), hash, Hasher));
        Assert.False(NewSecretAnswer.Matches(new TypedSecret(""), hash, Hasher));
    }

    [Fact]
    public void Is_refused_for_a_question_that_is_not_in_the_list()
    {
        var questions = AccountRules.Ants2019.SecretQuestions;
        var pet = questions.Rows.Single(row => row.Key == SecretQuestion.FirstPet);
        var rules = Checked.Rules(AccountRules.Ants2019 with { SecretQuestions = questions.With(pet with { Value = false }) });
        Assert.Equal("!question-not-offered", Checked.Codes(Check("Théodule", rules, SecretQuestion.FirstPet).Findings));
        Assert.Equal("!question-not-offered", Checked.Codes(Check("Théodule", rules, (SecretQuestion)99).Findings));
        Assert.Equal("", Checked.Codes(Check("Théodule", rules, SecretQuestion.FirstSchool).Findings));
    }

    [Theory]
    [InlineData("cnil2022", null)]
    [InlineData("asvs5", "RECOVERY-QUESTION-3")]
    public void Is_refused_where_the_mechanism_is_and_told_of_the_link(string profile, string? rule)
    {
        var finding = Assert.Single(Check("Théodule", Checked.Rules(profile)).Findings);
        Assert.Equal((SecretAnswerCodes.NotOffered, Severity.Blocking, rule), (finding.Code, finding.Severity, finding.Rule?.Id));
        Assert.Contains("lien", FindingTexts.For(finding, Language.French).Remedy, StringComparison.Ordinal);
        Assert.Contains("link", FindingTexts.For(finding, Language.English).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_refused_where_the_recovery_by_question_is_switched_off()
    {
        var methods = AccountRules.Ants2019.RecoveryMethods;
        var row = methods.Rows.Single(row => row.Key == RecoveryMethod.SecretQuestion);
        var rules = Checked.Rules(AccountRules.Ants2019 with { RecoveryMethods = methods.With(row with { Value = false }) });
        Assert.Equal("!not-offered", Checked.Codes(Check("Théodule", rules).Findings));
    }

    [Fact]
    public void Is_refused_on_the_day_before_the_rules_begin()
    {
        var first = AccountRules.Ants2019.SecretQuestions.Rows.Min(row => row.Period.From);
        Assert.Equal("", Checked.Codes(Check("Théodule", Checked.Rules("ants2019", first)).Findings));
        var finding = Assert.Single(Check("Théodule", Checked.Rules("ants2019", first.PlusDays(-1))).Findings);
        Assert.Equal((RuleCodes.DateNotCovered, Path), (finding.Code, finding.Path));
        Assert.Equal(new FindingValue.Date(first), Assert.Single(finding.Parameters).Value);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(AnyText)])]
    public void Is_checked_without_an_exception_and_always_alike(string text) => Assert.All(Enum.GetValues<SecretQuestion>(), question =>
    {
        var check = Check(text, question: question);
        Assert.Equal(check.Findings, Check(text, question: question).Findings);
        Assert.Equal(check.Findings.Any(finding => finding.Severity == Severity.Blocking), check.Answer is null);
        if (check.Answer is { } answer)
            Assert.True(NewSecretAnswer.Matches(new TypedSecret(text), answer.HashWith(Hasher, Salt), Hasher));
    });

    [Fact]
    public void Leaves_no_trace()
    {
        var check = Check("Xylophone", context: new(["Xylophone"], CommonPasswords.Instance));
        Assert.Equal("?guessable", Checked.Codes(check.Findings));
        Assert.DoesNotContain("Xylophone", check + string.Concat(check.Findings.Select(finding => FindingTexts.For(finding, Language.English))), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("••••••••", check.Answer!.ToString());
    }

    private static SecretAnswerCheck Check(string answer, RulesInForce? rules = null, SecretQuestion question = SecretQuestion.FatherGivenName, PasswordContext? context = null) =>
        NewSecretAnswer.Check(question, new TypedSecret(answer), context ?? Checked.Camille, rules ?? Checked.Rules("ants2019"), Path);
}
