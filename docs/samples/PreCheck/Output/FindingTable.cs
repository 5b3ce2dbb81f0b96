using Ants.Permis.Demandes;
using PreCheck.Dossiers;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>Findings as somebody reads them: what, where, by which rule, what to do.</summary>
internal static class FindingTable
{
    private static readonly Style Quiet = new(Color.Grey);

    public static Grid Of(CheckedDossier dossier, Language language) => Of(dossier.Findings, dossier, language);

    public static Grid Of(IEnumerable<Finding> findings, CheckedDossier dossier, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn();
        foreach (var finding in findings)
            grid.AddRow([Mark.Of(finding).Show(), new Padder(new Rows(Lines(finding, dossier, language)), new Padding(0, 0, 0, 1))]);
        return grid;
    }

    private static IEnumerable<IRenderable> Lines(Finding finding, CheckedDossier dossier, Language language)
    {
        var text = Wording.Of(finding, language);
        yield return new Text(text.Message, Mark.Of(finding).Style);
        if (text.Remedy.Length > 0)
            yield return new Text("> " + text.Remedy);
        yield return new Text(string.Join(" · ", Place(finding, dossier, language)), Quiet);
    }

    private static IEnumerable<string> Place(Finding finding, CheckedDossier dossier, Language language)
    {
        // What concerns the application as a whole belongs to no step.
        if (!finding.Path.Equals(JsonPath.Root))
            yield return language.Say($"étape {(int)Steps.Of(finding.Path)}", $"step {(int)Steps.Of(finding.Path)}");
        if (dossier.Files.FirstOrDefault(file => finding.Path.IsWithin(file.Path)) is { } file)
            yield return Wording.Printable(file.Report.File);
        yield return finding.Code;
        if (finding.Rule is { } rule)
            yield return $"{rule.Id} ({Labels.For(rule.Status, language)}) · {rule.Source.Citation}";
    }
}
