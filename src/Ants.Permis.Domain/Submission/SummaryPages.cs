using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Submission;

/// <summary>Puts a summary into words.</summary>
internal sealed class SummaryPages(Language language)
{
    public static SummaryPage Of(DemandeSummary summary, Language language)
    {
        ArgumentNullException.ThrowIfNull(summary);
        if (!Enum.IsDefined(language))
            throw new ArgumentOutOfRangeException(nameof(language));
        return new SummaryPages(language).Page(summary);
    }

    private SummaryPage Page(DemandeSummary summary) => new(
        language,
        Say("step.summary"),
        Lead(summary),
        Judgement(summary),
        summary.Changes is { } changes ? [.. Changes(changes)] : [],
        [.. summary.Sections.Select(Section)]);

    private string[] Lead(DemandeSummary summary)
    {
        if (summary is { Number: { } number, SubmittedOn: { } day })
            return [Say("summary.state-submitted", new FindingParameter("number", new FindingValue.Verbatim(number.Value)), new FindingParameter("date", new FindingValue.Date(day)))];
        return [Say("summary.intro"), Say(summary.Sections.Any(section => section.Entries.Count > 0) ? "summary.state-draft" : "summary.state-empty")];
    }

    private PagePart Judgement(DemandeSummary summary)
    {
        var judgement = summary.Judgement;
        var by = Say("summary.judged-by", new FindingParameter("profile", new FindingValue.Verbatim(judgement.RulebookName)), new FindingParameter("date", new FindingValue.Date(judgement.On)));
        return new(PageKind.Judgement, Say("summary.judgement-title"))
        {
            Rows =
            [
                Row("summary.judgement-profile", by),
                Row("summary.judgement-rules", Say($"summary.rules.{Word(judgement.Rules)}")),
                Row("summary.judgement-files", Say(judgement.Files is { } files ? $"summary.files.{Word(files)}" : "summary.files.none")),
                Row("summary.judgement-administration", Say("note.verdict")),
                Row("summary.findings", Count(summary.Findings)),
            ],
            Remarks = Remarks(summary.GeneralFindings),
        };
    }

    private static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Acceptable => "acceptable",
        Verdict.NotAcceptable => "not-acceptable",
        _ => "cannot-tell",
    };

    private string Count(ValueList<Finding> findings)
    {
        var counts = findings.CountBy(finding => finding.Severity).OrderByDescending(count => count.Key).Select(count => Say($"summary.count-{CountWord(count.Key)}", new FindingParameter("count", new FindingValue.Number(count.Value))));
        return findings.Count == 0 ? Say("summary.count-none") : string.Join(", ", counts);
    }

    private static string CountWord(Severity severity) => severity switch
    {
        Severity.Blocking => "blocking",
        Severity.Warning => "warning",
        _ => "information",
    };

    private IEnumerable<PagePart> Changes(ChangesSinceConfirmation changes)
    {
        string[] lead = changes.Changes.Count == 0 ? [Say("summary.changes-back")] : changes.MustAttest ? [] : [Say("summary.changes-no-attestation")];
        yield return new(PageKind.Changes, Say("summary.changes-title")) { Lead = lead, Rows = [.. changes.Changes.Select(Change)] };
        if (changes.Because is { } because)
            yield return Attestation(changes, because);
    }

    private PageRow Change(SummaryChange change)
    {
        var (before, after) = (Shown(change.Before), Shown(change.After));
        // Another file under the same name: the words alone would say that nothing changed.
        if (after is not null && string.Equals(after, before, StringComparison.Ordinal))
            after = Say("summary.changes-same-words", new FindingParameter("text", new FindingValue.Verbatim(after)));
        return new($"{Own(change.Label(language))} ({Say(EnumKey.Of(change.Kind))})", [.. Line("summary.changes-before", before), .. Line("summary.changes-after", after)])
        {
            Edit = Edit(change.Step, change.Path, "button.edit", Own(change.Label(language))),
        };
    }

    private string? Shown(SummaryValue? value) => value is null ? null : ShownText.Line(value.Text(language));

    private IEnumerable<string> Line(string key, string? text) => text is null ? [] : [$"{Say(key)}{Colon}{text}"];

    private PagePart Attestation(ChangesSinceConfirmation changes, JsonPath because)
    {
        var step = new FindingParameter("step", new FindingValue.Label(EnumKey.Of(changes.Step)));
        var field = FieldLabels.KeyOf(because) ?? EnumKey.Of(changes.Step);
        var go = Say("summary.attest-go", step);
        return new(PageKind.Attestation, Say("summary.attest-title"))
        {
            Lead =
            [
                Say("summary.attest-because", new FindingParameter("field", new FindingValue.Label(field))),
                Say("summary.attest-call", step),
            ],
            Rows = [.. changes.ToAttest.Select(entry => new PageRow(Own(entry.Label(language)), ShownText.Lines(entry.Text(language))))],
            Edit = new(changes.Step, Requirements.DemandePaths.Declarations, go, go),
        };
    }

    private PagePart Section(SummarySection section) => new(PageKind.Answers, Say(section.LabelKey))
    {
        Rows = [.. section.Entries.Select(entry => Entry(entry, section.CanEdit))],
        Remarks = Remarks(section.Findings),
        // What was not answered has no line with a link of its own.
        Edit = section.CanEdit ? Edit(section.Step, section.Path, "summary.edit-section", Say(section.LabelKey)) : null,
    };

    private PageRow Entry(SummaryEntry entry, bool canEdit)
    {
        var label = Own(entry.Label(language));
        // A sentence and a choice are our own words; what was typed keeps its spaces.
        var isOwn = entry.SentenceKey is not null || entry.Value is SummaryValue.Choice or SummaryValue.Date;
        return new(label, isOwn ? [Own(entry.Text(language))] : ShownText.Lines(entry.Text(language)))
        {
            Remarks = [.. entry.Findings.Select(finding => Remark(finding, About(entry, finding)))],
            Edit = canEdit ? Edit(entry.Step, entry.Path, "button.edit", label) : null,
        };
    }

    // Of several files the one that is meant is named.
    private static string? About(SummaryEntry entry, Finding finding) => entry.Value is SummaryValue.Files { Items: { Count: > 1 } files } && entry.Slot is { } slot
        ? files.Index().Where(file => finding.Path.IsWithin(Requirements.DemandePaths.OfFile(slot, file.Index))).Select(file => ShownText.Line(file.Item.File.Name)).FirstOrDefault()
        : null;

    private PageRemark[] Remarks(ValueList<Finding> findings) =>
        [.. findings.Select(finding => Remark(finding, null))];

    private PageRemark Remark(Finding finding, string? about)
    {
        var (message, remedy) = FindingTexts.For(finding, language);
        var word = Say(EnumKey.Of(finding.Severity));
        var text = remedy.Length == 0 ? Own(message) : $"{Own(message)} {Own(remedy)}";
        return new(finding.Severity, finding.IsUndetermined ? $"{word}, {Say("summary.undetermined")}" : word, about is null ? text : $"{about}{Colon}{text}");
    }

    private PageEdit Edit(Step step, JsonPath path, string linkKey, string field)
    {
        var link = Say(linkKey);
        return new(step, path, link, Say("summary.edit-name", new FindingParameter("link", new FindingValue.Verbatim(link)), new FindingParameter("field", new FindingValue.Verbatim(field))));
    }

    private PageRow Row(string key, string text) => new(Say(key), [text]);

    private string Colon => ColonOf(language);

    /// <summary>A colon and what follows it, as the language has it.</summary>
    internal static string ColonOf(Language language) => language == Language.French ? "\u00A0: " : ": ";

    private string Own(string text) => ShownText.Own(text, language);

    private string Say(string key, params ReadOnlySpan<FindingParameter> parameters) => Own(Labels.Get(key, language, parameters));
}
