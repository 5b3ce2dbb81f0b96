using Ants.Permis.Credentials;
using Ants.Permis.Findings;
using Active = Ants.Permis.Accounts.Account.Active;
using Command = Ants.Permis.Accounts.AccountCommand;
using Event = Ants.Permis.Accounts.AccountEvent;
using Pending = Ants.Permis.Accounts.Account.Pending;

namespace Ants.Permis.Accounts;

/// <summary>How an account ends.</summary>
internal static class Deletion
{
    public static Decision<Event> Close(Command.Close close, Active active, AccountContext context) =>
        Changes.Proven(close.Proof, active, context, () => AccountOutcome.Accept(new Event.AccountClosed(Limits.Until(AccountLimit.ClosedAccountKeeping, context), context.Now)));

    /// <summary>« sans connexion de votre part dans les 24h le compte sera supprimé »: everything goes, as it never was an account.</summary>
    public static Decision<Event> DeleteUnused(Pending pending, AccountContext context) => context.Now < pending.ActivateBefore
        ? AccountOutcome.Reject(AccountFindings.DeletionNotDue)
        : AccountOutcome.Accept(new Event.AccountDeleted(DeletionReason.NeverActivated, null, null, null, context.Now));

    public static Decision<Event> DeleteClosed(Account.Closed closed, AccountContext context)
    {
        if (context.Now < closed.DeleteFrom)
            return AccountOutcome.Reject(AccountFindings.DeletionNotDue);
        var keepsDates = Keeps(RetainedRecord.Dates, context);
        return AccountOutcome.Accept(new Event.AccountDeleted(
            DeletionReason.Closed,
            Keeps(RetainedRecord.Identifier, context) ? closed.Content.Identifier : null,
            keepsDates ? closed.Content.CreatedAt : null,
            keepsDates ? closed.ClosedAt : null,
            context.Now));
    }

    private static bool Keeps(RetainedRecord record, AccountContext context) => context.Rules.Retained(record) is { Value: true };
}
