using PreCheck.Dossiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What <c>inspect</c> shows to somebody who looks: a card a file.</summary>
internal static class FileCards
{
    private static readonly Style Quiet = new(Color.Grey);

    public static void Show(IReadOnlyList<FileReport> reports, Language language, Screen screen)
    {
        foreach (var report in reports)
            screen.Show(Card(report, language));
        screen.Line(language.Count(reports.Count, ("fichier", "fichiers"), ("file", "files")));
    }

    private static Panel Card(FileReport report, Language language)
    {
        var mark = Mark.Of(report.Verdict);
        var content = new Rows([new Text($"{mark.Sign}  {Labels.For(report.Verdict, language)}", mark.Style), FactGrid(report, language), FindingGrid(report.Findings, language)]);
        return new Panel(content).Header(Markup.Escape(Wording.Printable(report.File))).BorderColor(mark.Colour).RoundedBorder().Expand();
    }

    private static Grid FactGrid(FileReport report, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(14)).AddColumn();
        foreach (var (label, value) in FileWords.Of(report, language))
            grid.AddRow(new Text(label, Quiet), new Text(value));
        return grid;
    }

    private static Grid FindingGrid(IEnumerable<Finding> findings, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().Width(3)).AddColumn();
        foreach (var finding in findings)
            grid.AddRow(Mark.Of(finding).Show(), new Rows(Lines(finding, language)));
        return grid;
    }

    private static IEnumerable<IRenderable> Lines(Finding finding, Language language)
    {
        var text = Wording.Of(finding, language);
        yield return new Text(text.Message, Mark.Of(finding).Style);
        if (text.Remedy.Length > 0)
            yield return new Text("> " + text.Remedy);
        yield return new Text(finding.Code, Quiet);
    }
}
