using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FluentValidation;
using NodaTime;
using NodaTime.Text;

namespace Ants.Permis.Benchmarks;

/// <summary>
/// What one writes instead of a rule book: a validator of the same answers on FluentValidation, with the rules of one day for the two motifs that are
/// measured. It says that an application is good or is not, and which rule failed. It has no source, no other day or profile, no <em>cannot tell</em>,
/// no reasons of what is met, no second reading, and no remedy.
/// </summary>
internal sealed class LawValidator : AbstractValidator<DemandeAnswers>
{
    private static readonly LocalDatePattern Typed = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private readonly LocalDate today;

    public LawValidator(LocalDate today)
    {
        this.today = today;
        Questions();
        Person();
        Address();
        Categories();
        Situation();
        Papers();
        Dates();
        Files();
    }

    private void Questions()
    {
        RuleFor(answers => answers.Motif.ForWhom).NotNull();
        RuleFor(answers => answers.Motif.Motif).NotNull();
        RuleFor(answers => answers.Motif.MedicalExamination).NotNull();
        RuleFor(answers => answers.Motif.ComplementaryTraining).NotNull();
        RuleFor(answers => answers.Motif.Categories).Must(categories => !categories.IsEmpty);
        RuleFor(answers => answers.Motif.InscriptionKind).NotNull().When(IsInscription);
        foreach (var declaration in Enum.GetValues<ApplicantDeclaration>())
            RuleFor(answers => answers.Motif.Declarations[declaration]).NotNull();
    }

    private void Person()
    {
        RuleFor(answers => answers.EtatCivil.BirthName).NotEmpty().MaximumLength(100).Matches(@"^[\p{L} '’-]+$");
        RuleFor(answers => answers.EtatCivil.NomUsage).MaximumLength(100).Matches(@"^[\p{L} '’-]+$");
        RuleFor(answers => answers.EtatCivil.Sex).NotNull();
        RuleFor(answers => answers.EtatCivil.GivenNames).NotEmpty();
        RuleFor(answers => answers.EtatCivil.BirthDate).NotEmpty().Must((answers, _) => Birth(answers) is { } birth && birth <= today);
        RuleFor(answers => answers.EtatCivil.BirthCountry).NotEmpty();
        RuleFor(answers => answers.EtatCivil.BirthDepartement).NotEmpty().When(IsBornInFrance);
        RuleFor(answers => answers.EtatCivil.BirthCommune).NotEmpty().When(IsBornInFrance);
        RuleFor(answers => answers.LegalRepresentative.BirthName).NotEmpty().When(IsForMinor);
    }

    private void Address()
    {
        RuleFor(answers => answers.Address.StreetName).NotEmpty().MaximumLength(100);
        RuleFor(answers => answers.Address.PostalCode).NotEmpty().Matches("^[0-9]{5}$");
        RuleFor(answers => answers.Address.Commune).NotEmpty();
        RuleFor(answers => answers.Address.Prefecture).NotEmpty();
        RuleFor(answers => answers.Contact.Email).NotEmpty().EmailAddress();
        RuleFor(answers => answers.Contact.Mobile).Matches("^0[67]( ?[0-9]{2}){4}$");
        RuleFor(answers => answers.PhotoSignature.Choice).NotNull().NotEqual(PhotoSignatureChoice.NoPhotoYet);
        RuleFor(answers => answers.PhotoSignature.Code).NotEmpty().Matches("^[A-Za-z0-9]{22}$").When(answers => answers.PhotoSignature.Choice == PhotoSignatureChoice.DigitalCode);
    }

    private void Categories()
    {
        RuleForEach(answers => answers.Motif.Categories).Must((answers, category) => IsOldEnough(answers, category)).WithErrorCode("age");
        RuleForEach(answers => answers.Motif.Categories).Must((answers, category) => HasWhatComesBefore(answers, category)).WithErrorCode("prerequisite");
        RuleForEach(answers => answers.Motif.Categories).Must((answers, category) => IsGiven(answers.Situation, category)).When(IsDiploma).WithErrorCode("diploma");
    }

    private void Situation()
    {
        RuleFor(answers => answers.Situation).NotNull();
        When(answers => answers.Situation is not null, () =>
        {
            RuleFor(answers => answers.Situation!.Sanction).Equal(Sanction.None).When(IsDiploma);
            RuleFor(answers => answers.Situation!.Filer).NotNull().Must((answers, filer) => filer != Filer.LegalRepresentative || IsForMinor(answers));
            RuleFor(answers => answers.Situation!.LivesInFranceSince).Must(since => since?.PlusMonths(LawNumbers.MonthsInFrance) <= today).Unless(IsFrench);
            RuleFor(answers => answers.Situation!.PhotoTakenOn).Must(taken => taken?.PlusMonths(LawNumbers.PhotoMonths) > today);
        });
    }

    private void Papers()
    {
        Ask(DocumentKind.IdentityDocument, _ => true);
        Ask(DocumentKind.ProofOfAddress, _ => true);
        Ask(DocumentKind.DiplomaOrTitle, IsDiploma);
        Ask(DocumentKind.AvisMedical, NeedsAvisMedical);
        Ask(DocumentKind.AttestationHebergement, IsHostedOrMinor);
        Ask(DocumentKind.HebergeantIdentityDocument, IsHostedOrMinor);
        Ask(DocumentKind.ProofOfResidence, answers => !IsFrench(answers));
        Ask(DocumentKind.RepresentativeIdentityDocument, IsForMinor);
        Ask(DocumentKind.RoadSafetyCertificate, answers => answers.Motif.InscriptionKind == InscriptionKind.FirstLicence && !HasReached(answers, LawNumbers.RoadSafetyBelow));
        Ask(DocumentKind.DefenceDayCertificate, IsOfDefenceDayAge);
        Ask(DocumentKind.HeldLicence, answers => IsInscription(answers) && answers.Motif.Categories.Any(LawNumbers.Before.ContainsKey));
        Ask(DocumentKind.AccommodationStatement, answers => answers.Situation?.Residence is ResidenceKind.Hotel or ResidenceKind.Caravan or ResidenceKind.Boat);
        Ask(DocumentKind.ElectionOfDomicile, answers => answers.Situation?.Residence == ResidenceKind.NoFixedAddress);
    }

    private void Dates()
    {
        RuleFor(answers => answers.Documents.In(DocumentKind.IdentityDocument).Details).Must(details =>
            details?.IdentityDocument is IdentityDocumentType.NationalIdentityCard or IdentityDocumentType.Passport && details.ExpiresOn?.PlusDays(1).PlusYears(LawNumbers.CardToleranceYears) > today);
        RuleFor(answers => answers.Documents.In(DocumentKind.ProofOfAddress).Details).Must(details => details?.ProofOfAddress is ProofOfAddressType.UtilityBill or ProofOfAddressType.PhoneBill);
        RuleFor(answers => answers.Documents.In(DocumentKind.ProofOfAddress).IssuedOn).Must(issued => issued <= today && issued.Value.PlusMonths(LawNumbers.ProofOfAddressMonths) > today);
        RuleFor(answers => answers.Documents.In(DocumentKind.AvisMedical).IssuedOn)
            .Must(issued => issued <= today && issued.Value.PlusYears(LawNumbers.AvisMedicalYears) > today).When(NeedsAvisMedical);
    }

    private void Files() => RuleForEach(answers => answers.Documents.Slots).ChildRules(slot =>
    {
        slot.RuleFor(place => place.Files).Must((place, files) => files.Sum(file => file.Facts.Pages ?? 0) <= LawNumbers.Pages.GetValueOrDefault(place.Slot.Kind, int.MaxValue));
        slot.RuleForEach(place => place.Files).ChildRules(file =>
        {
            file.RuleFor(attached => attached.Facts.Bytes).InclusiveBetween(1, LawNumbers.LargestFile);
            file.RuleFor(attached => attached.Facts.Format).NotEqual(DocumentFormat.Unknown);
            file.RuleFor(attached => attached.Facts.Pages).NotNull();
        });
    });

    private void Ask(DocumentKind kind, Func<DemandeAnswers, bool> when) =>
        RuleFor(answers => answers.Documents.In(kind).Files).NotEmpty().When(when).WithErrorCode($"{kind}");

    private static bool IsDiploma(DemandeAnswers answers) => answers.Motif.Motif == Motif.ValidationDiplomeProfessionnel;

    private static bool IsInscription(DemandeAnswers answers) => answers.Motif.Motif == Motif.InscriptionExamen;

    private static bool IsForMinor(DemandeAnswers answers) => answers.Motif.ForWhom == ForWhom.Minor;

    private static bool IsHostedOrMinor(DemandeAnswers answers) => IsForMinor(answers) || answers.Documents.AddressHolder == AddressHolder.Hebergeant;

    private static bool IsBornInFrance(DemandeAnswers answers) => answers.EtatCivil.BirthCountry == Samples.FranceCode;

    private static bool IsFrench(DemandeAnswers answers) => answers.Situation?.Nationality == NationalityGroup.French;

    private static bool NeedsAvisMedical(DemandeAnswers answers) =>
        answers.Motif.MedicalExamination == true || answers.Situation?.PaidDriving == true || answers.Motif.Categories.Any(LawNumbers.Heavy.Contains)
        || answers.Motif.Declarations is { NeedsAdaptedVehicle: true } or { HasIncompatibleCondition: true } or { ReceivesInvalidityPension: true };

    private static LocalDate? Birth(DemandeAnswers answers) => Typed.Parse(answers.EtatCivil.BirthDate ?? "") is { Success: true } parsed ? parsed.Value : null;

    private bool HasReached(DemandeAnswers answers, int age) => Birth(answers) is { } birth && LawNumbers.Reaches(birth, age) <= today;

    private bool IsOfDefenceDayAge(DemandeAnswers answers) =>
        IsInscription(answers) && IsFrench(answers) && HasReached(answers, LawNumbers.DefenceDayFrom) && !HasReached(answers, LawNumbers.DefenceDayBelow);

    private bool IsOldEnough(DemandeAnswers answers, LicenceCategory category) => IsDiploma(answers)
        ? LawNumbers.DiplomaAges.TryGetValue(category, out var age) && HasReached(answers, age)
        : HasReached(answers, category == LicenceCategory.B ? LawNumbers.RegistrationAgeForB : LawNumbers.RegistrationAge);

    private static bool HasWhatComesBefore(DemandeAnswers answers, LicenceCategory category) =>
        !LawNumbers.Before.TryGetValue(category, out var needed)
        || answers.Situation?.HeldCategories?.Any(held => held.Category == needed) == true
        || (IsDiploma(answers) && (answers.Motif.Categories.Contains(needed) || IsGiven(answers.Situation, needed)));

    // The categories of a diploma that was passed: those of the two that one meets most.
    private static bool IsGiven(SituationAnswers? situation, LicenceCategory category) => situation?.Diploma switch
    {
        DiplomaTitle.CapRoutier or DiplomaTitle.BacProRoutier => category is LicenceCategory.B or LicenceCategory.C || (category == LicenceCategory.CE && situation.DiplomaFailed == false),
        DiplomaTitle.CapLivreur => category == LicenceCategory.B || (category == LicenceCategory.C && situation.DiplomaFailed == false),
        _ => false,
    };
}
