using Ants.Permis.Credentials;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Accounts;

/// <summary>The limits of the rules, counted out for an account.</summary>
internal static class Limits
{
    /// <summary>Until when something that begins now is good.</summary>
    public static Instant Until(AccountLimit limit, AccountContext context) => Later(context.Now, Time(limit, context.Rules));

    /// <summary>How many times.</summary>
    public static int Times(AccountLimit limit, RulesInForce rules) => Term(limit, rules).Times ?? throw Misfit(limit);

    /// <summary>From when the next password is looked at, after so many wrong ones in a row; null for at once.</summary>
    public static (Instant? NotBefore, bool IsLocked) AfterWrongPassword(int failed, AccountContext context)
    {
        var rules = context.Rules;
        if (failed >= Times(AccountLimit.AttemptsBeforeLock, rules))
            return (Until(AccountLimit.LockTime, context), true);
        var doublings = failed - Times(AccountLimit.AttemptsBeforeDelay, rules);
        return (doublings < 0 ? null : Later(context.Now, Delay(doublings, rules)), false);
    }

    /// <summary>From when the next secret answer is looked at; null for at once.</summary>
    public static Instant? AfterWrongAnswer(int failed, AccountContext context) =>
        failed >= Times(AccountLimit.SecretAnswersBeforeLock, context.Rules) ? Until(AccountLimit.SecretAnswerLockTime, context) : null;

    /// <summary>Whether a message that anybody may ask for may be sent once more: a mailbox must not be filled by strangers.</summary>
    public static bool AllowMessage(ValueList<Instant> asked, AccountContext context)
    {
        var since = Earlier(context.Now, Time(AccountLimit.MessageWindow, context.Rules));
        return asked.Count(at => at > since) < Times(AccountLimit.MessagesInWindow, context.Rules);
    }

    // Doubled until it is as long as the lock, which is the longest that anybody waits.
    private static Duration Delay(int doublings, RulesInForce rules)
    {
        var (delay, longest) = (Time(AccountLimit.FirstDelay, rules), Time(AccountLimit.LockTime, rules));
        for (var i = 0; i < doublings && delay < longest; i++)
            delay += delay;
        return Duration.Min(delay, longest);
    }

    private static Duration Time(AccountLimit limit, RulesInForce rules) => Term(limit, rules).Time ?? throw Misfit(limit);

    // A host's own table may leave a row out, and no library day is before the tables: a limit that is missing must not mean no limit.
    private static AccountTerm Term(AccountLimit limit, RulesInForce rules) =>
        (rules.AccountLimit(limit) ?? AccountRules.Ants2019.AccountLimits.Rows.First(row => row.Key == limit)).Value;

    private static InvalidOperationException Misfit(AccountLimit limit) => new($"The limit '{limit}' of the rule book is a number where a time is needed, or the other way round.");

    // Clocks at the ends of time are a host's mistake that must not throw here.
    private static Instant Later(Instant now, Duration time) => now > Instant.MaxValue - time ? Instant.MaxValue : now + time;

    private static Instant Earlier(Instant now, Duration time) => now < Instant.MinValue + time ? Instant.MinValue : now - time;
}
