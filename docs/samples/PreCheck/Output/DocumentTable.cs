using System.Globalization;
using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using PreCheck.Dossiers;
using Spectre.Console;

namespace PreCheck.Output;

/// <summary>The documents of an application: those asked for, those given, pages used and the list of pages as the form shows it.</summary>
internal static class DocumentTable
{
    public static Grid Of(CheckedDossier dossier, Language language)
    {
        var grid = new Grid().AddColumn(new GridColumn().Width(4)).AddColumn(new GridColumn().Width(41)).AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().PadLeft(2));
        foreach (var slot in Slots(dossier))
            grid.AddRow([MarkOf(slot, dossier).Show(), new Text(Name(slot.Slot, language)), new Text(Pages(slot, dossier)), new Text(List(slot, language))]);
        return grid;
    }

    /// <summary>The places of the form that are asked for or hold something, in its order.</summary>
    public static IEnumerable<SlotAnswers> Slots(CheckedDossier dossier)
    {
        var asked = DocumentNeeds.AskedFor(dossier.Answers, dossier.Context.Rules).Select(kind => new DocumentSlot(kind));
        var given = dossier.Answers.Documents.Slots.Select(slot => slot.Slot).Concat(dossier.Files.Select(file => file.Slot));
        return asked.Concat(given).Distinct().Order().Select(dossier.Answers.Documents.In);
    }

    private static Mark MarkOf(SlotAnswers slot, CheckedDossier dossier)
    {
        var path = DemandePaths.Of(slot.Slot);
        // The path of a second place of a kind lies under that of the first.
        var under = Slots(dossier).Select(other => DemandePaths.Of(other.Slot)).Where(other => other != path && other.IsWithin(path)).ToList();
        return Mark.Of([.. dossier.Findings.Where(finding => finding.Path.IsWithin(path) && !under.Exists(finding.Path.IsWithin))]);
    }

    private static string Name(DocumentSlot slot, Language language)
    {
        var label = Labels.For(slot.Kind, language);
        return slot.Number == 1 ? label : string.Create(CultureInfo.InvariantCulture, $"{label} ({slot.Number})");
    }

    private static string Pages(SlotAnswers slot, CheckedDossier dossier)
    {
        var used = slot.PagesUsed?.ToString(CultureInfo.InvariantCulture) ?? "?";
        var most = dossier.Context.Rules.PageLimit(slot.Slot.Kind)?.Value.Value.ToString(CultureInfo.InvariantCulture) ?? "?";
        return $"{used} / {most}";
    }

    private static string List(SlotAnswers slot, Language language) => slot.Files.Count == 0
        ? language.Say("(aucun fichier)", "(no file)")
        : Wording.Printable(string.Join(", ", DocumentPage.ListOf(slot).Select(page => page.Name)));
}
