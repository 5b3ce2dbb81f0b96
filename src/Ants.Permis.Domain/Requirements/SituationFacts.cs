using System.Collections.Concurrent;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using NodaTime;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>States facts about the person's situation, by the rules of one day.</summary>
internal readonly struct SituationFacts(DemandeAnswers answers, RulesInForce rules)
{
    private static readonly ConcurrentDictionary<string, JsonPath> Paths = new(StringComparer.Ordinal);

    private SituationAnswers Situation => answers.Situation ?? SituationAnswers.Empty;

    public static JsonPath Path(string member) => Paths.GetOrAdd(member, name => DemandePaths.Situation.Then(name));

    public Fact Is(NationalityGroup nationality) =>
        Choice("nationality", "fact.nationality", Situation.Nationality is { } said ? said == nationality : null, AnswerFacts.Label("nationality", nationality));

    public Fact LivesIn(ResidenceKind residence) =>
        Choice("residence", "fact.residence", Situation.Residence is { } said ? said == residence : null, AnswerFacts.Label("residence", residence));

    public Fact IsFiledBy(Filer filer) => Choice("filer", "fact.filer", Situation.Filer is { } said ? said == filer : null, AnswerFacts.Label("filer", filer));

    public Fact IsUnder(Sanction sanction) => Choice("sanction", "fact.sanction", Situation.Sanction is { } said ? said == sanction : null, AnswerFacts.Label("sanction", sanction));

    public Fact WillDrive(DrivingScope scope) => Choice("drivingScope", "fact.driving-scope", Situation.DrivingScope is { } said ? said == scope : null, AnswerFacts.Label("scope", scope));

    public Fact IsForPaidDriving() => Choice("paidDriving", "fact.paid-driving", Situation.PaidDriving);

    public Fact IsForAlcoholOrDrugs() => Choice("sanctionForAlcoholOrDrugs", "fact.alcohol-or-drugs", Situation.SanctionForAlcoholOrDrugs);

    public Fact LostAllPointsBefore() => Choice("lostAllPointsBefore", "fact.lost-all-points-before", Situation.LostAllPointsBefore);

    public Fact HasA2ToATraining() => Choice("hasA2ToATraining", "fact.a2-to-a-training", Situation.HasA2ToATraining);

    public Fact FailedDiploma() => Choice("diplomaFailed", "fact.diploma-failed", Situation.DiplomaFailed);

    public Fact LastsAtLeast(int months, bool moreThan, RuleReference rule)
    {
        bool? lasts = Situation.SanctionMonths is { } length ? (moreThan ? length > months : length >= months) : null;
        return Choice("sanctionMonths", moreThan ? "fact.sanction-longer" : "fact.sanction-at-least", lasts, AnswerFacts.Number("months", months)) with { Rule = rule };
    }

    public Fact Holds(LicenceCategory category, RuleReference? rule = null)
    {
        bool? holds = Situation.HeldCategories is { } held ? held.Any(item => item.Category == category) : null;
        return Choice("heldCategories", "fact.category-held", holds, AnswerFacts.Category(category)) with { Rule = rule };
    }

    /// <summary>A category held for a number of years; changes on the day it has been.</summary>
    public Fact HasHeldFor(LicenceCategory category, int years, RuleReference rule)
    {
        var date = rules.Date;
        var fact = Choice("heldCategories", "fact.category-held-for", null, AnswerFacts.Category(category), AnswerFacts.Number("years", years)) with { Rule = rule };
        if (Situation.HeldCategories is not { } held)
            return fact;
        var dates = held.Where(item => item.Category == category).Select(item => item.ObtainedOn).ToList();
        if (dates.Count == 0)
            return fact with { Value = ThreeValued.No };
        if (dates.Min() is not { } obtained)
            return fact;
        var reached = obtained.Later(years);
        // Among several dates one that nobody said may be the oldest.
        var later = dates.Contains(null) ? ThreeValued.CannotTell : ThreeValued.No;
        return reached <= date ? fact with { Value = ThreeValued.Yes } : fact with { Value = later, ChangesOn = reached };
    }

    /// <summary>A day that was said, plus a time, has come; changes on that day.</summary>
    public Fact HasPassed(string member, string statement, LocalDate? start, Func<LocalDate, LocalDate> end, RuleReference rule, params ReadOnlySpan<FindingParameter> parameters)
    {
        var fact = Choice(member, statement, null, parameters) with { Rule = rule };
        if (start is not { } from)
            return fact;
        var until = end(from);
        return fact with { Value = AnswerFacts.Known(until <= rules.Date), ChangesOn = until > rules.Date ? until : null };
    }

    private static Fact Choice(string member, string statement, bool? answer, params ReadOnlySpan<FindingParameter> parameters) =>
        new(Path(member), statement, AnswerFacts.Known(answer)) { Parameters = ValueList.Create(parameters) };
}
