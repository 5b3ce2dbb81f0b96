using System.Globalization;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>How a rule of passwords counts.</summary>
/// <remarks>French term: « mesure du mot de passe ».</remarks>
public enum PasswordMeasure
{
    /// <summary>At least so many characters.</summary>
    AtLeastCharacters,

    /// <summary>At most so many characters.</summary>
    AtMostCharacters,

    /// <summary>At least so many bits of entropy.</summary>
    AtLeastBits,

    /// <summary>Refused altogether.</summary>
    Refused,
}

/// <summary>What a rule says of a password.</summary>
/// <param name="Measure">How it counts.</param>
/// <param name="Value">How many; 0 where nothing is counted.</param>
public sealed record PasswordTerm(PasswordMeasure Measure, int Value = 0) : IRuleTerm
{
    string IRuleTerm.Code => Measure == PasswordMeasure.Refused ? "refused" : Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => Measure switch
    {
        PasswordMeasure.AtLeastCharacters or PasswordMeasure.AtMostCharacters => "characters",
        PasswordMeasure.AtLeastBits => "bits",
        _ => null,
    };

    string IRuleTerm.Words(Language language) => Labels.Get(EnumKey.Of(Measure), language, RuleText.Number("count", Value));
}

/// <summary>A set of characters.</summary>
/// <param name="Characters">The characters, each once, in the order of their codes; empty when every character that is no letter and no digit belongs to it.</param>
public sealed record CharacterSet(string Characters) : IRuleTerm
{
    string IRuleTerm.Code => Characters;

    string IRuleTerm.Words(Language language) => Characters.Length == 0
        ? Labels.Get("rule-value.any-special-character", language)
        : Labels.Get("rule-value.special-characters", language, RuleText.Verbatim("characters", CharacterRanges.Of(Characters)), RuleText.Number("count", Characters.Length));

    /// <summary>The number of characters and not which.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(CharacterSet)} {Characters.Length}";
}

/// <summary>What is asked of a password, by profile.</summary>
internal static class PasswordRequirementTable
{
    private const string Name = "password-requirements";
    private const string OwnLimit = "Protection du serveur ; au-dessus des 64 caractères que demande l'ASVS (6.2.9).";

    /// <summary>« 8 caractères minimum, des majuscules, des minuscules, des chiffres et des caractères spéciaux (@, ?, /...) »</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Ants2019 { get; } = new(
        Name,
        Form("PASSWORD-LENGTH-1", PasswordRequirement.MinimumLength, 8),
        Own("PASSWORD-MAX-1", Sources.TutorialDate),
        Form("PASSWORD-UPPER-1", PasswordRequirement.UppercaseLetters, 1),
        Form("PASSWORD-LOWER-1", PasswordRequirement.LowercaseLetters, 1),
        Form("PASSWORD-DIGIT-1", PasswordRequirement.Digits, 1),
        Form("PASSWORD-SPECIAL-1", PasswordRequirement.SpecialCharacters, 1));

    /// <summary>Entropy instead of composition, and no password that is easy to guess.</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Cnil2022 { get; } = new(
        Name,
        new RuleRow<PasswordRequirement, PasswordTerm>("PASSWORD-ENTROPY-2", PasswordRequirement.Entropy, new(PasswordMeasure.AtLeastBits, 80), InForce.Since(Sources.CnilDate), Sources.CnilPasswords, RuleStatus.Verified));

    /// <summary>Length and lists, and no composition.</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Asvs5 { get; } = new(
        Name,
        new RuleRow<PasswordRequirement, PasswordTerm>("PASSWORD-LENGTH-3", PasswordRequirement.MinimumLength, new(PasswordMeasure.AtLeastCharacters, 8), InForce.Since(Sources.AsvsDate), Sources.Asvs("6.2.1"), RuleStatus.Verified));

    private static RuleRow<PasswordRequirement, PasswordTerm> Form(string id, PasswordRequirement requirement, int least) =>
        new(id, requirement, new(PasswordMeasure.AtLeastCharacters, least), InForce.Since(Sources.TutorialDate), Sources.TutorialAccount, RuleStatus.FormText);

    private static RuleRow<PasswordRequirement, PasswordTerm> Own(string id, LocalDate from) =>
        new(id, PasswordRequirement.MaximumLength, new(PasswordMeasure.AtMostCharacters, 256), InForce.Since(from), Sources.Assumption, RuleStatus.Assumed, OwnLimit);
}

/// <summary>What counts as a special character.</summary>
internal static class SpecialCharacterTable
{
    public const string Key = "special-characters";

    private const string Name = "special-characters";

    /// <summary>« (@, ?, /...) »: three are named and the list goes on.</summary>
    public static RuleTable<string, CharacterSet> Ants2019 { get; } = new(
        Name,
        new RuleRow<string, CharacterSet>(
            "SPECIAL-1",
            Key,
            new CharacterSet(""),
            InForce.Since(Sources.TutorialDate),
            Sources.TutorialAccount,
            RuleStatus.FormText,
            "« (@, ?, /...) » : la liste n'est pas finie ; tout caractère qui n'est ni une lettre ni un chiffre compte."));

    public static RuleTable<string, CharacterSet> Cnil2022 { get; } = new(Name);

    public static RuleTable<string, CharacterSet> None { get; } = new(Name);
}
