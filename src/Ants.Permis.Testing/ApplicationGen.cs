using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Generators of applications for today's rules, good, bad and open ones in shares that a test measures.</summary>
public static class ApplicationGen
{
    private static readonly LicenceCategory[] Light = [LicenceCategory.AM, LicenceCategory.A1, LicenceCategory.A2, LicenceCategory.B1, LicenceCategory.B];

    // What people leave out most: what the form of 2019 does not ask.
    private static readonly Func<DemandeAnswers, DemandeAnswers>[] Blanks =
    [
        answers => answers with { Situation = null },
        .. new Func<SituationAnswers, SituationAnswers>[]
        {
            said => said with { Nationality = null }, said => said with { Residence = null }, said => said with { Filer = null }, said => said with { HeldCategories = null },
            said => said with { Sanction = null }, said => said with { SanctionMonths = null }, said => said with { LicenceSurrenderedOn = null }, said => said with { LostAllPointsBefore = null },
            said => said with { Diploma = null }, said => said with { PaidDriving = null }, said => said with { PhotoTakenOn = null }, said => said with { LivesInFranceSince = null },
        }.Select(left => (Func<DemandeAnswers, DemandeAnswers>)(answers => answers with { Situation = left(answers.Situation ?? SituationAnswers.Empty) })),
        .. new[] { DocumentKind.IdentityDocument, DocumentKind.ProofOfAddress, DocumentKind.AvisMedical }.Select(kind =>
            (Func<DemandeAnswers, DemandeAnswers>)(answers => answers with { Documents = answers.Documents.With(answers.Documents.In(kind) with { Details = null, IssuedOn = null }) })),
    ];

    /// <summary>Any application: a complete one in which up to twelve answers were changed and some left out, most often around a limit of the law.</summary>
    /// <param name="today">The day around which ages and dates lie, from 2019-07-03.</param>
    /// <returns>The generator.</returns>
    public static Gen<DemandeAnswers> Any(LocalDate today)
    {
        var changes = AnswerChanges.All(today).GroupBy(change => change.Path).Select(group => group.ToArray()).ToArray();
        var change = Gen.Elements(changes).SelectMany(values => Gen.Elements(values));
        return from complete in Complete(today)
               from left in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(1, 3))).SelectMany(count => Gen.Elements(Blanks).ArrayOf(count))
               from count in Gen.Frequency((5, Gen.Constant(0)), (5, Gen.Constant(1)), (4, Gen.Choose(2, 4)), (3, Gen.Choose(5, 12)))
               from applied in change.ArrayOf(count)
               select applied.Aggregate(left.Aggregate(complete, (answers, blank) => blank(answers)), (answers, next) => next.Apply(answers));
    }

    /// <summary>Applications that answer everything and join every document asked for: most of them are acceptable under <see cref="Rulebook.Current"/>.</summary>
    /// <param name="today">The day.</param>
    /// <returns>The generator.</returns>
    public static Gen<DemandeAnswers> Complete(LocalDate today) =>
        from motif in Gen.Elements(Enum.GetValues<Motif>())
        from isMinor in motif == Motif.InscriptionExamen ? Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true))) : Gen.Constant(false)
        from stepOne in StepOne(motif, isMinor)
        from birth in Birth(stepOne, today)
        from situation in Situation(stepOne, today)
        from holder in Gen.Frequency((4, Gen.Constant(AddressHolder.Applicant)), (1, Gen.Constant(AddressHolder.Hebergeant)))
        from age in Gen.Choose(0, 150)
        let answers = new DemandeAnswers
        {
            Motif = SampleAnswers.OnlyAsked(stepOne, Rulebook.Current.At(today)),
            EtatCivil = Samples.Adult with { BirthDate = BirthDate.Of(birth).Value },
            LegalRepresentative = isMinor ? Samples.Representative : LegalRepresentativeAnswers.Empty,
            Address = Samples.Address,
            Contact = Samples.Contact,
            PhotoSignature = Samples.DigitalPhoto,
            Documents = new SupportingDocumentAnswers { AddressHolder = holder },
            Situation = situation,
        }
        select Supplied(Consistent(answers, today), age, today);

    private static Gen<MotifAnswers> StepOne(Motif motif, bool isMinor) =>
        from reason in Gen.Elements(Enum.GetValues<NewLicenceReason>())
        from grid in Grid(motif, isMinor)
        from training in motif == Motif.ValidationDiplomeProfessionnel ? Gen.Constant(ComplementaryTraining.DiplomaOrTitle) : Gen.Elements(Enum.GetValues<ComplementaryTraining>())
        from declared in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(4)
        select new MotifAnswers
        {
            ForWhom = isMinor ? ForWhom.Minor : ForWhom.AdultOrEmancipatedMinor,
            Motif = motif,
            NewLicenceReason = reason,
            InscriptionKind = grid.All(Light.Contains) ? InscriptionKind.FirstLicence : InscriptionKind.AddedCategories,
            Categories = grid,
            ComplementaryTraining = training,
            AnnulledOrInvalidated = false,
            MedicalExamination = false,
            Declarations = new DeclarationAnswers { ReadsFrench = true, NeedsAdaptedVehicle = declared[0], WearsVisionCorrection = declared[1], HasIncompatibleCondition = declared[2], ReceivesInvalidityPension = declared[3] },
        };

    private static Gen<LicenceCategorySet> Grid(Motif motif, bool isMinor) => (motif, isMinor) switch
    {
        (_, true) => Gen.Elements<LicenceCategorySet>([LicenceCategory.AM], [LicenceCategory.A1], [LicenceCategory.B]),
        (Motif.ValidationDiplomeProfessionnel, _) => Gen.Elements<LicenceCategorySet>([], [LicenceCategory.B], [LicenceCategory.B, LicenceCategory.C], [LicenceCategory.B, LicenceCategory.C, LicenceCategory.CE], [LicenceCategory.C, LicenceCategory.CE]),
        _ => Gen.Frequency((2, Gen.Elements(Light)), (3, Gen.Elements(Enum.GetValues<LicenceCategory>()))).Select(category => LicenceCategorySet.Of(category)),
    };

    // One in three lies within days of a birthday that a rule names.
    private static Gen<LocalDate> Birth(MotifAnswers stepOne, LocalDate today)
    {
        var ages = stepOne.ForWhom == ForWhom.Minor ? Gen.Constant(17) : stepOne.Categories.All(Light.Contains) ? Gen.Choose(18, 75) : Gen.Choose(24, 75);
        var within = from years in ages from days in Gen.Choose(1, 364) select today.PlusYears(-years).PlusDays(-days);
        var near = from years in Gen.Elements(14, 16, 17, 18, 20, 21, 24, 25, 60, 76) from days in Gen.Choose(-2, 2) select today.PlusYears(-years).PlusDays(days);
        return stepOne.ForWhom == ForWhom.Minor ? within : Gen.Frequency((5, within), (2, near));
    }

    private static Gen<SituationAnswers> Situation(MotifAnswers stepOne, LocalDate today) =>
        from nationality in Gen.Frequency((3, Gen.Constant(NationalityGroup.French)), (1, Gen.Elements(Enum.GetValues<NationalityGroup>())))
        from residence in Gen.Frequency((4, Gen.Constant(ResidenceKind.Home)), (1, Gen.Elements(Enum.GetValues<ResidenceKind>())))
        from held in Gen.Choose(0, 4000)
        from surrendered in Gen.Choose(170, 500)
        from photo in Gen.Choose(0, 160)
        let sanction = stepOne.Motif switch { Motif.SuiteInvalidationOuAnnulation => Sanction.Invalidation, Motif.SuiteSuspension => Sanction.Suspension, _ => Sanction.None }
        select new SituationAnswers
        {
            Nationality = nationality,
            LivesInFranceSince = today.PlusMonths(-30),
            Residence = residence,
            Filer = stepOne.ForWhom == ForWhom.Minor ? Filer.LegalRepresentative : Filer.Applicant,
            HeldCategories = stepOne.Motif == Motif.ConversionBrevetMilitaire || stepOne.InscriptionKind == InscriptionKind.AddedCategories
                ? new[] { LicenceCategory.A2, LicenceCategory.B, LicenceCategory.C1, LicenceCategory.C, LicenceCategory.D1, LicenceCategory.D }.Select(category => new HeldCategory(category, today.PlusDays(-700 - held))).ToValueList()
                : [],
            HasA2ToATraining = true,
            DrivingScope = DrivingScope.Anywhere,
            Diploma = DiplomaTitle.CapRoutier,
            DiplomaFailed = false,
            Sanction = sanction,
            SanctionMonths = 3,
            SanctionForAlcoholOrDrugs = false,
            LicenceSurrenderedOn = today.PlusDays(-surrendered),
            LostAllPointsBefore = false,
            PaidDriving = false,
            PhotoTakenOn = today.PlusDays(-photo),
            TheoryPassedOn = today.PlusDays(-photo),
        };

    // « Non » is an answer only while nothing else makes the opinion necessary.
    private static DemandeAnswers Consistent(DemandeAnswers answers, LocalDate today) =>
        answers.Motif.MedicalExamination == false && MedicalOpinionReason.AllOf(answers, Rulebook.Current.At(today)).Count > 0
            ? answers with { Motif = answers.Motif with { MedicalExamination = true } }
            : answers;

    private static DemandeAnswers Supplied(DemandeAnswers answers, int age, LocalDate today)
    {
        var supplied = SampleDocuments.Supply(answers, today, Rulebook.Current);
        var identity = answers.Situation?.Nationality is NationalityGroup.French or NationalityGroup.European ? IdentityDocumentType.NationalIdentityCard : IdentityDocumentType.Passport;
        var proof = answers.Situation?.Residence == ResidenceKind.Boat ? ProofOfAddressType.TaxNotice : ProofOfAddressType.UtilityBill;
        return new (DocumentKind Kind, Func<SlotAnswers, SlotAnswers> Dated)[]
        {
            (DocumentKind.IdentityDocument, slot => slot with { IssuedOn = today.PlusYears(-3).PlusDays(-age), Details = new() { IdentityDocument = identity, ExpiresOn = today.PlusYears(7).PlusDays(-age) } }),
            (DocumentKind.ProofOfAddress, slot => slot with { IssuedOn = today.PlusDays(-age), Details = new() { ProofOfAddress = proof } }),
            (DocumentKind.AvisMedical, slot => slot with { IssuedOn = today.PlusDays(-4 * age) }),
        }.Where(item => supplied.Documents.In(item.Kind).Files.Count > 0).Aggregate(supplied, (all, item) => all with { Documents = all.Documents.With(item.Dated(all.Documents.In(item.Kind))) });
    }
}
