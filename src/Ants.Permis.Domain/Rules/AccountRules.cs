using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>The rules of accounts: passwords, limits, recovery, what is kept. A part of the <see cref="Rulebook"/> that a host may choose on its own.</summary>
/// <remarks>French term: « règles des comptes ». Compose with <c>Rulebook.Current with { Accounts = AccountRules.Asvs5 }</c>.</remarks>
public sealed record AccountRules
{
    private AccountRules()
    {
    }

    /// <summary>The portal as the tutorial of 2019 shows it.</summary>
    public static AccountRules Ants2019 { get; } = new();

    /// <summary>What the French data protection authority recommends since 2022 for a password alone.</summary>
    public static AccountRules Cnil2022 { get; } = new()
    {
        Name = "cnil2022",
        CoveredFrom = Sources.CnilDate,
        PasswordRequirements = PasswordRequirementTable.Cnil2022,
        SpecialCharacters = SpecialCharacterTable.Cnil2022,
        RecoveryMethods = RecoveryMethodTable.Cnil2022,
        SecretQuestions = SecretQuestionTable.None,
    };

    /// <summary>What the OWASP standard of 2025 asks.</summary>
    public static AccountRules Asvs5 { get; } = new()
    {
        Name = "asvs5",
        CoveredFrom = Sources.AsvsDate,
        PasswordRequirements = PasswordRequirementTable.Asvs5,
        SpecialCharacters = SpecialCharacterTable.None,
        RecoveryMethods = RecoveryMethodTable.Asvs5,
        SecretQuestions = SecretQuestionTable.None,
    };

    /// <summary>The rules that come with the library.</summary>
    public static ValueList<AccountRules> Profiles { get; } = [Ants2019, Cnil2022, Asvs5];

    /// <summary>The name of the rules.</summary>
    public string Name { get; init; } = "ants2019";

    /// <summary>The first day that every table covers. Nobody chooses a password under them before it.</summary>
    public LocalDate CoveredFrom { get; init; } = Sources.TutorialDate;

    /// <summary>What is asked of a password.</summary>
    public RuleTable<PasswordRequirement, PasswordTerm> PasswordRequirements { get; init; } = PasswordRequirementTable.Ants2019;

    /// <summary>What counts as a special character.</summary>
    public RuleTable<string, CharacterSet> SpecialCharacters { get; init; } = SpecialCharacterTable.Ants2019;

    /// <summary>The limits in time and number.</summary>
    public RuleTable<AccountLimit, AccountTerm> AccountLimits { get; init; } = AccountLimitTable.Ants2019;

    /// <summary>The secret questions that are offered.</summary>
    public RuleTable<SecretQuestion, bool> SecretQuestions { get; init; } = SecretQuestionTable.Ants2019;

    /// <summary>The ways to a new password.</summary>
    public RuleTable<RecoveryMethod, bool> RecoveryMethods { get; init; } = RecoveryMethodTable.Ants2019;

    /// <summary>The level that an identity of FranceConnect must have.</summary>
    public RuleTable<string, AssuranceLevel> AssuranceLevels { get; init; } = AssuranceLevelTable.Ants2019;

    /// <summary>What is kept of a deleted account.</summary>
    public RuleTable<RetainedRecord, bool> Retention { get; init; } = RetentionTable.Ants2019;

    /// <summary>All tables.</summary>
    public ValueList<IRuleTable> Tables => [PasswordRequirements, SpecialCharacters, AccountLimits, SecretQuestions, RecoveryMethods, AssuranceLevels, Retention];

    /// <summary>The rules that come with the library under a name.</summary>
    /// <param name="name">The name, such as <c>asvs5</c>.</param>
    /// <returns>The rules, or <see langword="null"/>.</returns>
    public static AccountRules? FindProfile(string name) => Profiles.FirstOrDefault(rules => string.Equals(rules.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The name of the rules.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
