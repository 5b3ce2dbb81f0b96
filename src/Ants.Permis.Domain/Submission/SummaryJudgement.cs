using Ants.Permis.Demandes;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>What can be said of a whole application, and by which rules: two things that never mean accepted by the administration, which nobody here can say.</summary>
/// <remarks>French term: « contrôle avant dépôt ».</remarks>
/// <param name="Rules">Whether it meets the rules of the profile.</param>
/// <param name="Files">Whether the attached files are technically acceptable, or <see langword="null"/> when there is none.</param>
/// <param name="RulebookName">The profile of rules.</param>
/// <param name="On">The day by which it was judged.</param>
public sealed record SummaryJudgement(Verdict Rules, Verdict? Files, string RulebookName, LocalDate On)
{
    /// <summary>The verdict on the rules only.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{nameof(SummaryJudgement)} {Rules}";

    internal static SummaryJudgement Of(Verdict rules, DemandeAnswers answers, DecisionContext context)
    {
        var files = answers.Documents.Slots.SelectMany(slot => slot.Files).Select(file => file.Facts).ToList();
        Verdict? technical = files.Count == 0 ? null : Assessment.VerdictOf(files.SelectMany(facts => FileChecks.Of(facts, JsonPath.Root, context.Rules)));
        return new(rules, technical, context.Rulebook.Name, context.Today);
    }
}
