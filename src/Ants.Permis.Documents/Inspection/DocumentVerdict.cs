using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Documents.Inspection;

/// <summary>Whether a document would pass: technically, and by the rules of its place. It never means accepted by the administration.</summary>
/// <remarks>French term: « document valide », which on the form means technically acceptable only.</remarks>
/// <param name="Verdict">Acceptable, not acceptable, or cannot tell.</param>
/// <param name="Findings">Why, the gravest first; remarks too.</param>
public sealed record DocumentVerdict(Verdict Verdict, ValueList<Finding> Findings)
{
    /// <summary>Judges a file by the general limits: format, size, integrity.</summary>
    /// <param name="facts">What the inspection found.</param>
    /// <param name="rules">The rules of the day.</param>
    /// <returns>The verdict; paths are relative to the file.</returns>
    public static DocumentVerdict OfFile(DocumentFacts facts, RulesInForce rules) => Of(FileChecks.Of(facts, JsonPath.Root, rules));

    /// <summary>Judges what was put in one place of step 5: its files, their pages together, its date.</summary>
    /// <param name="slot">The place and its content.</param>
    /// <param name="rules">The rules of the day.</param>
    /// <returns>The verdict; paths are those of the application.</returns>
    public static DocumentVerdict OfSlot(SlotAnswers slot, RulesInForce rules) => Of(SlotChecks.Of(slot, rules));

    private static DocumentVerdict Of(ValueList<Finding> findings) => new(Assessment.VerdictOf(findings), findings);
}
