using Ants.Permis.Credentials;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Accounts;

/// <summary>What a decision about an account depends on besides the command and the state. The host owns the clock; nothing here reads one.</summary>
/// <param name="Now">The instant that the events will bear, by which windows, delays and locks are counted.</param>
/// <param name="Today">The day in France (Europe/Paris) whose rules apply.</param>
/// <param name="Rulebook">The rules; those of accounts are <see cref="Rulebook.Accounts"/>.</param>
/// <param name="Hasher">The function behind stored passwords and secret answers.</param>
/// <param name="Blocklist">The passwords that are refused as common or stolen.</param>
public sealed record AccountContext(Instant Now, LocalDate Today, Rulebook Rulebook, ICredentialHasher Hasher, IPasswordBlocklist Blocklist)
{
    /// <summary>The rules as they stand today.</summary>
    public RulesInForce Rules => Rulebook.At(Today);
}
