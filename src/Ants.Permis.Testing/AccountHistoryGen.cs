using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Command = Ants.Permis.Accounts.AccountCommand;

namespace Ants.Permis.Testing;

/// <summary>Generators of lists of commands about an account: holders, strangers and thieves who share a few passwords, tokens and moments, so that they meet.</summary>
public static class AccountHistoryGen
{
    private static readonly Gen<TypedSecret> Password =
        Gen.Elements(AccountSamples.Password, AccountSamples.Password, AccountSamples.OtherPassword, AccountSamples.WrongPassword, new TypedSecret("court"), new TypedSecret(null));

    private static readonly Gen<TypedSecret> Answer = Gen.Elements(AccountSamples.Answer, new TypedSecret("gaspard etienne"), AccountSamples.WrongAnswer, new TypedSecret(" "));

    private static readonly Gen<SecretQuestion> Question = Gen.Elements(SecretQuestion.FatherGivenName, SecretQuestion.FatherGivenName, SecretQuestion.FirstPet);

    private static readonly Gen<FranceConnectIdentity> Identity = Gen.Elements(
        AccountSamples.Identity, AccountSamples.Identity, AccountSamples.IdentityOf("another", "eidas2"), AccountSamples.IdentityOf(null, "eidas2"), AccountSamples.IdentityOf("a1b2c3d4e5f6v1", null));

    // Few numbers, so that a presented token is often one that was sent.
    private static readonly Gen<int> Number = Gen.Choose(1, 4);

    private static readonly Gen<AccountProof> Proof = Gen.Frequency(
        (4, Password.Select(AccountProof (typed) => new AccountProof.Password(typed))),
        (1, Identity.Select(AccountProof (identity) => new AccountProof.FranceConnect(identity))));

    private static readonly Gen<AccountForm> Form = Gen.Elements(
        AccountSamples.Form,
        AccountSamples.Form,
        AccountSamples.Form,
        AccountSamples.Form with { Email = "autre.adresse@example.org" },
        AccountSamples.Form with { Profile = AccountProfile.LegalPerson },
        new AccountForm(null, null, "7", "nowhere", IsCaptchaPassed: false, AreTermsAccepted: false));

    private static readonly Gen<CompletionForm> Completion = Gen.Frequency(
        (4, Gen.Constant(AccountSamples.Completion)),
        (4, Gen.Constant(AccountSamples.CompletionWithoutQuestion)),
        (1, from password in Password from confirmation in Password from question in Question from answer in Answer select new CompletionForm(Sex.Male, password, confirmation, question, answer)),
        (1, Gen.Constant(new CompletionForm(null, null, null, null, null))));

    private static readonly Gen<Duration> Later = Gen.Frequency(
        (6, Gen.Choose(0, 90).Select(seconds => Duration.FromSeconds(seconds))),
        (3, Gen.Choose(1, 59).Select(minutes => Duration.FromMinutes(minutes))),
        (2, Gen.Choose(1, 24).Select(hours => Duration.FromHours(hours))),
        (1, Gen.Choose(1, 40).Select(days => Duration.FromDays(days))));

    /// <summary>Every command, whatever it carries.</summary>
    public static Gen<Command> AnyCommand { get; } = Keyed(Gen.Frequency(
        (2, from form in Form from number in Number select (Command)new Command.Create(form, AccountSamples.Token(number))),
        (1, from identity in Identity from terms in Gen.Elements(true, true, false) select (Command)new Command.CreateWithFranceConnect(identity, null, terms, Samples.Account)),
        (1, Number.Select(Command (number) => new Command.ResendActivation(AccountSamples.Token(number)))),
        (3, from number in Number from form in Completion from salt in Number select (Command)new Command.Activate(AccountSamples.Presented(number), form, Samples.Account, AccountSamples.Salt(salt), AccountSamples.Salt(salt + 1))),
        (8, from proof in Proof from salt in Gen.Elements<Salt?>(null, AccountSamples.Salt(9)) select (Command)new Command.SignIn(proof, salt)),
        (1, Gen.Constant<Command>(new Command.RequestIdentifier())),
        (3, from question in Question from answer in Answer from number in Number select (Command)new Command.AnswerSecretQuestion(question, answer, AccountSamples.Token(number))),
        (2, Number.Select(Command (number) => new Command.RequestRecoveryLink(AccountSamples.Token(number)))),
        (3, from number in Number from password in Password from confirmation in Password select (Command)new Command.ResetPassword(AccountSamples.Presented(number), password, confirmation, AccountSamples.Salt(number))),
        (2, from proof in Proof from password in Password select (Command)new Command.ChangePassword(proof, password, password, AccountSamples.Salt(5))),
        (1, from proof in Proof from question in Question from answer in Answer select (Command)new Command.ChangeSecretQuestion(proof, question, answer, AccountSamples.Salt(6))),
        (2, from proof in Proof from email in Gen.Elements<string?>("nouvelle@example.org", Samples.Contact.Email, "nowhere", null) from number in Number select (Command)new Command.ChangeEmail(proof, email, AccountSamples.Token(number))),
        (2, Number.Select(Command (number) => new Command.ConfirmEmail(AccountSamples.Presented(number)))),
        (1, from proof in Proof from identity in Identity select (Command)new Command.LinkFranceConnect(proof, identity)),
        (1, Proof.Select(Command (proof) => new Command.UnlinkFranceConnect(proof))),
        (1, Gen.Elements(true, false).Select(Command (remember) => new Command.RememberFranceConnect(remember))),
        (1, Gen.Frequency((1, Proof.Select(Command (proof) => new Command.Close(proof))), (3, Gen.Constant<Command>(new Command.RequestIdentifier())))),
        (1, Gen.Constant<Command>(new Command.Delete()))));

    /// <summary>Histories of every kind; most begin with an account that is soon in use.</summary>
    public static Gen<AccountHistory> Any { get; } =
        from rulebook in Gen.Elements(Rulebook.Ants2019, Rulebook.Ants2019, Rulebook.Current, Rulebook.CurrentAsvs5)
        from isUsed in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        from length in Gen.Choose(0, 60)
        from commands in AnyCommand.ArrayOf(length)
        from times in Later.ArrayOf(length)
        select new AccountHistory(
            [.. isUsed ? AccountSamples.Journey(rulebook).Select(command => new AccountStep(command, Duration.FromMinutes(1))) : [], .. commands.Zip(times, (command, later) => new AccountStep(command, later))],
            rulebook);

    // One command in five comes under one of a few keys, so that some are repeated and some keys are used for two wishes.
    private static Gen<Command> Keyed(Gen<Command> commands) =>
        from command in commands
        from key in Gen.Frequency<CommandKey?>((4, Gen.Constant<CommandKey?>(null)), (1, Gen.Choose(1, 3).Select(CommandKey? (number) => CommandKey.Create($"key-{(char)('0' + number)}"))))
        select command with { Key = key };
}
