using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Accounts;

/// <summary>What an account asks of an identity that FranceConnect gave.</summary>
internal static class FranceConnectChecks
{
    /// <summary>Why an identity opens no account: nobody is named, or the level is too low.</summary>
    public static IEnumerable<Finding> Usable(FranceConnectIdentity identity, RulesInForce rules)
    {
        if (identity.Subject is null)
            yield return AccountFindings.SubjectMissing;
        var required = rules.RequiredAssurance();
        foreach (var finding in identity.CheckLevel(required?.Value ?? AssuranceLevel.Low, required?.Reference, AccountPaths.Account))
            yield return finding;
    }

    /// <summary>Whether an identity is that of the holder, with the reasons: what differs blocks, what cannot be told warns.</summary>
    public static IEnumerable<Finding> SameAs(AccountHolder holder, FranceConnectIdentity identity)
    {
        var comparison = IdentityReconciler.Compare(holder.BirthName?.Value, holder.GivenName?.Value, identity);
        var reasons = comparison.Fields.Where(field => field.IsSame == comparison.IsSame).Select(field => field.Why);
        return comparison.IsSame switch
        {
            ThreeValued.No => reasons.Prepend(AccountFindings.IdentityDiffers),
            ThreeValued.CannotTell => reasons.Prepend(AccountFindings.IdentityUncertain),
            _ => [],
        };
    }

    /// <summary>The holder, as far as the identity tells.</summary>
    public static AccountHolder HolderOf(FranceConnectIdentity identity)
    {
        BirthName.TryCreate(identity.Answers.BirthName, out var birthName, out _);
        GivenName.TryCreate(identity.Answers.GivenNames is [var first, ..] ? first : null, out var givenName, out _);
        return new(birthName, givenName, identity.Answers.Sex, new Provenance.ByFranceConnect(identity.Level));
    }
}
