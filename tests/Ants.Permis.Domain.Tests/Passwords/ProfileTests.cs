using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Passwords;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Passwords;

public sealed class The_password_rules_of_2019
{
    [Theory]
    [InlineData("Abcdef1@", "")]
    [InlineData("Azerty1?", "")]
    [InlineData("Trombone 7", "")]
    [InlineData("Éàç1234€", "")]
    [InlineData("Ωμέγα12-", "")]
    [InlineData("A1@bcde", "!too-short")]
    [InlineData("abcdef1@", "!uppercase-missing")]
    [InlineData("ABCDEF1@", "!lowercase-missing")]
    [InlineData("Abcdefg@", "!digit-missing")]
    [InlineData("Abcdefg1", "!special-missing")]
    [InlineData("Abcdefé1", "!special-missing")]
    [InlineData("密码密码1@aA", "")]
    [InlineData("密码密码密码1@", "!lowercase-missing !uppercase-missing")]
    [InlineData("abcdefgh", "!digit-missing !special-missing !uppercase-missing")]
    [InlineData("a", "!digit-missing !special-missing !too-short !uppercase-missing")]
    [InlineData("        ", "!digit-missing !lowercase-missing !uppercase-missing")]
    [InlineData("", "!missing")]
    public void Ask_for_eight_characters_of_four_sorts(string password, string findings) => Assert.Equal(findings, Checked.Codes(password, Checked.Rules("ants2019")));

    [Fact]
    public void Count_characters_and_not_their_halves()
    {
        Assert.Equal("!too-short", Checked.Codes("😀😀😀Aa1", Checked.Rules("ants2019")));
        Assert.Equal("", Checked.Codes("😀😀😀😀😀Aa1", Checked.Rules("ants2019")));
        Assert.Equal("!too-short", Checked.Codes("Aa1@e\u0301e\u0301e\u0301", Checked.Rules("ants2019")));
    }

    [Fact]
    public void Warn_above_their_own_maximum_and_block_what_is_not_looked_at()
    {
        Assert.Equal("", Checked.Codes("Aa1@" + new string('x', 252), Checked.Rules("ants2019")));
        Assert.Equal("!too-long", Checked.Codes("Aa1@" + new string('x', 253), Checked.Rules("ants2019")));
        Assert.Equal("!too-long", Checked.Codes("Aa1@" + new string('x', TypedSecret.MaxLength), Checked.Rules("ants2019")));
    }

    [Fact]
    public void Name_the_rule_and_what_would_meet_it()
    {
        var finding = Assert.Single(Checked.Password("Abcdefg1", Checked.Rules("ants2019")));
        Assert.Equal("PASSWORD-SPECIAL-1", finding.Rule!.Id);
        Assert.Equal(Checked.Path, finding.Path);
        Assert.Contains("ni une lettre ni un chiffre", FindingTexts.For(finding, Language.French).Remedy, StringComparison.Ordinal);
        Assert.Contains("no letter and no digit", FindingTexts.For(finding, Language.English).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_a_closed_list_of_special_characters_where_a_host_has_one()
    {
        var ours = AccountRules.Ants2019 with { SpecialCharacters = AccountRules.Ants2019.SpecialCharacters.With(AccountRules.Ants2019.SpecialCharacters.Rows[0] with { Value = new CharacterSet("/?@") }) };
        Assert.Equal("", Checked.Codes("Abcdef1@", Checked.Rules(ours)));
        var finding = Assert.Single(Checked.Password("Abcdef1!", Checked.Rules(ours)));
        Assert.Equal(PasswordCodes.SpecialMissing, finding.Code);
        Assert.EndsWith("Caractères qui comptent : /, ?-@.", FindingTexts.For(finding, Language.French).Remedy, StringComparison.Ordinal);
    }
}

public sealed class The_password_rules_of_the_CNIL
{
    [Theory]
    [InlineData("k7#Qz!92vTp&", "", "12 characters of four sorts: the CNIL's first example")]
    [InlineData("k7Qz92vTpXw4Lm", "", "14 letters and digits: its second")]
    [InlineData("le chien bleu dort sous un arbre", "", "7 words: its third")]
    [InlineData("k7#Qz!92vTp", "!entropy-too-low", "11 characters of four sorts")]
    [InlineData("k7Qz92vTpXw4L", "!entropy-too-low", "13 letters and digits")]
    [InlineData("trombonejaunebleu", "", "17 small letters")]
    [InlineData("trombonejaunevif", "!entropy-too-low", "16 small letters")]
    [InlineData("Trombo1@", "!entropy-too-low", "what the form of 2019 takes")]
    [InlineData("Abcdef1@", "!entropy-too-low !listed", "and that too, though it begins the alphabet")]
    [InlineData("azertyuiopqsdfghjklm", "!listed", "long enough, and two rows of the keyboard")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "!listed", "long enough, and one letter")]
    [InlineData("CamilleLefevre1975!", "!made-of-known-words", "her name and a year")]
    [InlineData("", "!missing", "nothing")]
    public void Ask_for_80_bits(string password, string findings, string because)
    {
        _ = because;
        Assert.Equal(findings, Checked.Codes(password, Checked.Rules("cnil2022")));
    }

    [Fact]
    public void Say_what_would_be_enough_as_the_published_examples_do()
    {
        var finding = Assert.Single(Checked.Password("k7#Qz!92vTp", Checked.Rules("cnil2022")));
        Assert.Equal([("limit", 80L), ("mixed", 12L), ("alphanumeric", 14L), ("letters", 17L)], finding.Parameters.Select(parameter => (parameter.Name, ((FindingValue.Number)parameter.Value).Value)));
    }

    [Theory]
    [InlineData("k7#Qz92v", "", "8 characters of four sorts")]
    [InlineData("k7#qz!92", "!entropy-too-low", "8 characters of three sorts, with 11 special characters counted: 47 characters, 44 bits")]
    [InlineData("1593574862047913", "", "16 digits")]
    [InlineData("159357486204791", "", "15 digits: 49.8 bits, 50 to the nearest")]
    [InlineData("15935748620479", "!entropy-too-low", "14 digits: 46.5 bits")]
    public void Ask_for_50_bits_where_access_is_restricted(string password, string findings, string because)
    {
        _ = because;
        var cnil = AccountRules.Cnil2022;
        var entropy = cnil.PasswordRequirements.Rows.Single(row => row.Key == PasswordRequirement.Entropy);
        var signs = cnil.SpecialCharacters.Rows.Single();
        var restricted = cnil with
        {
            PasswordRequirements = cnil.PasswordRequirements.With(entropy with { Value = new(PasswordMeasure.AtLeastBits, 50) }),
            SpecialCharacters = cnil.SpecialCharacters.With(signs with { Value = new CharacterSet("!#$%&*+-/?@") }),
        };
        Assert.Equal(findings, Checked.Codes(password, Checked.Rules(restricted)));
    }

    [Fact]
    public void Ask_for_the_list_and_say_when_there_is_none()
    {
        var finding = Assert.Single(Checked.Password("k7#Qz!92vTp&", Checked.Rules("cnil2022"), PasswordContext.Empty));
        Assert.Equal((PasswordCodes.BlocklistNotChecked, Severity.Information, true, "PASSWORD-BLOCKLIST-2"), (finding.Code, finding.Severity, finding.IsUndetermined, finding.Rule!.Id));
    }
}

public sealed class The_password_rules_of_ASVS_5
{
    [Theory]
    [InlineData("trombone bleu sous la pluie", "")]
    [InlineData("trombonebleuvif", "")]
    [InlineData("trombonebleuvi", "?shorter-than-advised")]
    [InlineData("trombone", "?shorter-than-advised")]
    [InlineData("trombon", "!too-short")]
    [InlineData("73920581", "?shorter-than-advised")]
    [InlineData("azerty1234", "!listed ?shorter-than-advised")]
    [InlineData("Soleil2024!", "!listed ?shorter-than-advised")]
    [InlineData("azerty", "!listed !too-short")]
    [InlineData("Lefevre75!", "!made-of-known-words ?shorter-than-advised")]
    [InlineData("permisdeconduire2026", "!listed !made-of-known-words")]
    [InlineData("", "!missing")]
    public void Ask_for_length_and_lists_and_no_sort_of_character(string password, string findings) => Assert.Equal(findings, Checked.Codes(password, Checked.Rules("asvs5")));

    [Fact]
    public void Take_64_characters_and_more() => Assert.Equal("", Checked.Codes(string.Concat(Enumerable.Repeat("trombone bleu, ", 17)), Checked.Rules("asvs5"), Checked.Camille));

    [Fact]
    public void Ask_the_list_of_the_host_in_small_letters_composed()
    {
        var context = PasswordContext.Empty with { Blocklist = PasswordBlocklist.Of(["ÉLÉPHANTEAU ROSE"]) };
        Assert.Equal("!listed", Checked.Codes("E\u0301le\u0301phanteau Rose", Checked.Rules("asvs5"), context));
    }
}

public sealed class Every_password_profile
{
    public static TheoryData<string> Names => new(AccountRules.Profiles.Select(rules => rules.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_maximum_of_no_less_than_64(string profile) =>
        Assert.InRange(Checked.Rules(profile).Password(PasswordRequirement.MaximumLength)!.Value.Value, 64, TypedSecret.MaxLength);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refuses_everything_on_the_day_before_it_begins(string profile)
    {
        var rows = AccountRules.FindProfile(profile)!.PasswordRequirements.Rows;
        var first = rows.Where(row => row.Key is PasswordRequirement.MinimumLength or PasswordRequirement.Entropy).Min(row => row.Period.From);
        const string Good = "k7#Qz!92vTp& trombone";
        Assert.Equal("", Checked.Codes(Good, Checked.Rules(profile, first)));
        var finding = Assert.Single(Checked.Password(Good, Checked.Rules(profile, first.PlusDays(-1))));
        Assert.Equal((RuleCodes.DateNotCovered, Severity.Blocking, Checked.Path), (finding.Code, finding.Severity, finding.Path));
        Assert.Equal(new FindingValue.Date(first), Assert.Single(finding.Parameters).Value);
        Assert.Equal("!missing !date-not-covered", Checked.Codes("", Checked.Rules(profile, first.PlusDays(-1))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_words_and_codes_for_every_rule(string profile) => Assert.All(AccountRules.FindProfile(profile)!.Tables, table => Assert.All(Enum.GetValues<Language>(), language =>
    {
        Assert.NotEqual("", RuleText.Title(table, language) + RuleText.Purpose(table, language));
        Assert.All(table.Lines, line => Assert.DoesNotContain("{", RuleText.Key(line, language) + RuleText.Value(table, line, language).Replace("{-~", "", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(table.Lines, line => Assert.False(RuleText.KeyCode(line).Length == 0 || RuleText.ValueCode(line).Length == 0));
    }));

    [Theory]
    [InlineData("PASSWORD-LENGTH-1", "Longueur minimale", "au moins 8 caractères", "8", "characters")]
    [InlineData("PASSWORD-ENTROPY-2", "Entropie", "au moins 80 bits", "80", "bits")]
    [InlineData("PASSWORD-BLOCKLIST-3", "Mot de passe courant ou volé", "refusé", "refused", null)]
    [InlineData("SPECIAL-1", "Caractères spéciaux", "tout caractère qui n'est ni une lettre ni un chiffre, espace compris", "any", null)]
    [InlineData("ACCOUNT-ACTIVATION", "Validité du lien d'activation", "24 h", "24", "hours")]
    [InlineData("ACCOUNT-CLOSED-KEEPING", "Conservation d'un compte fermé", "30 jours", "30", "days")]
    [InlineData("QUESTION-FATHER", "Quel est le prénom de votre père ?", "proposée", "yes", null)]
    [InlineData("RECOVERY-QUESTION-3", "Question secrète", "non proposé", "no", null)]
    [InlineData("FRANCECONNECT-LEVEL", "Identité fournie par FranceConnect", "Faible (eidas1)", "low", null)]
    public void Reads_like_this(string id, string key, string value, string code, string? unit)
    {
        var (table, line) = AccountRules.Profiles.SelectMany(profile => profile.Tables).SelectMany(table => table.Lines.Select(line => (table, line))).First(pair => pair.line.Id == id);
        Assert.Equal((key, value, code, unit), (RuleText.Key(line, Language.French), RuleText.Value(table, line, Language.French), RuleText.ValueCode(line), RuleText.Unit(line)));
    }

    [Fact]
    public void Counts_37_special_characters_each_once_where_the_CNIL_does()
    {
        var set = AccountRules.Cnil2022.SpecialCharacters.Rows.Single().Value;
        Assert.Equal((37, 37), (set.Count, set.Characters.Distinct().Count()));
        Assert.Equal(string.Concat(set.Characters.Order()), set.Characters);
        Assert.DoesNotContain(set.Characters, char.IsLetterOrDigit);
    }

    [Fact]
    public void Refuses_everything_when_a_host_takes_its_measure_away()
    {
        var none = AccountRules.Asvs5 with { PasswordRequirements = new RuleTable<PasswordRequirement, PasswordTerm>("password-requirements") };
        Assert.Equal("!date-not-covered", Checked.Codes("k7#Qz!92vTp&", Checked.Rules(none)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Takes_no_broken_character(string profile)
    {
        Assert.Equal("!ill-formed", Checked.Codes("k7#Qz!92vTp& \uD83D", Checked.Rules(profile)));
        Assert.Equal("!ill-formed", Checked.Codes("k7#Qz!92vTp&\u0000", Checked.Rules(profile)));
    }
}
