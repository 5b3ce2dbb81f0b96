using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;

namespace Ants.Permis.Accounts;

/// <summary>« JE POSSÈDE DÉJÀ UN COMPTE, JE M'IDENTIFIE ».</summary>
internal static class SigningIn
{
    /// <summary>Signs in. A stranger learns the same, at the same price, of an account that is not there, not activated, locked or closed.</summary>
    public static Decision<Event> SignIn(Command.SignIn signIn, Active? active, AccountContext context) => Prove(signIn.Proof, active, context) switch
    {
        { Failure: { } failure } => AccountOutcome.Accept(AccountFindings.SignInRefused, failure),
        { IsProven: true } => AccountOutcome.Accept(SignedIn(signIn, active!, context)),
        _ => AccountOutcome.Accept(AccountFindings.SignInRefused),
    };

    /// <summary>Whether a proof is that of the holder. It always costs one hash where there is a password.</summary>
    public static ProofResult Prove(AccountProof proof, Active? active, AccountContext context) => proof switch
    {
        AccountProof.Password password => ByPassword(password.Typed, active, context),
        AccountProof.FranceConnect given => ByFranceConnect(given.Identity, active, context),
        _ => throw new InvalidOperationException($"The proof '{proof.Kind}' is not known."),
    };

    private static ProofResult ByPassword(TypedSecret typed, Active? active, AccountContext context)
    {
        if (active?.PasswordHash is not { } hash)
        {
            typed.Matches(Decoy.Hash, context.Hasher);
            return active is null ? ProofResult.Nobody : ProofResult.Failed(new Event.SignInFailed(SignInMethod.Password, null, IsLocked: false, context.Now));
        }

        var isRight = typed.Matches(hash, context.Hasher);
        if (active.Passwords.IsHeldOffAt(context.Now))
            return ProofResult.Failed(new Event.SignInHeldOff(context.Now));
        if (isRight)
            return ProofResult.Proven;
        var (notBefore, isLocked) = Limits.AfterWrongPassword(active.Passwords.Failed + 1, context);
        return ProofResult.Failed(new Event.SignInFailed(SignInMethod.Password, notBefore, isLocked, context.Now));
    }

    private static ProofResult ByFranceConnect(FranceConnectIdentity identity, Active? active, AccountContext context)
    {
        if (active is null)
            return ProofResult.Nobody;
        var isRight = active.Subject is { } subject && subject.Equals(identity.Subject) && !FranceConnectChecks.Usable(identity, context.Rules).Any(finding => finding.Severity == Severity.Blocking);
        return isRight ? ProofResult.Proven : ProofResult.Failed(new Event.SignInFailed(SignInMethod.FranceConnect, null, IsLocked: false, context.Now));
    }

    private static Event[] SignedIn(Command.SignIn signIn, Active active, AccountContext context)
    {
        var method = signIn.Proof is AccountProof.Password ? SignInMethod.Password : SignInMethod.FranceConnect;
        var signedIn = new Event.SignedIn(method, context.Now);
        return signIn is { Proof: AccountProof.Password password, RehashSalt: { } salt } && !context.Hasher.IsCurrent(active.PasswordHash!)
            ? [signedIn, new Event.PasswordRehashed(password.Typed.HashWith(context.Hasher, salt), context.Now)]
            : [signedIn];
    }
}

/// <summary>What a proof came to.</summary>
internal readonly record struct ProofResult(bool IsProven, Event? Failure)
{
    /// <summary>It is the holder.</summary>
    public static ProofResult Proven => new(IsProven: true, null);

    /// <summary>There is no such account, so nothing can be written down.</summary>
    public static ProofResult Nobody => default;

    /// <summary>It is not, and that counts.</summary>
    public static ProofResult Failed(Event failure) => new(IsProven: false, failure);
}

/// <summary>What a secret is compared with where there is nothing to compare it with, so that time does not tell: no hasher knows it, and each must spend as much on it.</summary>
internal static class Decoy
{
    public static CredentialHash Hash { get; } = CredentialHash.Create("$none");
}
