using Ants.Permis.Findings;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Fact = Ants.Permis.Requirements.Proof.Fact;

namespace Ants.Permis.Requirements;

/// <summary>The years added to a national identity card by the day on which it was issued to an adult.</summary>
/// <param name="Years">The years.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Proof">Whether this card has them.</param>
internal sealed record CardExtension(int Years, RuleReference Rule, Proof Proof)
{
    /// <summary>The extension of a document, or null for those that were never extended.</summary>
    public static CardExtension? Of(IdentityDocumentKey key, AnswerFacts facts, DetailFacts details) =>
        key is { Nationality: NationalityGroup.French, Type: IdentityDocumentType.NationalIdentityCard } && facts.Rules.IdentityCardExtension() is { } row
            ? new(row.Value.Years, row.Reference, new Proof.All([Issued(row, details), .. Adult(row, facts, details)]))
            : null;

    private static Fact Issued(RuleRow<string, IdentityCardExtension> row, DetailFacts details)
    {
        bool? within = details.IssuedOn is { } day ? row.Value.IssuedFrom <= day && day <= row.Value.IssuedUntil : null;
        return new(details.IssuedOnPath, "fact.document-issued-between", AnswerFacts.Known(within))
        {
            Parameters = [AnswerFacts.Day("from", row.Value.IssuedFrom), AnswerFacts.Day("until", row.Value.IssuedUntil)],
            Rule = row.Reference,
        };
    }

    // Only cards issued to adults were extended.
    private static IEnumerable<Proof> Adult(RuleRow<string, IdentityCardExtension> row, AnswerFacts facts, DetailFacts details) =>
        facts.Rules.Majority() is { } majority ? [facts.HadReached(majority.Value.Value, details.IssuedOn, details.IssuedOnPath, row.Reference)] : [];
}
