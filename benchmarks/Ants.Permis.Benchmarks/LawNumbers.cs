using Ants.Permis.Motifs;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Benchmarks;

/// <summary>The numbers of <see cref="LawValidator"/>, as one writes them without a rule book: those of today, without a source, a status or a history.</summary>
internal static class LawNumbers
{
    public const int RegistrationAge = 16;
    public const int RegistrationAgeForB = 15;
    public const int RoadSafetyBelow = 21;
    public const int DefenceDayFrom = 17;
    public const int DefenceDayBelow = 25;
    public const int CardToleranceYears = 5;
    public const int ProofOfAddressMonths = 6;
    public const int PhotoMonths = 6;
    public const int AvisMedicalYears = 2;
    public const int MonthsInFrance = 6;
    public const long LargestFile = 11_000_000;

    /// <summary>The ages at which a diploma gives a category.</summary>
    public static Dictionary<LicenceCategory, int> DiplomaAges { get; } = new()
    {
        [LicenceCategory.B] = 17,
        [LicenceCategory.BE] = 18,
        [LicenceCategory.C] = 18,
        [LicenceCategory.CE] = 18,
        [LicenceCategory.D] = 18,
    };

    public static Dictionary<LicenceCategory, LicenceCategory> Before { get; } = new()
    {
        [LicenceCategory.BE] = LicenceCategory.B,
        [LicenceCategory.C1] = LicenceCategory.B,
        [LicenceCategory.C1E] = LicenceCategory.C1,
        [LicenceCategory.C] = LicenceCategory.B,
        [LicenceCategory.CE] = LicenceCategory.C,
        [LicenceCategory.D1] = LicenceCategory.B,
        [LicenceCategory.D1E] = LicenceCategory.D1,
        [LicenceCategory.D] = LicenceCategory.B,
        [LicenceCategory.DE] = LicenceCategory.D,
    };

    public static HashSet<LicenceCategory> Heavy { get; } =
    [
        LicenceCategory.C1, LicenceCategory.C1E, LicenceCategory.C, LicenceCategory.CE, LicenceCategory.D1, LicenceCategory.D1E, LicenceCategory.D, LicenceCategory.DE,
    ];

    public static Dictionary<DocumentKind, int> Pages { get; } = new()
    {
        [DocumentKind.IdentityDocument] = 2,
        [DocumentKind.ProofOfAddress] = 5,
        [DocumentKind.DiplomaOrTitle] = 5,
        [DocumentKind.AvisMedical] = 5,
        [DocumentKind.AttestationHebergement] = 5,
        [DocumentKind.HebergeantIdentityDocument] = 2,
    };

    /// <summary>The day on which somebody reaches an age.</summary>
    public static LocalDate Reaches(LocalDate birth, int age) => birth.PlusYears(age);
}
