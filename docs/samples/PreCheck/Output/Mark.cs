using Ants.Permis.SupportingDocuments;
using Spectre.Console;

namespace PreCheck.Output;

/// <summary>The sign in front of a line: a word that is read without colours, and a colour where there are some.</summary>
internal sealed record Mark(string Sign, Color Colour)
{
    public static Mark Good { get; } = new("OK", Color.Green);

    public static Mark Wrong { get; } = new("X", Color.Red);

    public static Mark Caution { get; } = new("!", Color.Yellow);

    public static Mark Unknown { get; } = new("?", Color.Aqua);

    public static Mark Remark { get; } = new("i", Color.Grey);

    public static Mark Nothing { get; } = new("-", Color.Grey);

    public static Mark Of(Verdict verdict) => verdict switch
    {
        Verdict.Acceptable => Good,
        Verdict.NotAcceptable => Wrong,
        _ => Unknown,
    };

    public static Mark Of(Finding finding) => finding switch
    {
        { IsUndetermined: true } => Unknown,
        { Severity: Severity.Blocking } => Wrong,
        { Severity: Severity.Warning } => Caution,
        _ => Remark,
    };

    /// <summary>The sign of several findings: the gravest.</summary>
    public static Mark Of(IReadOnlyCollection<Finding> findings)
    {
        var marks = findings.Select(Of).ToList();
        return new[] { Wrong, Unknown, Caution }.FirstOrDefault(marks.Contains) ?? Good;
    }

    public Text Show() => new(Sign, Style);

    public Style Style => new(Colour);
}
