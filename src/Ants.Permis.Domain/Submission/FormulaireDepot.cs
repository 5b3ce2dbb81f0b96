using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Submission;

/// <summary>The content of the form on which a photo is stuck and a signature written, to be sent by ordinary mail: total, and without any layout.</summary>
/// <remarks>
/// French term: « formulaire de dépôt de photo et de signature pour numérisation » (tutorial, step 7). Its sentences are under the keys of
/// <see cref="FormulaireDepotLabels"/>. It exists only for a submitted application whose photo goes by post.
/// </remarks>
public sealed record FormulaireDepot
{
    /// <summary>How many characters the given names may have together, separators included: ten names of the greatest length. No text sets a limit; a sheet does.</summary>
    public const int MaxGivenNamesLength = 1_100;

    // One way in, and nothing to set afterwards: whoever holds a form holds one that fits its sheet and its envelope.
    internal FormulaireDepot(DemandeNumber number, PhotoFormPosting addressee, BirthName birthName, GivenNames givenNames, Sex sex, BirthDate birthDate, PostalAddress address)
    {
        Number = number;
        Addressee = addressee;
        BirthName = birthName;
        GivenNames = givenNames;
        Sex = sex;
        BirthDate = birthDate;
        Address = address;
    }

    /// <summary>To whom the form is sent, as it shows in the window of the envelope.</summary>
    public PhotoFormPosting Addressee { get; }

    /// <summary>« Numéro de demande ».</summary>
    public DemandeNumber Number { get; }

    /// <summary>« Nom de naissance ».</summary>
    public BirthName BirthName { get; }

    /// <summary>« Prénom(s) », all of them, in order.</summary>
    public GivenNames GivenNames { get; }

    /// <summary>« Sexe ».</summary>
    public Sex Sex { get; }

    /// <summary>« Date de nais. ».</summary>
    public BirthDate BirthDate { get; }

    /// <summary>« Adresse ».</summary>
    public PostalAddress Address { get; }

    /// <summary>What is filled in, in the order of the tutorial, as it is printed: names and address as typed, with every accent, and choices in French.</summary>
    public ValueList<FormulaireDepotEntry> Entries =>
    [
        new(FormulaireDepotLabels.Number, JsonPath.Root.Then("number"), [Number.Value]),
        new(FormulaireDepotLabels.BirthName, DemandePaths.EtatCivil.Then("birthName"), [BirthName.Value]),
        new(FormulaireDepotLabels.GivenNames, DemandePaths.EtatCivil.Then("givenNames"), [FormulaireDepotAnswers.Joined(GivenNames)]),
        new(FormulaireDepotLabels.Sex, DemandePaths.EtatCivil.Then("sex"), [Labels.For(Sex, Language.French)]),
        new(FormulaireDepotLabels.BirthDate, DemandePaths.BirthDate, [BirthDate.ToFormText()]),
        new(FormulaireDepotLabels.Address, DemandePaths.Address, AddressLines),
    ];

    private ValueList<string> AddressLines => ((string[])
    [
        Address.Complement?.Value ?? "",
        Joined(Address.Number?.Value, Address.Extension?.Code, StreetTypeName, Address.Street.Value),
        Joined(Address.PostalCode.Value, Address.Commune.Value),
    ]).Where(line => line.Length > 0).ToValueList();

    // « 12 rue des Tanneurs », and « Rue des Tanneurs » where nothing stands before it.
    private string? StreetTypeName => Address is { Number: not null, Type.Name: var name } ? char.ToLowerInvariant(name[0]) + name[1..] : Address.Type?.Name;

    /// <summary>The form of an application, sent to the addressee that the tutorial gives.</summary>
    /// <param name="demande">The application, in any state.</param>
    /// <param name="form">The form, or <see langword="null"/>.</param>
    /// <param name="findings">Every reason against it, the gravest first; empty when there is a form.</param>
    /// <returns>Whether there is a form: the application is submitted, and its photo goes by post.</returns>
    public static bool TryCreate(Demande demande, [NotNullWhen(true)] out FormulaireDepot? form, out ValueList<Finding> findings) =>
        TryCreate(demande, PhotoFormPosting.Ants2019, out form, out findings);

    /// <summary>The form of an application.</summary>
    /// <param name="demande">The application, in any state.</param>
    /// <param name="addressee">To whom it is sent: one to six lines of at most 38 characters, as NF Z10-011 has them.</param>
    /// <param name="form">The form, or <see langword="null"/>.</param>
    /// <param name="findings">Every reason against it, the gravest first; empty when there is a form.</param>
    /// <returns>Whether there is a form: the application is submitted, and its photo goes by post.</returns>
    /// <exception cref="ArgumentException">The addressee has no line, more than six, a blank or a longer one: what no window shows.</exception>
    public static bool TryCreate(Demande demande, PhotoFormPosting addressee, [NotNullWhen(true)] out FormulaireDepot? form, out ValueList<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(addressee);
        if (!addressee.FitsAWindow)
            throw new ArgumentException("An addressee has one to six lines, each of 1 to 38 characters.", nameof(addressee));
        var submitted = demande as Demande.Submitted;
        var answers = (submitted?.Content ?? demande as Demande.Draft)?.Answers ?? DemandeAnswers.Empty;
        var printed = FormulaireDepotAnswers.Of(answers);
        form = null;
        findings = Finding.Sorted(
        [
            .. submitted is null ? [new Finding(DepositFormCodes.NotSubmitted, Severity.Blocking, JsonPath.Root)] : printed.Unreadable(),
            .. answers.PhotoSignature.Choice == PhotoSignatureChoice.PhotoByPost ? [] : (Finding[])[new Finding(DepositFormCodes.PhotoNotByPost, Severity.Blocking, DemandePaths.PhotoSignatureChoice)],
            .. printed.TooLong(),
        ]);
        return submitted is not null && findings.Count == 0 && printed.TryFill(submitted.Number, addressee, out form);
    }

    /// <summary>The name of the type: the content is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(FormulaireDepot);

    private static string Joined(params string?[] parts) => string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
}
