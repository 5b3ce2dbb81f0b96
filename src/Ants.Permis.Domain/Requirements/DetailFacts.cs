using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>States facts about what a document says of itself, by the rules of one day.</summary>
internal readonly struct DetailFacts(DemandeAnswers answers, RulesInForce rules, DocumentKind kind)
{
    private SlotAnswers Slot => answers.Documents.In(kind);

    public DocumentDetails Details => Slot.Details ?? DocumentDetails.Empty;

    public LocalDate? IssuedOn => Slot.IssuedOn;

    public JsonPath Path(string member) => DemandePaths.Of(kind).Then("details").Then(member);

    public JsonPath IssuedOnPath => DemandePaths.Of(kind).Then("issuedOn");

    /// <summary>The document is of an accepted sort; cannot be told while the sort was not said, and nothing is said of it while its list is not known.</summary>
    public ValueList<Proof> IsAccepted(string member, Enum? type, bool isListKnown, bool isAccepted, RuleReference? rule) => type is null
        ? [new Fact(Path(member), "fact.document-type-known", ThreeValued.CannotTell)]
        : isListKnown
            ? [new Fact(Path(member), "fact.document-type-accepted", AnswerFacts.Known(isAccepted)) { Parameters = [AnswerFacts.Label("type", type)], Rule = rule }]
            : [];

    /// <summary>The document is still good; changes on the first day on which it is not.</summary>
    /// <param name="path">The date that decides.</param>
    /// <param name="until">The first day on which it is no longer good, or null when the date was not said.</param>
    /// <param name="rule">The rule.</param>
    public Fact IsGood(JsonPath path, LocalDate? until, RuleReference rule)
    {
        if (until is not { } end)
            return new(path, "fact.document-good", ThreeValued.CannotTell) { Rule = rule };
        var today = rules.Date;
        return new(path, "fact.document-good-until", AnswerFacts.Known(today < end))
        {
            Parameters = [AnswerFacts.Day("until", end.PlusDays(-1))],
            Rule = rule,
            ChangesOn = today < end ? end : null,
        };
    }
}
