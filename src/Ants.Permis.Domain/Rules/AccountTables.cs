using System.Globalization;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A limit of an account: a number of times, or a length of time.</summary>
public sealed record AccountTerm : IRuleTerm
{
    private AccountTerm()
    {
    }

    /// <summary>How many times, when the limit is a number.</summary>
    public int? Times { get; private init; }

    /// <summary>How long, when the limit is a time.</summary>
    public Duration? Time { get; private init; }

    string IRuleTerm.Code => Amount.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => UnitName;

    private long Amount => Times ?? (UnitName switch
    {
        "days" => (long)Time!.Value.TotalDays,
        "hours" => (long)Time!.Value.TotalHours,
        "minutes" => (long)Time!.Value.TotalMinutes,
        _ => (long)Time!.Value.TotalSeconds,
    });

    // The largest unit that says it without a fraction, but 24 hours stay 24 hours, as the form has them.
    private string UnitName => Time switch
    {
        null => "times",
        { } time when time > Duration.FromDays(1) && time.TotalDays % 1 == 0 => "days",
        { } time when time.TotalHours % 1 == 0 => "hours",
        { } time when time.TotalMinutes % 1 == 0 => "minutes",
        _ => "seconds",
    };

    /// <summary>So many times.</summary>
    /// <param name="count">At least 1.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public static AccountTerm Of(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return new() { Times = count };
    }

    /// <summary>So long.</summary>
    /// <param name="time">At least a second, in whole seconds.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The time is shorter than a second or has a fraction of one.</exception>
    public static AccountTerm Of(Duration time)
    {
        if (time < Duration.FromSeconds(1) || time.SubsecondNanoseconds != 0)
            throw new ArgumentOutOfRangeException(nameof(time), "A limit is at least a second, in whole seconds.");
        return new() { Time = time };
    }

    string IRuleTerm.Words(Language language) => Labels.Get($"rule-value.account-{UnitName}", language, RuleText.Number("count", (int)Amount));
}

/// <summary>The limits that protect accounts.</summary>
internal static class AccountLimitTable
{
    private const string Unknown = "Aucune source publique ; valeur de la bibliothèque, à régler par l'hôte.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<AccountLimit, AccountTerm> Ants2019 { get; } = new(
        "account-limits",
        new("ACCOUNT-ACTIVATION", AccountLimit.ActivationWindow, AccountTerm.Of(Duration.FromHours(24)), Period, Sources.TutorialAccount, RuleStatus.FormText,
            "« Attention, sans connexion de votre part dans les 24h le compte sera supprimé. »"),
        Own("ACCOUNT-ACTIVATION-LINKS", AccountLimit.ActivationLinks, AccountTerm.Of(3), Unknown),
        Own("ACCOUNT-DELAY-AFTER", AccountLimit.AttemptsBeforeDelay, AccountTerm.Of(5), Unknown),
        Own("ACCOUNT-DELAY-FIRST", AccountLimit.FirstDelay, AccountTerm.Of(Duration.FromMinutes(1)), "Chaque nouvel échec double l'attente. " + Unknown),
        Own("ACCOUNT-LOCK-AFTER", AccountLimit.AttemptsBeforeLock, AccountTerm.Of(10), Unknown),
        Own("ACCOUNT-LOCK-TIME", AccountLimit.LockTime, AccountTerm.Of(Duration.FromHours(2)), "Avec dix essais puis un toutes les deux heures, 21 essais au plus en 24 heures. " + Unknown),
        Own("ACCOUNT-ANSWER-LOCK-AFTER", AccountLimit.SecretAnswersBeforeLock, AccountTerm.Of(5), Unknown),
        Own("ACCOUNT-ANSWER-LOCK-TIME", AccountLimit.SecretAnswerLockTime, AccountTerm.Of(Duration.FromHours(24)), Unknown),
        Own("ACCOUNT-RECOVERY", AccountLimit.RecoveryWindow, AccountTerm.Of(Duration.FromHours(1)), Unknown),
        Own("ACCOUNT-MESSAGES", AccountLimit.MessagesInWindow, AccountTerm.Of(3), Unknown),
        Own("ACCOUNT-MESSAGES-TIME", AccountLimit.MessageWindow, AccountTerm.Of(Duration.FromHours(1)), Unknown),
        Own("ACCOUNT-EMAIL-CHANGE", AccountLimit.EmailChangeWindow, AccountTerm.Of(Duration.FromHours(24)), Unknown),
        Own("ACCOUNT-CLOSED-KEEPING", AccountLimit.ClosedAccountKeeping, AccountTerm.Of(Duration.FromDays(30)), Unknown));

    private static RuleRow<AccountLimit, AccountTerm> Own(string id, AccountLimit limit, AccountTerm term, string note) =>
        new(id, limit, term, Period, Sources.Assumption, RuleStatus.Assumed, note);
}

/// <summary>The list of secret questions.</summary>
internal static class SecretQuestionTable
{
    private const string Name = "secret-questions";
    private const string OneShown = "Le tutoriel n'en montre qu'une ; aucune liste n'est publique.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<SecretQuestion, bool> Ants2019 { get; } = new(
        Name,
        new("QUESTION-FATHER", SecretQuestion.FatherGivenName, true, Period, Sources.TutorialAccount, RuleStatus.FormText, "« Quel est le prénom de votre père ? »"),
        Own("QUESTION-MOTHER", SecretQuestion.MotherGivenName),
        Own("QUESTION-PET", SecretQuestion.FirstPet),
        Own("QUESTION-SCHOOL", SecretQuestion.FirstSchool),
        Own("QUESTION-TOWN", SecretQuestion.TownWhereParentsMet));

    /// <summary>For rules that refuse the mechanism.</summary>
    public static RuleTable<SecretQuestion, bool> None { get; } = new(Name);

    private static RuleRow<SecretQuestion, bool> Own(string id, SecretQuestion question) =>
        new(id, question, true, Period, Sources.Assumption, RuleStatus.Assumed, OneShown);
}

/// <summary>The ways to a new password; the value says whether it is offered.</summary>
internal static class RecoveryMethodTable
{
    private const string Name = "recovery-methods";

    public static RuleTable<RecoveryMethod, bool> Ants2019 { get; } = new(
        Name,
        new("RECOVERY-QUESTION-1", RecoveryMethod.SecretQuestion, true, InForce.Since(Sources.TutorialDate), Sources.TutorialAccount, RuleStatus.FormText,
            "« la mise en place d'une question secrète en cas de perte de mot de passe »"),
        new("RECOVERY-LINK-1", RecoveryMethod.EmailLink, false, InForce.Since(Sources.TutorialDate), Sources.Assumption, RuleStatus.Assumed,
            "Le tutoriel ne montre que la question secrète."));

    public static RuleTable<RecoveryMethod, bool> Cnil2022 { get; } = new(
        Name,
        new("RECOVERY-QUESTION-2", RecoveryMethod.SecretQuestion, false, InForce.Since(Sources.CnilDate), Sources.CnilPasswords, RuleStatus.Reported,
            "La CNIL compte la question secrète parmi les faiblesses du renouvellement (presse du 17 octobre 2022) ; l'article qui l'écarterait n'a pas été lu."),
        new("RECOVERY-LINK-2", RecoveryMethod.EmailLink, true, InForce.Since(Sources.CnilDate), Sources.Assumption, RuleStatus.Assumed,
            "Le lien envoyé à l'adresse du compte remplace la question secrète."));

    public static RuleTable<RecoveryMethod, bool> Asvs5 { get; } = new(
        Name,
        new("RECOVERY-QUESTION-3", RecoveryMethod.SecretQuestion, false, InForce.Since(Sources.AsvsDate), Sources.Asvs("6.4.2"), RuleStatus.Verified, "Aucune question secrète, à aucun niveau."),
        new("RECOVERY-LINK-3", RecoveryMethod.EmailLink, true, InForce.Since(Sources.AsvsDate), Sources.Assumption, RuleStatus.Assumed,
            "Le lien envoyé à l'adresse du compte remplace la question secrète. L'ASVS demande une procédure sûre (6.4.3) sans la nommer ; au niveau 3 elle n'admet pas l'adresse électronique comme moyen d'authentification (6.3.6)."));
}

/// <summary>The level of assurance that an identity given by FranceConnect must have.</summary>
internal static class AssuranceLevelTable
{
    public const string Key = "franceconnect";

    public static RuleTable<string, AssuranceLevel> Ants2019 { get; } = new(
        "assurance-levels",
        new RuleRow<string, AssuranceLevel>(
            "FRANCECONNECT-LEVEL",
            Key,
            AssuranceLevel.Low,
            InForce.Since(Sources.TutorialDate),
            Sources.Assumption,
            RuleStatus.Assumed,
            "Aucune source publique ne dit le niveau demandé par le site ; eidas1 est celui de FranceConnect par défaut."));
}

/// <summary>What is kept of a deleted account; the value says whether it is.</summary>
internal static class RetentionTable
{
    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<RetainedRecord, bool> Ants2019 { get; } = new(
        "account-retention",
        Own("RETAINED-IDENTIFIER", RetainedRecord.Identifier, "Pour que l'identifiant ne soit jamais donné à une autre personne. Aucune source publique."),
        Own("RETAINED-DATES", RetainedRecord.Dates, "Pour répondre à qui demande ce qu'est devenu le compte. Aucune source publique."),
        Own("RETAINED-DEMANDES", RetainedRecord.SubmittedDemandes, "Les demandes validées suivent leurs propres durées de conservation. Aucune source publique."));

    private static RuleRow<RetainedRecord, bool> Own(string id, RetainedRecord record, string note) =>
        new(id, record, true, Period, Sources.Assumption, RuleStatus.Assumed, note);
}
