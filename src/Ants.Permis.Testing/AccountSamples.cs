using System.Buffers.Binary;
using Ants.Permis.Accounts;
using Ants.Permis.Credentials;
using Ants.Permis.FranceConnect;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Specimens of accounts: forms, secrets of nobody, tokens and salts that are not random at all. Everything here is valid by every profile.</summary>
public static class AccountSamples
{
    /// <summary>The instant of the first command: eleven in the morning in Paris on <see cref="Samples.Today"/>.</summary>
    public static Instant Start { get; } = Samples.ContextOn(Samples.Today).Now;

    /// <summary>The form of <see cref="Samples.Adult"/>.</summary>
    public static AccountForm Form { get; } = new(AccountProfile.Individual, Samples.Adult.BirthName, Samples.Adult.GivenNames[0], Samples.Contact.Email, IsCaptchaPassed: true, AreTermsAccepted: true);

    /// <summary>A password that every profile takes.</summary>
    public static TypedSecret Password { get; } = new("Horloge-53 cheval violet ?");

    /// <summary>Another.</summary>
    public static TypedSecret OtherPassword { get; } = new("Tambour/87 sous la neige !");

    /// <summary>A password that no account has.</summary>
    public static TypedSecret WrongPassword { get; } = new("Lanterne.12 au fond du puits");

    /// <summary>An answer to the secret question.</summary>
    public static TypedSecret Answer { get; } = new("Gaspard-Étienne");

    /// <summary>An answer that is not the one.</summary>
    public static TypedSecret WrongAnswer { get; } = new("Balthazar");

    /// <summary>The form behind the first link, under rules with a secret question.</summary>
    public static CompletionForm Completion { get; } = new(Sex.Female, Password, Password, SecretQuestion.FatherGivenName, Answer);

    /// <summary>The form behind the first link, under rules without.</summary>
    public static CompletionForm CompletionWithoutQuestion { get; } = new(Sex.Female, Password, Password, null, null);

    /// <summary>What FranceConnect says of <see cref="Samples.Adult"/>, at the substantial level.</summary>
    public static FranceConnectIdentity Identity { get; } = IdentityOf("a1b2c3d4e5f6v1", "eidas2");

    /// <summary>The same person for another subject, or at another level.</summary>
    /// <param name="subject">The <c>sub</c>.</param>
    /// <param name="level">The <c>acr</c>.</param>
    /// <returns>The identity.</returns>
    public static FranceConnectIdentity IdentityOf(string? subject, string? level) => FranceConnectIdentity.Of(new FranceConnectClaims
    {
        Sub = subject,
        Acr = level,
        FamilyName = "MARTIN",
        GivenNames = ["Camille", "Marie-Louise"],
        Gender = "female",
        Birthdate = "2000-02-14",
        BirthCountry = "99100",
        Birthplace = "53130",
        Email = Samples.Contact.Email,
    });

    /// <summary>A token; the same number gives the same one.</summary>
    /// <param name="number">Which.</param>
    /// <returns>The token.</returns>
    public static SecretToken Token(int number) => SecretToken.Create(Bytes(number));

    /// <summary>That token as it comes back with a link.</summary>
    /// <param name="number">Which.</param>
    /// <returns>What somebody presents.</returns>
    public static TypedSecret Presented(int number) => new(Token(number).Text);

    /// <summary>A salt; the same number gives the same one.</summary>
    /// <param name="number">Which.</param>
    /// <returns>The salt.</returns>
    public static Salt Salt(int number) => Credentials.Salt.Create(Bytes(number));

    /// <summary>What a decision depends on, some time after <see cref="Start"/>.</summary>
    /// <param name="later">How long after.</param>
    /// <param name="rulebook">The rules; <see cref="Rulebook.Ants2019"/> when absent.</param>
    /// <returns>The context, with the hasher for tests and without a list of forbidden passwords.</returns>
    public static AccountContext ContextAfter(Duration later, Rulebook? rulebook = null) =>
        new(Start + later, Samples.Today, rulebook ?? Rulebook.Ants2019, QuickHasher.Instance, NoPasswordBlocklist.Instance);

    /// <summary>The commands that lead to an account in use.</summary>
    /// <param name="rulebook">The rules.</param>
    /// <returns>Creation and activation.</returns>
    public static ValueList<AccountCommand> Journey(Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(rulebook);
        var completion = rulebook.Accounts.SecretQuestions.Rows.Count > 0 ? Completion : CompletionWithoutQuestion;
        return [new AccountCommand.Create(Form, Token(1)), new AccountCommand.Activate(Presented(1), completion, Samples.Account, Salt(1), Salt(2))];
    }

    private static byte[] Bytes(int number)
    {
        var bytes = new byte[Credentials.Salt.MinLength];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
