using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>The checks of what was put in one place of step 5.</summary>
public static class SlotChecks
{
    /// <summary>The findings on a place and its files.</summary>
    /// <param name="slot">What was put there.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The findings, the gravest first; none for an empty place, as whether it must be filled depends on other answers.</returns>
    public static ValueList<Finding> Of(SlotAnswers slot, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(rules);
        return Findings.Finding.Sorted([.. Files(slot, rules), .. Pages(slot, rules), .. Sides(slot, rules), .. Date(slot, rules)]);
    }

    private static IEnumerable<Finding> Files(SlotAnswers slot, RulesInForce rules) =>
        slot.Files.SelectMany((file, index) => FileChecks.Of(file.Facts, DemandePaths.OfFile(slot.Slot, index), rules));

    private static IEnumerable<Finding> Pages(SlotAnswers slot, RulesInForce rules)
    {
        if (slot.Files.Count == 0 || rules.PageLimit(slot.Slot.Kind) is not { } row)
            return [];
        var limit = new FindingParameter("limit", new FindingValue.Number(row.Value.Value));
        var document = SupportingDocumentChecks.Document(slot.Slot.Kind);
        // Pages that are known already decide when they alone are too many.
        var known = slot.Files.Sum(file => (long)(file.Facts.Pages ?? 0));
        if (known > row.Value.Value)
            return [Finding(SupportingDocumentCodes.TooManyPages, row.Gravest, slot, row.Reference, document, new("pages", new FindingValue.Number(known)), limit)];
        // A file that cannot be taken has to be replaced: its unknown pages are not one trouble more.
        return slot.Files.Any(file => file.Facts.Pages is null && !file.Facts.IsBlocked)
            ? [Finding(SupportingDocumentCodes.PagesUnknown, Severity.Warning, slot, row.Reference, document, limit) with { IsUndetermined = true }]
            : [];
    }

    private static IEnumerable<Finding> Sides(SlotAnswers slot, RulesInForce rules)
    {
        if (slot.Files.Count == 0 || rules.MinimumPages(slot.Slot.Kind) is not { } row || slot.PagesUsed is not { } pages || pages >= row.Value.Value)
            return [];
        var finding = Finding(
            SupportingDocumentCodes.OneSideOnly,
            Severity.Warning,
            slot,
            row.Reference,
            SupportingDocumentChecks.Document(slot.Slot.Kind),
            new("pages", new FindingValue.Number(pages)),
            new("expected", new FindingValue.Number(row.Value.Value)));
        // A passport has one useful page, and one page may show both sides of a card: nobody can tell from a count.
        return [finding with { IsUndetermined = true }];
    }

    private static IEnumerable<Finding> Date(SlotAnswers slot, RulesInForce rules)
    {
        if (slot.IssuedOn is { } future && future > rules.Date)
            return [Finding(SupportingDocumentCodes.IssuedInTheFuture, Severity.Blocking, slot, rule: null)];
        if (slot.Slot != DocumentKind.ProofOfAddress || slot.Files.Count == 0 || IsJudgedByItsSort(slot, rules) || rules.ProofOfAddressAge() is not { } row)
            return [];
        return slot.IssuedOn is { } issued
            ? Age(issued, slot, row, rules.Date)
            : [Finding(SupportingDocumentCodes.IssueDateMissing, Severity.Warning, slot, row.Reference, Months(row.Value.Months)) with { IsUndetermined = true }];
    }

    // Where the rules know the sorts of proof, the age that counts is that of the sort.
    private static bool IsJudgedByItsSort(SlotAnswers slot, RulesInForce rules) => rules.KnowsProofOfAddressTypes && slot.Details?.ProofOfAddress is not null;

    private static IEnumerable<Finding> Age(LocalDate issued, SlotAnswers slot, RuleRow<string, ProofOfAddressAge> row, LocalDate today)
    {
        var until = GoodUntil(issued, row.Value.Months);
        if (until <= today)
            return [Finding(SupportingDocumentCodes.ProofOfAddressTooOld, row.Gravest, slot, row.Reference, Months(row.Value.Months), Until(until))];
        if (row.Value.StricterReading is not { } stricter || GoodUntil(issued, stricter) > today)
            return [];
        var parameter = new FindingParameter("stricter", new FindingValue.Number(stricter));
        return [Finding(SupportingDocumentCodes.ProofOfAddressStricterReading, Severity.Information, slot, row.Reference, Months(row.Value.Months), parameter, Until(until))];
    }

    // The first day on which the document is no longer good; the end of a shorter month counts as the same day.
    internal static LocalDate GoodUntil(LocalDate issued, int months) => issued.Later(months: months);

    private static FindingParameter Months(int months) => new("months", new FindingValue.Number(months));

    private static FindingParameter Until(LocalDate date) => new("until", new FindingValue.Date(date));

    private static Finding Finding(string code, Severity severity, SlotAnswers slot, RuleReference? rule, params ReadOnlySpan<FindingParameter> parameters) =>
        new(code, severity, DemandePaths.Of(slot.Slot)) { Rule = rule, Parameters = ValueList.Create(parameters) };
}
