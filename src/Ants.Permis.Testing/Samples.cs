using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Specimens: a day, people who do not exist, an address, a number. Everything here is valid.</summary>
public static class Samples
{
    /// <summary>The code of the préfecture that goes with <see cref="Address"/>.</summary>
    public const string PrefectureCode = "532";

    /// <summary>France in the list of countries.</summary>
    public const string FranceCode = "99100";

    /// <summary>Another country of the list, Italy.</summary>
    public const string OtherCountryCode = "99127";

    /// <summary>The day on which samples are judged unless said otherwise. It follows no clock.</summary>
    public static LocalDate Today { get; } = new(2026, 11, 23);

    /// <summary>An account.</summary>
    public static AccountIdentifier Account { get; } = AccountIdentifier.Create("SPECIMEN-0001");

    /// <summary>A number of an application.</summary>
    public static DemandeNumber Number { get; } = DemandeNumber.Create("SPECIMEN-2026-0001");

    /// <summary>A woman of 26 years on <see cref="Today"/>, born in France.</summary>
    public static EtatCivilAnswers Adult { get; } = new()
    {
        BirthName = "Martin",
        NomUsage = "Lefèvre",
        Sex = Sex.Female,
        GivenNames = ["Camille", "Marie-Louise"],
        BirthDate = "14/02/2000",
        BirthCountry = FranceCode,
        BirthDepartement = "53",
        BirthCommune = "Laval",
    };

    /// <summary>A man of 30 years on <see cref="Today"/>, born abroad.</summary>
    public static EtatCivilAnswers BornAbroad { get; } = new()
    {
        BirthName = "Rossi",
        Sex = Sex.Male,
        GivenNames = ["Andrea"],
        BirthDate = "02/06/1996",
        BirthCountry = OtherCountryCode,
    };

    /// <summary>Who represents a minor.</summary>
    public static LegalRepresentativeAnswers Representative { get; } = new() { BirthName = "Martin", FirstGivenName = "Dominique", Quality = RepresentativeQuality.Parent };

    /// <summary>An address in Laval.</summary>
    public static AddressAnswers Address { get; } = new()
    {
        StreetNumber = "12",
        StreetExtension = "bis",
        StreetType = "R",
        StreetName = "des Tanneurs",
        Complement = "Bâtiment B",
        PostalCode = "53000",
        Commune = "Laval",
        Prefecture = PrefectureCode,
    };

    /// <summary>An address of a domain reserved for examples and a mobile number of the range that Arcep reserves for fiction.</summary>
    public static ContactAnswers Contact { get; } = new()
    {
        Email = "camille.martin@example.org",
        Mobile = "06 39 98 12 34",
        InformationConsent = false,
        FollowUpConsent = true,
    };

    /// <summary>A digital code of 22 characters.</summary>
    public static PhotoSignatureAnswers DigitalPhoto { get; } = new() { Choice = PhotoSignatureChoice.DigitalCode, Code = "A1B2C3D4E5F6G7H8J9K0L1" };

    /// <summary>A photo by post.</summary>
    public static PhotoSignatureAnswers PhotoByPost { get; } = new() { Choice = PhotoSignatureChoice.PhotoByPost };

    /// <summary>The declarations of somebody who needs no medical opinion.</summary>
    public static DeclarationAnswers Declarations { get; } = new()
    {
        ReadsFrench = true,
        NeedsAdaptedVehicle = false,
        WearsVisionCorrection = false,
        HasIncompatibleCondition = false,
        ReceivesInvalidityPension = false,
    };

    /// <summary>Somebody of 17 years on a day, born in France.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The civil status.</returns>
    public static EtatCivilAnswers MinorOn(LocalDate today) => Adult with { NomUsage = null, BirthDate = BirthDate.Of(today.PlusYears(-17)).ToFormText() };

    /// <summary>What a decision depends on, on a day: eleven in the morning in Paris in winter.</summary>
    /// <param name="today">The day.</param>
    /// <param name="rulebook">The rules; <see cref="Rulebook.Ants2019"/> when absent.</param>
    /// <returns>The context.</returns>
    public static DecisionContext ContextOn(LocalDate today, Rulebook? rulebook = null) =>
        new(today.At(new LocalTime(10, 0)).InUtc().ToInstant(), today, rulebook ?? Rulebook.Ants2019);
}
