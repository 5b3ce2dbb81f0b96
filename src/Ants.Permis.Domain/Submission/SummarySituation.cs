using System.Globalization;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Situations;
using static Ants.Permis.Submission.SummarySections;

namespace Ants.Permis.Submission;

/// <summary>Lays out what the law asks beyond the form: the person's situation.</summary>
internal static class SummarySituation
{
    public static IEnumerable<SummaryEntry?> Of(SituationAnswers a) =>
    [
        Choice("field.situation.nationality", Path("nationality"), a.Nationality),
        Date("field.situation.lives-in-france-since", Path("livesInFranceSince"), a.LivesInFranceSince),
        Choice("field.situation.residence", Path("residence"), a.Residence),
        Choice("field.situation.filer", Path("filer"), a.Filer),
        a.HeldCategories is { } held ? new("field.situation.held-categories", Path("heldCategories"), new SummaryValue.Held(held)) : null,
        YesNo("field.situation.has-a2-to-a-training", Path("hasA2ToATraining"), a.HasA2ToATraining),
        Choice("field.situation.driving-scope", Path("drivingScope"), a.DrivingScope),
        Choice("field.situation.diploma", Path("diploma"), a.Diploma),
        YesNo("field.situation.diploma-failed", Path("diplomaFailed"), a.DiplomaFailed),
        Choice("field.situation.sanction", Path("sanction"), a.Sanction),
        Typed("field.situation.sanction-months", Path("sanctionMonths"), a.SanctionMonths?.ToString(CultureInfo.InvariantCulture)),
        YesNo("field.situation.sanction-for-alcohol-or-drugs", Path("sanctionForAlcoholOrDrugs"), a.SanctionForAlcoholOrDrugs),
        Date("field.situation.licence-surrendered-on", Path("licenceSurrenderedOn"), a.LicenceSurrenderedOn),
        YesNo("field.situation.lost-all-points-before", Path("lostAllPointsBefore"), a.LostAllPointsBefore),
        YesNo("field.situation.paid-driving", Path("paidDriving"), a.PaidDriving),
        Date("field.situation.photo-taken-on", Path("photoTakenOn"), a.PhotoTakenOn),
        Date("field.situation.theory-passed-on", Path("theoryPassedOn"), a.TheoryPassedOn),
    ];

    private static JsonPath Path(string member) => DemandePaths.Situation.Then(member);
}
