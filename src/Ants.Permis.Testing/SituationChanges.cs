using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>The mutations of every member of <see cref="SituationAnswers"/>.</summary>
internal static class SituationChanges
{
    private static readonly int[] NearDays = [-1, 0, 1, 7];

    private static readonly int?[] Lengths = [3, 0, 1, 2, 5, 6, 7, 24, null];

    public static IEnumerable<AnswerChange> All(LocalDate today) => [.. Choices, .. Dates(today), .. Held(today)];

    private static IEnumerable<AnswerChange> Choices =>
    [
        .. Choice<NationalityGroup>("nationality", (situation, value) => situation with { Nationality = value }),
        .. Choice<ResidenceKind>("residence", (situation, value) => situation with { Residence = value }),
        .. Choice<Filer>("filer", (situation, value) => situation with { Filer = value }),
        .. Choice<DrivingScope>("drivingScope", (situation, value) => situation with { DrivingScope = value }),
        .. Choice<DiplomaTitle>("diploma", (situation, value) => situation with { Diploma = value }),
        .. Choice<Sanction>("sanction", (situation, value) => situation with { Sanction = value }),
        .. Flag("hasA2ToATraining", (situation, value) => situation with { HasA2ToATraining = value }),
        .. Flag("diplomaFailed", (situation, value) => situation with { DiplomaFailed = value }),
        .. Flag("sanctionForAlcoholOrDrugs", (situation, value) => situation with { SanctionForAlcoholOrDrugs = value }),
        .. Flag("lostAllPointsBefore", (situation, value) => situation with { LostAllPointsBefore = value }),
        .. Flag("paidDriving", (situation, value) => situation with { PaidDriving = value }),
        .. Lengths.Select(months => Change("sanctionMonths", situation => situation with { SanctionMonths = months })),
    ];

    private static IEnumerable<AnswerChange> Dates(LocalDate today) =>
    [
        .. Around(today, 6, 12).Select(day => Change("livesInFranceSince", situation => situation with { LivesInFranceSince = day })),
        .. Around(today, 6, 12).Select(day => Change("licenceSurrenderedOn", situation => situation with { LicenceSurrenderedOn = day })),
        .. Around(today, 6, 1).Reverse().Select(day => Change("photoTakenOn", situation => situation with { PhotoTakenOn = day })),
        .. Around(today, 60).Select(day => Change("theoryPassedOn", situation => situation with { TheoryPassedOn = day })),
    ];

    private static IEnumerable<AnswerChange> Held(LocalDate today)
    {
        HeldCategory[][] lists =
        [
            [new(LicenceCategory.B, today.PlusYears(-5))], [], [new(LicenceCategory.B, null)], [new(LicenceCategory.B, today.PlusYears(-8)), new(LicenceCategory.C, today.PlusYears(-3))],
            .. new[] { -1, 0, 1 }.Select(days => new[] { new HeldCategory(LicenceCategory.A2, today.PlusYears(-2).PlusDays(days)) }),
            [new(LicenceCategory.A2, null)], [new(LicenceCategory.A2, null), new(LicenceCategory.A2, today.PlusDays(-30))],
            .. LicenceCategorySet.All.Select(category => new[] { new HeldCategory(category, today.PlusYears(-4)) }),
            [.. LicenceCategorySet.All.Select(category => new HeldCategory(category, today.PlusYears(-6)))],
            [new(LicenceCategory.C1E, today), new(LicenceCategory.D1, today)], [new(LicenceCategory.CE, today), new(LicenceCategory.D, null)],
        ];
        return lists.Select(list => Change("heldCategories", situation => situation with { HeldCategories = list.ToValueList() }))
            .Append(Change("heldCategories", situation => situation with { HeldCategories = null }));
    }

    // Days on both sides of a limit in months, one long past, one still to come, none.
    internal static IEnumerable<LocalDate?> Around(LocalDate today, params int[] months) =>
    [
        today.PlusYears(-10), .. months.SelectMany(count => NearDays.Select(days => (LocalDate?)today.PlusMonths(-count).PlusDays(days))), today.PlusDays(-1), today, today.PlusDays(3), null,
        today.PlusMonths(-1),
    ];

    private static IEnumerable<AnswerChange> Choice<T>(string member, Func<SituationAnswers, T?, SituationAnswers> change)
        where T : struct, Enum =>
        AnswerChanges.Each<T>(Path(member), (answers, value) => answers with { Situation = change(answers.Situation ?? SituationAnswers.Empty, value) });

    private static IEnumerable<AnswerChange> Flag(string member, Func<SituationAnswers, bool?, SituationAnswers> change) =>
        AnswerChanges.YesOrNo(Path(member), (answers, value) => answers with { Situation = change(answers.Situation ?? SituationAnswers.Empty, value) });

    private static AnswerChange Change(string member, Func<SituationAnswers, SituationAnswers> change) =>
        new(Path(member), answers => answers with { Situation = change(answers.Situation ?? SituationAnswers.Empty) });

    private static JsonPath Path(string member) => DemandePaths.Situation.Then(member);
}
