using Ants.Permis.Demandes;
using Ants.Permis.Primitives;

namespace Ants.Permis.Submission;

/// <summary>What a rendering shows, in words of one language and in order: the renderings differ in signs only.</summary>
internal sealed record SummaryPage(Language Language, string Title, IReadOnlyList<string> Lead, PagePart Judgement, IReadOnlyList<PagePart> Changes, IReadOnlyList<PagePart> Sections)
{
    public IEnumerable<PagePart> Parts => [Judgement, .. Changes, .. Sections];

    public override string ToString() => nameof(SummaryPage);
}

/// <summary>A part under a heading of its own.</summary>
/// <param name="Kind">What it is, for the looks only: what a reader must know is said in words.</param>
/// <param name="Title">The heading.</param>
internal sealed record PagePart(PageKind Kind, string Title)
{
    public IReadOnlyList<string> Lead { get; init; } = [];

    public IReadOnlyList<PageRow> Rows { get; init; } = [];

    public IReadOnlyList<PageRemark> Remarks { get; init; } = [];

    public PageEdit? Edit { get; init; }

    public override string ToString() => nameof(PagePart);
}

internal enum PageKind
{
    Judgement,
    Changes,
    Attestation,
    Answers,
}

/// <summary>A name and what stands beside it, in one line or more.</summary>
internal sealed record PageRow(string Label, IReadOnlyList<string> Lines)
{
    public IReadOnlyList<PageRemark> Remarks { get; init; } = [];

    public PageEdit? Edit { get; init; }

    public override string ToString() => nameof(PageRow);
}

/// <summary>A finding: how grave it is, as a word, and what is said.</summary>
internal sealed record PageRemark(Findings.Severity Severity, string Word, string Text)
{
    public override string ToString() => nameof(PageRemark);
}

/// <summary>Where something is edited.</summary>
/// <param name="Step">The step.</param>
/// <param name="Path">The answer.</param>
/// <param name="Text">What the link reads.</param>
/// <param name="Name">The same for somebody who hears the links alone.</param>
internal sealed record PageEdit(Step Step, JsonPath Path, string Text, string Name)
{
    public override string ToString() => nameof(PageEdit);
}
