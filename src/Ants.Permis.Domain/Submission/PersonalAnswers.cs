using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using NodaTime;
using Change = System.Func<Ants.Permis.Requirements.DemandeAnswers, Ants.Permis.Requirements.DemandeAnswers>;

namespace Ants.Permis.Submission;

/// <summary>The typed answers of steps 1 to 4 that tell who somebody is, with what may take their place.</summary>
internal static class PersonalAnswers
{
    // Reserved by the ARCEP for works of fiction (decision 2018-0881), and by RFC 2606.
    private const string Mobile = "0639980001";
    private const string Email = "a@example.org";

    private const int YearsOfADecade = 10;

    // Of the closed lists of streets and préfectures: « rue », and « Préfecture de Paris ».
    private const string Street = "R";
    private const string Prefecture = "751";

    public static IEnumerable<PersonalAnswer> Of(DemandeAnswers answers) =>
        new[] { EtatCivil(answers.EtatCivil), Representative(answers.LegalRepresentative), Address(answers.Address), Contact(answers), Situation(answers.Situation ?? SituationAnswers.Empty) }
            .SelectMany(section => section).OfType<PersonalAnswer>();

    private static IEnumerable<PersonalAnswer?> EtatCivil(EtatCivilAnswers a) =>
    [
        Text(DemandePaths.EtatCivil.Then("birthName"), a.BirthName, (all, text) => all with { EtatCivil = all.EtatCivil with { BirthName = text } }, "DUPONT"),
        Text(DemandePaths.EtatCivil.Then("nomUsage"), a.NomUsage, (all, text) => all with { EtatCivil = all.EtatCivil with { NomUsage = text } }, "DURAND"),
        a.GivenNames.Count == 0 ? null : new(DemandePaths.EtatCivil.Then("givenNames"), [GivenNames(_ => "Camille"), GivenNames(Pseudonyms.Masked)]),
        BirthDate.TryCreate(a.BirthDate, out var date, out _) ? new(DemandePaths.BirthDate, Births(date)) : null,
        Text(DemandePaths.BirthDepartement, a.BirthDepartement, (all, text) => all with { EtatCivil = all.EtatCivil with { BirthDepartement = text } }, "75"),
        Text(DemandePaths.BirthCommune, a.BirthCommune, (all, text) => all with { EtatCivil = all.EtatCivil with { BirthCommune = text } }, "Paris"),
    ];

    private static IEnumerable<PersonalAnswer?> Representative(LegalRepresentativeAnswers a) =>
    [
        Text(DemandePaths.LegalRepresentative.Then("birthName"), a.BirthName, (all, text) => all with { LegalRepresentative = all.LegalRepresentative with { BirthName = text } }, "DUPONT"),
        Text(DemandePaths.LegalRepresentative.Then("firstGivenName"), a.FirstGivenName, (all, text) => all with { LegalRepresentative = all.LegalRepresentative with { FirstGivenName = text } }, "Dominique"),
    ];

    // As a whole first: a postal code goes with its commune and its préfecture.
    private static IEnumerable<PersonalAnswer?> Address(Contact.AddressAnswers a) =>
    [
        new(DemandePaths.Address, [Changed(all => all with { Address = all.Address with { PostalCode = Same(a.PostalCode, "75001"), Commune = Same(a.Commune, "Paris"), Prefecture = Same(a.Prefecture, Prefecture) } })], IsKept: false),
        Text("streetNumber", a.StreetNumber, (address, text) => address with { StreetNumber = text }, "1"),
        Text("streetExtension", a.StreetExtension, (address, text) => address with { StreetExtension = text }, [null]),
        Text("streetType", a.StreetType, (address, text) => address with { StreetType = text }, Street),
        Text("streetName", a.StreetName, (address, text) => address with { StreetName = text }, "de la Paix"),
        Text("complement", a.Complement, (address, text) => address with { Complement = text }, [null]),
        Text("postalCode", a.PostalCode, (address, text) => address with { PostalCode = text }, "75001", Departement(a.PostalCode)),
        Text("commune", a.Commune, (address, text) => address with { Commune = text }, "Paris", "Commune"),
        Text("prefecture", a.Prefecture, (address, text) => address with { Prefecture = text }, Prefecture),
    ];

    private static IEnumerable<PersonalAnswer?> Contact(DemandeAnswers a) =>
    [
        Text(DemandePaths.Contact.Then("email"), a.Contact.Email, (all, text) => all with { Contact = all.Contact with { Email = text } }, Email),
        Text(DemandePaths.Contact.Then("mobile"), a.Contact.Mobile, (all, text) => all with { Contact = all.Contact with { Mobile = text } }, Mobile),
        Text(DemandePaths.PhotoSignatureCode, a.PhotoSignature.Code, (all, text) => all with { PhotoSignature = all.PhotoSignature with { Code = text } }, [null]),
    ];

    private static IEnumerable<PersonalAnswer?> Situation(SituationAnswers a) =>
    [
        Day("livesInFranceSince", a.LivesInFranceSince, (situation, day) => situation with { LivesInFranceSince = day }),
        Day("licenceSurrenderedOn", a.LicenceSurrenderedOn, (situation, day) => situation with { LicenceSurrenderedOn = day }),
        Day("photoTakenOn", a.PhotoTakenOn, (situation, day) => situation with { PhotoTakenOn = day }),
        Day("theoryPassedOn", a.TheoryPassedOn, (situation, day) => situation with { TheoryPassedOn = day }),
        .. (a.HeldCategories ?? []).Select((held, index) => held.ObtainedOn is { } day
            ? new PersonalAnswer(DemandePaths.Situation.Then("heldCategories").Then(index), Coarser(day).Select(other => Changed(all => all with { Situation = all.Situation! with { HeldCategories = all.Situation!.HeldCategories!.SetItem(index, held with { ObtainedOn = other }) } })))
            : null),
    ];

    /// <summary>A day of the same year or month, the coarser first.</summary>
    public static IEnumerable<LocalDate> Coarser(LocalDate day) => [new(day.Year, 1, 1), new(day.Year, 7, 1), new(day.Year, day.Month, 1)];

    /// <summary>A text: what is offered instead, then its own shape, or nothing when it has no other.</summary>
    private static PersonalAnswer? Text(JsonPath path, string? typed, Func<DemandeAnswers, string?, DemandeAnswers> with, params IEnumerable<string?> instead)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var shape = Pseudonyms.Masked(typed);
        return new(path, instead.Append(string.Equals(shape, typed, StringComparison.Ordinal) ? null : shape).Select(text => Changed(all => with(all, text))));
    }

    private static PersonalAnswer? Text(string member, string? typed, Func<Contact.AddressAnswers, string?, Contact.AddressAnswers> with, params IEnumerable<string?> instead) =>
        Text(DemandePaths.Address.Then(member), typed, (all, text) => all with { Address = with(all.Address, text) }, instead);

    private static PersonalAnswer? Day(string member, LocalDate? typed, Func<SituationAnswers, LocalDate?, SituationAnswers> with) => typed is { } day
        ? new(DemandePaths.Situation.Then(member), Coarser(day).Select(other => Changed(all => all with { Situation = with(all.Situation!, other) })))
        : null;

    private static Change GivenNames(Func<string, string> rename) =>
        all => all with { EtatCivil = all.EtatCivil with { GivenNames = all.EtatCivil.GivenNames.Select(rename).ToValueList() } };

    // A whole date only: one without day or month says little already.
    private static IEnumerable<Change> Births(BirthDate date)
    {
        if (date.Earliest != date.Latest)
            return [];
        var decade = new LocalDate(date.Earliest.Year - (date.Earliest.Year % YearsOfADecade), 1, 1);
        return new[] { decade }.Concat(Coarser(date.Earliest)).Select(day => Changed(all => all with { EtatCivil = all.EtatCivil with { BirthDate = BirthDate.Of(day).Value } }));
    }

    private static string? Departement(string? postalCode) => postalCode?.Trim() is { Length: > 2 } code ? string.Concat(code.AsSpan(0, 2), "000") : null;

    private static string? Same(string? typed, string instead) => string.IsNullOrWhiteSpace(typed) ? typed : instead;

    private static Change Changed(Change change) => change;
}
