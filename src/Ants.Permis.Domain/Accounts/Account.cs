using Ants.Permis.Contact;
using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Accounts;

/// <summary>The state of an account: a closed family, folded from its events.</summary>
/// <remarks>French term: « compte ».</remarks>
public abstract record Account
{
    /// <summary>How many keys of commands are remembered: a repetition comes soon or not at all.</summary>
    internal const int RememberedKeys = 16;

    /// <summary>The state before any event: that of an account nobody has found too.</summary>
    public static Account Initial { get; } = new NotCreated();

    /// <summary>The number of events behind the state: what a host compares to see that nobody else wrote in between.</summary>
    public int Version { get; init; }

    /// <summary>The keys of the latest commands that were decided, the oldest first.</summary>
    public ValueList<CommandKey> Keys { get; init; } = [];

    internal abstract string Kind { get; }

    /// <summary>The name of the state: what it holds is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public sealed override string ToString() => Kind;

    /// <summary>Nothing happened yet.</summary>
    public sealed record NotCreated : Account
    {
        internal override string Kind => "notCreated";
    }

    /// <summary>Created, and not yet activated.</summary>
    public sealed record Pending : Account
    {
        /// <summary>Who asked for it.</summary>
        public required AccountHolder Holder { get; init; }

        /// <summary>The address, which nobody has confirmed yet.</summary>
        public required EmailAddress Email { get; init; }

        /// <summary>When it was created.</summary>
        public required Instant CreatedAt { get; init; }

        /// <summary>The hash of the token of the latest link.</summary>
        public required TokenHash ActivationHash { get; init; }

        /// <summary>Until when that link is good.</summary>
        public required Instant ActivateBefore { get; init; }

        /// <summary>How many links were sent.</summary>
        public required int LinksSent { get; init; }

        internal override string Kind => "pending";
    }

    /// <summary>In use.</summary>
    public sealed record Active : Account
    {
        /// <summary>The identifier.</summary>
        public required AccountIdentifier Identifier { get; init; }

        /// <summary>The holder.</summary>
        public required AccountHolder Holder { get; init; }

        /// <summary>The address.</summary>
        public required EmailAddress Email { get; init; }

        /// <summary>When it was created.</summary>
        public required Instant CreatedAt { get; init; }

        /// <summary>What is stored of the password; <see langword="null"/> for an account that is entered by FranceConnect only.</summary>
        public CredentialHash? PasswordHash { get; init; }

        /// <summary>The secret question, if there is one.</summary>
        public SecretQuestion? SecretQuestion { get; init; }

        /// <summary>What is stored of its answer.</summary>
        public CredentialHash? AnswerHash { get; init; }

        /// <summary>Who it is for FranceConnect, if the account can be entered by it.</summary>
        public FranceConnectSubject? Subject { get; init; }

        /// <summary>« Se souvenir de mon choix ».</summary>
        public bool RemembersFranceConnect { get; init; }

        /// <summary>Wrong passwords.</summary>
        public Attempts Passwords { get; init; } = Attempts.None;

        /// <summary>Wrong secret answers.</summary>
        public Attempts Answers { get; init; } = Attempts.None;

        /// <summary>The right to choose a new password, if one is open.</summary>
        public OpenRecovery? Recovery { get; init; }

        /// <summary>The change of address that waits for its link, if any.</summary>
        public OpenEmailChange? EmailChange { get; init; }

        /// <summary>When the latest messages were asked for that anybody may ask for, the oldest first.</summary>
        public ValueList<Instant> MessagesAsked { get; init; } = [];

        /// <summary>The latest sign-in.</summary>
        public Instant? LastSignIn { get; init; }

        /// <summary>« Dernière connexion »: the one before the latest, which the home page shows.</summary>
        public Instant? PreviousSignIn { get; init; }

        internal override string Kind => "active";
    }

    /// <summary>Closed by its holder; its data wait to be deleted.</summary>
    public sealed record Closed : Account
    {
        /// <summary>The account as it was when it was closed.</summary>
        public required Active Content { get; init; }

        /// <summary>When it was closed.</summary>
        public required Instant ClosedAt { get; init; }

        /// <summary>From when its data are deleted.</summary>
        public required Instant DeleteFrom { get; init; }

        internal override string Kind => "closed";
    }

    /// <summary>Deleted: what is kept is kept.</summary>
    public sealed record Deleted : Account
    {
        /// <summary>Why.</summary>
        public required DeletionReason Reason { get; init; }

        /// <summary>The identifier, if it had one and the rules keep it.</summary>
        public AccountIdentifier? Identifier { get; init; }

        /// <summary>When it was created, if the rules keep it.</summary>
        public Instant? CreatedAt { get; init; }

        /// <summary>When it was closed, if it was and the rules keep it.</summary>
        public Instant? ClosedAt { get; init; }

        /// <summary>When it was deleted.</summary>
        public required Instant DeletedAt { get; init; }

        internal override string Kind => "deleted";
    }
}
