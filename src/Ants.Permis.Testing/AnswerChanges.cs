using System.Globalization;
using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>The catalogue of answer mutations: every answer of an application, with the values around which the rules change.</summary>
public static class AnswerChanges
{
    private static readonly int[] LegalAges = [10, 13, 14, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 40, 60, 76, 90];

    private static readonly LicenceCategorySet[] Grids =
    [
        [], .. LicenceCategorySet.All.Select(category => LicenceCategorySet.Of(category)),
        [LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.AM, LicenceCategory.B], [LicenceCategory.A2, LicenceCategory.A],
    ];

    /// <summary>All mutations; the first of each answer is a good value.</summary>
    /// <param name="today">The day around which dates and ages lie.</param>
    /// <returns>The mutations, in the order of the form.</returns>
    public static ValueList<AnswerChange> All(LocalDate today) =>
    [
        .. StepOne, .. Declarations, .. BirthDates(today), .. Person, .. Representative, .. Address, .. Contact, .. Photo, .. SituationChanges.All(today), .. DocumentChanges.All(today),
    ];

    private static IEnumerable<AnswerChange> StepOne =>
    [
        .. Each<ForWhom>(DemandePaths.ForWhom, (answers, value) => OfMotif(answers, motif => motif with { ForWhom = value })),
        .. Each<Motif>(DemandePaths.Motif, (answers, value) => OfMotif(answers, motif => motif with { Motif = value })),
        .. Each<NewLicenceReason>(DemandePaths.Of(MotifQuestion.NewLicenceReason), (answers, value) => OfMotif(answers, motif => motif with { NewLicenceReason = value })),
        .. Each<InscriptionKind>(DemandePaths.Of(MotifQuestion.InscriptionKind), (answers, value) => OfMotif(answers, motif => motif with { InscriptionKind = value })),
        .. Each<ComplementaryTraining>(DemandePaths.Of(MotifQuestion.ComplementaryTraining), (answers, value) => OfMotif(answers, motif => motif with { ComplementaryTraining = value })),
        .. YesOrNo(DemandePaths.Of(MotifQuestion.MedicalExamination), (answers, value) => OfMotif(answers, motif => motif with { MedicalExamination = value })),
        .. YesOrNo(DemandePaths.Of(MotifQuestion.AnnulledOrInvalidated), (answers, value) => OfMotif(answers, motif => motif with { AnnulledOrInvalidated = value })),
        .. Grids.Skip(6).Concat(Grids.Take(6)).Select(grid => new AnswerChange(DemandePaths.Of(MotifQuestion.Categories), answers => OfMotif(answers, motif => motif with { Categories = grid }))),
    ];

    private static IEnumerable<AnswerChange> Declarations => Enum.GetValues<ApplicantDeclaration>().SelectMany(declaration => YesOrNo(
        DemandePaths.Of(declaration),
        (answers, value) => OfMotif(answers, motif => motif with { Declarations = motif.Declarations.With(declaration, value) })));

    private static IEnumerable<AnswerChange> BirthDates(LocalDate today)
    {
        var birthdays = LegalAges.SelectMany(age => new[] { today.PlusYears(-age), today.PlusYears(-age).PlusDays(1) }).Select(day => BirthDate.Of(day).Value);
        string?[] typed = ["14/02/1990", .. birthdays, "29/02/2008", "29/02/2004", string.Create(CultureInfo.InvariantCulture, $"00/00/{today.Year - 18}"), string.Create(CultureInfo.InvariantCulture, $"00/{today.Month:00}/{today.Year - 25}"), "31/02/2000", BirthDate.Of(today.PlusDays(10)).Value, null];
        return typed.Select(text => OfPerson(DemandePaths.BirthDate, person => person with { BirthDate = text }));
    }

    private static IEnumerable<AnswerChange> Person =>
    [
        .. Texts("Martin", "M4rtin", null).Select(text => OfPerson(EtatCivil("birthName"), person => person with { BirthName = text })),
        .. Texts("Lefèvre", null, "?").Select(text => OfPerson(EtatCivil("nomUsage"), person => person with { NomUsage = text })),
        .. new Sex?[] { Sex.Female, Sex.Male, null }.Select(sex => OfPerson(EtatCivil("sex"), person => person with { Sex = sex })),
        .. new ValueList<string>[] { ["Camille"], ["Zoé", "Andrea"], [] }.Select(names => OfPerson(EtatCivil("givenNames"), person => person with { GivenNames = names })),
        .. Texts(Samples.FranceCode, Samples.OtherCountryCode, null, "00000").Select(code => OfPerson(DemandePaths.BirthCountry, person => person with { BirthCountry = code })),
        .. Texts("53", null, "99").Select(code => OfPerson(DemandePaths.BirthDepartement, person => person with { BirthDepartement = code })),
        .. Texts("Laval", null).Select(name => OfPerson(DemandePaths.BirthCommune, person => person with { BirthCommune = name })),
    ];

    private static IEnumerable<AnswerChange> Representative =>
    [
        .. Texts("Martin", null, "1").Select(text => Change(DemandePaths.LegalRepresentative.Then("birthName"), answers => answers with { LegalRepresentative = answers.LegalRepresentative with { BirthName = text } })),
        .. Texts("Dominique", null, "1").Select(text => Change(DemandePaths.LegalRepresentative.Then("firstGivenName"), answers => answers with { LegalRepresentative = answers.LegalRepresentative with { FirstGivenName = text } })),
        .. new RepresentativeQuality?[] { RepresentativeQuality.Parent, null }.Select(quality => Change(DemandePaths.LegalRepresentative.Then("quality"), answers => answers with { LegalRepresentative = answers.LegalRepresentative with { Quality = quality } })),
    ];

    private static IEnumerable<AnswerChange> Address =>
    [
        .. Texts("12", null, "0x").Select(text => OfAddress("streetNumber", address => address with { StreetNumber = text })),
        .. Texts("bis", null).Select(text => OfAddress("streetExtension", address => address with { StreetExtension = text })),
        .. Texts("R", null).Select(text => OfAddress("streetType", address => address with { StreetType = text })),
        .. Texts("des Tanneurs", null).Select(text => OfAddress("streetName", address => address with { StreetName = text })),
        .. Texts("Bâtiment B", null).Select(text => OfAddress("complement", address => address with { Complement = text })),
        .. Texts("53000", "35000", null, "5").Select(text => OfAddress("postalCode", address => address with { PostalCode = text })),
        .. Texts("Laval", null).Select(text => OfAddress("commune", address => address with { Commune = text })),
        .. Texts(Samples.PrefectureCode, null).Select(text => OfAddress("prefecture", address => address with { Prefecture = text })),
    ];

    private static IEnumerable<AnswerChange> Contact =>
    [
        .. Texts("camille.martin@example.org", "x@", null).Select(text => Change(DemandePaths.Contact.Then("email"), answers => answers with { Contact = answers.Contact with { Email = text } })),
        .. Texts("06 39 98 12 34", null, "12").Select(text => Change(DemandePaths.Contact.Then("mobile"), answers => answers with { Contact = answers.Contact with { Mobile = text } })),
        .. YesOrNo(DemandePaths.Contact.Then("informationConsent"), (answers, value) => answers with { Contact = answers.Contact with { InformationConsent = value } }),
        .. YesOrNo(DemandePaths.Contact.Then("followUpConsent"), (answers, value) => answers with { Contact = answers.Contact with { FollowUpConsent = value } }),
    ];

    private static IEnumerable<AnswerChange> Photo =>
    [
        .. Each<PhotoSignatureChoice>(DemandePaths.PhotoSignatureChoice, (answers, value) => answers with { PhotoSignature = answers.PhotoSignature with { Choice = value } }),
        .. Texts(Samples.DigitalPhoto.Code, null, "A").Select(text => Change(DemandePaths.PhotoSignatureCode, answers => answers with { PhotoSignature = answers.PhotoSignature with { Code = text } })),
    ];

    internal static IEnumerable<AnswerChange> Each<T>(JsonPath path, Func<DemandeAnswers, T?, DemandeAnswers> change)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new AnswerChange(path, answers => change(answers, value))).Append(new(path, answers => change(answers, null)));

    internal static IEnumerable<AnswerChange> YesOrNo(JsonPath path, Func<DemandeAnswers, bool?, DemandeAnswers> change) =>
        new bool?[] { false, true, null }.Select(value => new AnswerChange(path, answers => change(answers, value)));

    private static string?[] Texts(params string?[] texts) => texts;

    private static JsonPath EtatCivil(string member) => DemandePaths.EtatCivil.Then(member);

    private static DemandeAnswers OfMotif(DemandeAnswers answers, Func<MotifAnswers, MotifAnswers> change) => answers with { Motif = change(answers.Motif) };

    private static AnswerChange Change(JsonPath path, Func<DemandeAnswers, DemandeAnswers> change) => new(path, change);

    private static AnswerChange OfPerson(JsonPath path, Func<EtatCivilAnswers, EtatCivilAnswers> change) => new(path, answers => answers with { EtatCivil = change(answers.EtatCivil) });

    private static AnswerChange OfAddress(string member, Func<AddressAnswers, AddressAnswers> change) => new(DemandePaths.Address.Then(member), answers => answers with { Address = change(answers.Address) });
}
