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

    string IRuleTerm.Words(Language language) => Value == 1 && Measure == PasswordMeasure.AtLeastCharacters
        ? Labels.Get("rule-value.one-character", language)
        : Labels.Get(EnumKey.Of(Measure), language, RuleText.Number("count", Value));
}

/// <summary>A set of characters.</summary>
/// <param name="Characters">The characters, each once, in the order of their codes; empty when every character that is no letter and no digit belongs to it.</param>
public sealed record CharacterSet(string Characters) : IRuleTerm
{
    // The blank and the 32 signs of ASCII: what every keyboard has, and so the least that a set without an end can be counted for.
    private const int SignsOfAscii = 33;

    /// <summary>Whether every character that is no letter and no digit belongs to it.</summary>
    public bool IsOpen => Characters.Length == 0;

    /// <summary>How many characters it counts for in a measure of entropy; an open set counts for the 33 of ASCII, the blank among them.</summary>
    public int Count => IsOpen ? SignsOfAscii : Characters.Length;

    string IRuleTerm.Code => IsOpen ? "any" : Characters;

    string IRuleTerm.Words(Language language) => IsOpen
        ? Labels.Get("rule-value.any-special-character", language)
        : Labels.Get("rule-value.special-characters", language, RuleText.Verbatim("characters", Written), RuleText.Number("count", Count));

    /// <summary>The number of characters and not which.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(CharacterSet)} {Characters.Length}";

    /// <summary>What a finding shows of it.</summary>
    internal FindingValue Shown => IsOpen ? new FindingValue.Label("rule-value.any-special-character") : new FindingValue.Verbatim(Written);

    // A blank is not seen: the open box stands for it, as on the keys of keyboards.
    private string Written => CharacterRanges.Of(Characters.Replace(' ', '\u2423'));
}

/// <summary>What is asked of a password, by profile.</summary>
internal static class PasswordRequirementTable
{
    private const string Name = "password-requirements";
    private const string OwnLimit = "Protection du serveur, choisie par la bibliothèque : au-dessus des 64 caractères que demande l'ASVS (6.2.9). Aucun mot de passe n'est jamais coupé.";
    private const string AtLeastOne = "« des … » est lu « au moins un ».";

    /// <summary>« 8 caractères minimum, des majuscules, des minuscules, des chiffres et des caractères spéciaux (@, ?, /...) »</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Ants2019 { get; } = new(
        Name,
        Form("PASSWORD-LENGTH-1", PasswordRequirement.MinimumLength, 8, "« 8 caractères minimum »"),
        Own("PASSWORD-MAX-1", Sources.TutorialDate, OwnLimit),
        Form("PASSWORD-UPPER-1", PasswordRequirement.UppercaseLetters, 1, AtLeastOne),
        Form("PASSWORD-LOWER-1", PasswordRequirement.LowercaseLetters, 1, AtLeastOne),
        Form("PASSWORD-DIGIT-1", PasswordRequirement.Digits, 1, AtLeastOne),
        Form("PASSWORD-SPECIAL-1", PasswordRequirement.SpecialCharacters, 1, AtLeastOne));

    /// <summary>Entropy instead of composition, and no password that is easy to guess.</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Cnil2022 { get; } = new(
        Name,
        new RuleRow<PasswordRequirement, PasswordTerm>(
            "PASSWORD-ENTROPY-2",
            PasswordRequirement.Entropy,
            new(PasswordMeasure.AtLeastBits, 80),
            InForce.Since(Sources.CnilDate),
            Sources.CnilPasswords,
            RuleStatus.Reported,
            "Lu dans plusieurs reprises publiques concordantes, non dans la délibération entière. Mot de passe seul ; 50 bits avec une restriction de l'accès au compte. Exemples publiés par la CNIL pour 80 bits : 12 caractères des quatre sortes avec 37 caractères spéciaux possibles, 14 caractères sans caractère spécial, une phrase de 7 mots. 12 caractères parmi 99 font 79,55 bits et sont conformes : la mesure est donc arrondie au bit le plus proche."),
        Own("PASSWORD-MAX-2", Sources.CnilDate, "La CNIL demande de fixer une longueur maximale (questions-réponses du 14 octobre 2022, question 9) sans la chiffrer. " + OwnLimit),
        new RuleRow<PasswordRequirement, PasswordTerm>(
            "PASSWORD-BLOCKLIST-2",
            PasswordRequirement.Blocklist,
            new(PasswordMeasure.Refused),
            InForce.Since(Sources.CnilDate),
            Sources.CnilAnswers,
            RuleStatus.Reported,
            "La CNIL répond à la question « Quelle liste « noire » de mots de passe fréquents utiliser ? » ; le texte de la réponse n'a pas été lu."),
        new RuleRow<PasswordRequirement, PasswordTerm>(
            "PASSWORD-CONTEXT-2",
            PasswordRequirement.ContextWords,
            new(PasswordMeasure.Refused),
            InForce.Since(Sources.CnilDate),
            Sources.CnilPasswords,
            RuleStatus.Reported,
            "Les motifs de la délibération nomment le danger des mots de passe fondés sur des informations publiques (date de naissance, prénoms des enfants) ; aucune règle chiffrée n'a été lue."));

    /// <summary>Length and lists, and no composition.</summary>
    public static RuleTable<PasswordRequirement, PasswordTerm> Asvs5 { get; } = new(
        Name,
        Asvs("PASSWORD-LENGTH-3", PasswordRequirement.MinimumLength, new(PasswordMeasure.AtLeastCharacters, 8), "6.2.1"),
        Asvs("PASSWORD-ADVISED-3", PasswordRequirement.AdvisedLength, new(PasswordMeasure.AtLeastCharacters, 15), "6.2.1", "Vivement conseillé, non exigé : la règle ne fait qu'avertir."),
        Own("PASSWORD-MAX-3", Sources.AsvsDate, OwnLimit),
        Asvs("PASSWORD-BLOCKLIST-3", PasswordRequirement.Blocklist, new(PasswordMeasure.Refused), "6.2.4, 6.2.12", "Au moins les 3 000 mots de passe les plus courants, et ceux qui ont été volés : l'hôte fournit la liste."),
        Asvs("PASSWORD-CONTEXT-3", PasswordRequirement.ContextWords, new(PasswordMeasure.Refused), "6.2.11", "La liste des mots du site est celle de PasswordContext.SiteWords ; l'ASVS demande qu'elle soit écrite (6.1.2)."));

    private static RuleRow<PasswordRequirement, PasswordTerm> Form(string id, PasswordRequirement requirement, int least, string note) =>
        new(id, requirement, new(PasswordMeasure.AtLeastCharacters, least), InForce.Since(Sources.TutorialDate), Sources.TutorialAccount, RuleStatus.FormText, note);

    private static RuleRow<PasswordRequirement, PasswordTerm> Asvs(string id, PasswordRequirement requirement, PasswordTerm term, string article, string note = "") =>
        new(id, requirement, term, InForce.Since(Sources.AsvsDate), Sources.Asvs(article), RuleStatus.Verified, note);

    private static RuleRow<PasswordRequirement, PasswordTerm> Own(string id, LocalDate from, string note) =>
        new(id, PasswordRequirement.MaximumLength, new(PasswordMeasure.AtMostCharacters, 256), InForce.Since(from), Sources.Assumption, RuleStatus.Assumed, note);
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
            "« (@, ?, /...) » : la liste n'est pas finie ; tout caractère qui n'est ni une lettre ni un chiffre compte, l'espace aussi. Un accent appartient à sa lettre."));

    /// <summary>The alphabet in which entropy is counted: nobody says which 37 characters it has, only how many.</summary>
    public static RuleTable<string, CharacterSet> Cnil2022 { get; } = new(
        Name,
        new RuleRow<string, CharacterSet>(
            "SPECIAL-2",
            Key,
            new CharacterSet(" !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~£§°€"),
            InForce.Since(Sources.CnilDate),
            Sources.CnilPasswords,
            RuleStatus.Reported,
            "La CNIL dit « une liste d'au moins 37 caractères spéciaux » et compte 26 + 26 + 10 + 37 = 99 caractères ; la liste n'est pas publiée. Celle-ci : l'espace, les 32 signes de l'ASCII et quatre signes d'un clavier français. Seul leur nombre entre dans le calcul."));

    public static RuleTable<string, CharacterSet> None { get; } = new(Name);
}
