using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Accounts;

/// <summary>« Comment créer un compte ANTS ».</summary>
internal static class Creation
{
    /// <summary>By the form. The answer is the same whether the address has an account or not.</summary>
    public static Decision<Event> Create(Command.Create create, Account state, AccountContext context)
    {
        var form = FormChecks.Read(create.Form, context.Rules);
        if (form.IsBlocked)
            return AccountOutcome.Reject(form.Findings);
        return state switch
        {
            Account.NotCreated => AccountOutcome.Accept(form.Findings, Created(form, create.Token, context)),
            // Nobody has confirmed the address yet: whoever comes last may be its owner, and the link decides.
            Pending pending when Activation.MayResend(pending, context) => AccountOutcome.Accept(form.Findings, Created(form, create.Token, context)),
            Active active when Limits.AllowMessage(active.MessagesAsked, context) => AccountOutcome.Accept(form.Findings, new Event.CreationRepeated(context.Now)),
            _ => AccountOutcome.Accept(form.Findings),
        };
    }

    /// <summary>« Créez votre compte en 1 clic avec FranceConnect ».</summary>
    public static Decision<Event> WithFranceConnect(Command.CreateWithFranceConnect create, Account state, AccountContext context)
    {
        var findings = Finding.Sorted(
        [
            .. FranceConnectChecks.Usable(create.Identity, context.Rules),
            .. FormChecks.Email(create.Email ?? create.Identity.Email, AccountPaths.Email, context.Rules, out var email),
            .. FormChecks.Terms(create.AreTermsAccepted, context.Rules),
        ]);
        if (FormChecks.IsBlocked(findings))
            return AccountOutcome.Reject(findings);
        return state is Account.NotCreated or Pending
            ? AccountOutcome.Accept(findings, Created(create.Identity, email!, create.Identifier, context))
            : AccountOutcome.Reject(AccountFindings.LinkInstead);
    }

    private static Event.AccountCreated Created(FormReading form, SecretToken token, AccountContext context) =>
        new(form.BirthName!, form.GivenName!, form.Email!, TokenHash.Of(token), Limits.Until(AccountLimit.ActivationWindow, context), context.Now);

    private static Event.AccountCreatedWithFranceConnect Created(FranceConnectIdentity identity, EmailAddress email, AccountIdentifier identifier, AccountContext context) =>
        new(identifier, identity.Subject!, identity.Level!.Value, FranceConnectChecks.HolderOf(identity), email, context.Now);
}
