using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>Step 6: everything that was answered, section by section, with what was found and where it is edited.</summary>
/// <remarks>French term: « récapitulatif ». It holds what was typed and nothing else; what was not answered does not appear.</remarks>
/// <param name="Sections">The sections, in the order of the form; those without an answer are left out.</param>
public sealed record DemandeSummary(ValueList<SummarySection> Sections)
{
    /// <summary>The summary of an application.</summary>
    /// <param name="demande">The application; one that was not started has no section.</param>
    /// <param name="context">The day and the rules.</param>
    /// <returns>The summary. Nothing can be edited once the application is submitted.</returns>
    public static DemandeSummary Of(Demande demande, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(context);
        return demande switch
        {
            Demande.Draft draft => new(SummarySections.Of(draft.Answers, canEdit: true, FindingsOf(demande, context))),
            Demande.Submitted submitted => new(SummarySections.Of(submitted.Content.Answers, canEdit: false, FindingsOf(demande, context))),
            _ => new([]),
        };
    }

    /// <summary>The name of the type: a summary is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeSummary);

    private static ValueList<Finding> FindingsOf(Demande demande, DecisionContext context) => Assessment.Of(demande, context).Findings;
}

/// <summary>One section of the summary.</summary>
/// <remarks>French term: « rubrique du récapitulatif ».</remarks>
/// <param name="LabelKey">The key of its title among the labels.</param>
/// <param name="Step">The step to go to in order to edit it.</param>
/// <param name="CanEdit">Whether it can still be edited.</param>
/// <param name="Entries">The answers, in the order of the form.</param>
/// <param name="Findings">What was found in the section, the gravest first, on unanswered fields too.</param>
public sealed record SummarySection(string LabelKey, Step Step, bool CanEdit, ValueList<SummaryEntry> Entries, ValueList<Finding> Findings)
{
    /// <summary>The key of the title: the section is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;
}

/// <summary>One answer of the summary.</summary>
/// <param name="LabelKey">The key of the field's label.</param>
/// <param name="Path">Where the answer stands.</param>
/// <param name="Value">What was answered.</param>
public sealed record SummaryEntry(string LabelKey, JsonPath Path, SummaryValue Value)
{
    /// <summary>The key of the label: the answer is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => LabelKey;
}
