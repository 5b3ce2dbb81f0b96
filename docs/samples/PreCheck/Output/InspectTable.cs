using System.Globalization;
using PreCheck.Dossiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What <c>inspect</c> shows to somebody who looks.</summary>
internal static class InspectTable
{
    public static void Show(IReadOnlyList<FileReport> reports, Settings settings, Screen screen)
    {
        var language = settings.Language;
        var table = new Table().SimpleBorder().BorderColor(Color.Grey);
        table.AddColumns("", language.Say("Fichier", "File"), "Format", language.Say("Taille", "Size"), "Pages", language.Say("Constats", "Findings"));
        foreach (var report in reports)
            table.AddRow(Row(report, language));
        screen.Show(table);
        screen.Line(language.Count(reports.Count, ("fichier", "fichiers"), ("file", "files")));
    }

    private static IEnumerable<IRenderable> Row(FileReport report, Language language) =>
    [
        Mark.Of(report.Verdict).Show(),
        new Text(Wording.Printable(report.File)),
        new Text(report.Facts is null ? "-" : WireName.Of(report.Facts.Format)),
        new Text(report.Length is { } bytes ? ValueText.Size(bytes, language) : "-"),
        new Text(report.Facts?.Pages?.ToString(CultureInfo.InvariantCulture) ?? "?"),
        Findings(report, language),
    ];

    private static IRenderable Findings(FileReport report, Language language) => report.Findings.Count == 0
        ? new Text(Labels.For(report.Verdict, language), Mark.Good.Style)
        : new Rows(report.Findings.Select(finding => new Text(Wording.Of(finding, language).Message, Mark.Of(finding).Style)));
}
