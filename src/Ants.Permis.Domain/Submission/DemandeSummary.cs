using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>Step 6: everything that was answered, section by section, with what was found and where it is edited.</summary>
/// <remarks>
/// French term: « récapitulatif ». It holds what was typed and nothing else; what was not answered does not appear. <see cref="SummaryText"/>,
/// <see cref="SummaryMarkdown"/> and <see cref="SummaryHtml"/> write it.
/// </remarks>
public sealed record DemandeSummary
{
    private DemandeSummary(SummaryJudgement judgement) => Judgement = judgement;

    /// <summary>The sections, in the order of the form; those without an answer and without a finding are left out.</summary>
    public ValueList<SummarySection> Sections { get; private init; } = [];

    /// <summary>What changed since the declarations were last confirmed, or <see langword="null"/> when nothing did.</summary>
    public ChangesSinceConfirmation? Changes { get; private init; }

    /// <summary>What the rules say of the whole, by which rules and on which day.</summary>
    public SummaryJudgement Judgement { get; }

    /// <summary>All findings, the gravest first. Each stands also with its answer, with its section or among <see cref="GeneralFindings"/>.</summary>
    public ValueList<Finding> Findings { get; private init; } = [];

    /// <summary>The findings that belong to no section, such as a day that the rules do not cover.</summary>
    public ValueList<Finding> GeneralFindings { get; private init; } = [];

    /// <summary>The number of a submitted application.</summary>
    public DemandeNumber? Number { get; private init; }

    /// <summary>The day on which it was submitted; <see langword="null"/> for a draft.</summary>
    public LocalDate? SubmittedOn { get; private init; }

    /// <summary>The summary of an application.</summary>
    /// <param name="demande">The application; one that was not started has no section.</param>
    /// <param name="context">The day and the rules by which it is judged, also when it is submitted: give those of that day to see it as it was then.</param>
    /// <returns>The summary. Nothing can be edited once the application is submitted.</returns>
    public static DemandeSummary Of(Demande demande, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(demande);
        ArgumentNullException.ThrowIfNull(context);
        var assessment = Assessment.Of(demande, context);
        return demande switch
        {
            Demande.Draft draft => Of(draft, canEdit: true, assessment, context) with { Changes = ChangesSinceConfirmation.Of(draft, context.Rules) },
            Demande.Submitted submitted => Of(submitted.Content, canEdit: false, assessment, context) with { Number = submitted.Number, SubmittedOn = submitted.On },
            _ => new(SummaryJudgement.Of(assessment.Verdict, DemandeAnswers.Empty, context)),
        };
    }

    /// <summary>The name of the type: a summary is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DemandeSummary);

    private static DemandeSummary Of(Demande.Draft draft, bool canEdit, Assessment assessment, DecisionContext context)
    {
        var findings = assessment.Findings;
        var sections = SummarySections.Of(draft.Answers, context.Rules).Select(section => section.With(findings, canEdit)).Where(section => section.Entries.Count > 0 || section.Findings.Count > 0).ToValueList();
        return new(SummaryJudgement.Of(assessment.Verdict, draft.Answers, context))
        {
            Sections = sections,
            Findings = findings,
            GeneralFindings = findings.Where(finding => !sections.Any(section => finding.Path.IsWithin(section.Path))).ToValueList(),
        };
    }
}
