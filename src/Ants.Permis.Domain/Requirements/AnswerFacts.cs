using System.Collections.Concurrent;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>States facts about the answers of steps 1, 2 and 5, by the rules of one day.</summary>
internal sealed class AnswerFacts(DemandeAnswers answers, RulesInForce rules)
{
    // A verdict states hundreds of facts about a few choices.
    private static readonly ConcurrentDictionary<Enum, FindingValue> Labels = new();

    private readonly Lazy<BirthDate?> birth = new(() => BirthDate.TryCreate(answers.EtatCivil.BirthDate, out var date, out _) ? date : null);

    public DemandeAnswers Answers => answers;

    public RulesInForce Rules => rules;

    public SituationFacts Situation => new(answers, rules);

    public static FindingParameter Category(LicenceCategory category) => new("category", new FindingValue.Verbatim(category.ToString()));

    public static FindingParameter Number(string name, long value) => new(name, new FindingValue.Number(value));

    public static FindingParameter Day(string name, LocalDate day) => new(name, new FindingValue.Date(day));

    public static FindingParameter Label(string name, Enum choice) => new(name, Labels.GetOrAdd(choice, value => new FindingValue.Label(EnumKey.OfAny(value))));

    public static ThreeValued Known(bool? answer) => answer switch
    {
        true => ThreeValued.Yes,
        false => ThreeValued.No,
        null => ThreeValued.CannotTell,
    };

    public Fact IsMotif(Motif motif) =>
        new(DemandePaths.Motif, "fact.motif", Known(answers.Motif.Motif is { } chosen ? chosen == motif : null)) { Parameters = [Label("motif", motif)] };

    public Fact IsForMinor() => new(DemandePaths.ForWhom, "fact.for-minor", Known(answers.Motif.ForWhom is { } whom ? whom == ForWhom.Minor : null));

    /// <summary>A category is ticked. An empty grid is no answer yet where the motif asks for categories, except that a diploma may speak for itself.</summary>
    public Fact AsksFor(LicenceCategory category, RuleReference? rule = null) => Grid("fact.category-asked", answers.Motif.Categories switch
    {
        { IsEmpty: false } asked => Known(asked.Contains(category)),
        _ when answers.Motif.Motif == Motif.ValidationDiplomeProfessionnel => ThreeValued.No,
        _ => Asked(MotifQuestion.Categories, null),
    }) with
    { Parameters = [Category(category)], Rule = rule };

    public Fact AsksForNone() => Grid("fact.no-category-asked", Known(answers.Motif.Categories.IsEmpty)) with { AlsoReads = [] };

    public Fact IsFirstLicence() => Choice(MotifQuestion.InscriptionKind, "fact.first-licence", answers.Motif.InscriptionKind is { } kind ? kind == InscriptionKind.FirstLicence : null);

    public Fact Trains(ComplementaryTraining training) =>
        Choice(MotifQuestion.ComplementaryTraining, "fact.training", answers.Motif.ComplementaryTraining is { } chosen ? chosen == training : null) with { Parameters = [Label("training", training)] };

    public Fact NewLicenceBecause(NewLicenceReason reason) =>
        Choice(MotifQuestion.NewLicenceReason, "fact.new-licence-reason", answers.Motif.NewLicenceReason is { } chosen ? chosen == reason : null) with { Parameters = [Label("reason", reason)] };

    public Fact SaidMedicalExamination() => Choice(MotifQuestion.MedicalExamination, "fact.medical-examination-said", answers.Motif.MedicalExamination);

    public Fact Declares(ApplicantDeclaration declaration, RuleReference rule) =>
        new(DemandePaths.Of(declaration), "fact.declaration", Asked(MotifQuestion.Declarations, answers.Motif.Declarations[declaration]))
        {
            Parameters = [Label("declaration", declaration)],
            Rule = rule,
            AlsoReads = answers.Motif.Declarations[declaration] is null ? [DemandePaths.Motif] : [],
        };

    /// <summary>The person has an age; the fact changes on the birthday.</summary>
    public Fact HasReached(int age, RuleReference? rule = null)
    {
        var path = DemandePaths.BirthDate;
        if (birth.Value is not { } date)
            return new(path, "fact.age-reached", ThreeValued.CannotTell) { Parameters = [Number("age", age)], Rule = rule };
        return new(path, "fact.age-reached", date.HasReached(age, rules.Date))
        {
            Parameters = [Number("age", age)],
            Rule = rule,
            ChangesOn = Next(Age.ReachedOn(date.Earliest, age), Age.ReachedOn(date.Latest, age)),
        };
    }

    /// <summary>The person had reached an age on a day that an answer says.</summary>
    public Fact HadReached(int age, LocalDate? day, JsonPath path, RuleReference rule)
    {
        var place = day is null ? path : DemandePaths.BirthDate;
        var value = day is { } known && birth.Value is { } date ? date.HasReached(age, known) : ThreeValued.CannotTell;
        return new(place, "fact.age-reached-then", value) { Parameters = [Number("age", age)], Rule = rule, AlsoReads = [path] };
    }

    /// <summary>The day on which the person certainly has an age, or null when the birth date is not known.</summary>
    public LocalDate? ReachesOn(int age) => birth.Value is { } date ? Age.ReachedOn(date.Latest, age) : null;

    public Fact IsBornFrom(LocalDate day, RuleReference rule) =>
        new(DemandePaths.BirthDate, "fact.born-from", birth.Value?.IsOnOrAfter(day) ?? ThreeValued.CannotTell) { Parameters = [Day("day", day)], Rule = rule };

    public Fact HasJoined(DocumentKind kind) =>
        new(DemandePaths.Of(kind), "fact.document-joined", Known(answers.Documents.In(kind).Files.Count > 0)) { Parameters = [Label("document", kind)] };

    public Fact IsHosted() =>
        new(DemandePaths.AddressHolder, "fact.hosted", Known(answers.Documents.AddressHolder is { } holder ? holder == AddressHolder.Hebergeant : null));

    /// <summary>The first of some days that is still to come.</summary>
    public LocalDate? Next(params ReadOnlySpan<LocalDate> days)
    {
        LocalDate? next = null;
        foreach (var day in days)
        {
            if (day > rules.Date && (next is null || day < next))
                next = day;
        }

        return next;
    }

    private Fact Choice(MotifQuestion question, string statement, bool? answer) =>
        new(DemandePaths.Of(question), statement, Asked(question, answer)) { AlsoReads = answer is null ? [DemandePaths.Motif] : [] };

    private Fact Grid(string statement, ThreeValued value) =>
        new(DemandePaths.Of(MotifQuestion.Categories), statement, value) { AlsoReads = answers.Motif.Categories.IsEmpty ? [DemandePaths.Motif] : [] };

    // A question that the motif does not put has no answer to wait for.
    private ThreeValued Asked(MotifQuestion question, bool? answer) =>
        answer is null && answers.Motif.Motif is { } motif && rules.Question(motif, question) is null or { Value: QuestionPresence.NotAsked } ? ThreeValued.No : Known(answer);
}
