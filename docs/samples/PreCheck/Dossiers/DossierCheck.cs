using System.Globalization;
using Ants.Permis.Demandes;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;

namespace PreCheck.Dossiers;

/// <summary>Checks an application: starts it, answers, attaches the files as they were found, and goes as far as the machine lets it.</summary>
internal sealed class DossierCheck(Settings settings, Host host)
{
    private readonly FileInspection inspection = new(settings.Rules, host);

    /// <summary>Reads and checks an application.</summary>
    /// <param name="path">The application file.</param>
    /// <param name="pieces">The folder of its documents; that of the file when absent.</param>
    /// <exception cref="UsageException">The file is malformed, or a name in it leads out of the folder.</exception>
    public async Task<CheckedDossier> OfAsync(string path, string? pieces)
    {
        var dossier = await DossierReader.ReadAsync(path, settings.Language);
        var folder = new PiecesFolder(pieces ?? Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!folder.Exists)
            throw new UsageException(settings.Language.Say("--pieces : ce dossier n'existe pas", "--pieces: no such folder"));
        return await OfAsync(dossier, path, folder);
    }

    private async Task<CheckedDossier> OfAsync(Dossier dossier, string path, PiecesFolder folder)
    {
        var answers = dossier.Answers with { Documents = new() { AddressHolder = dossier.Documents.AddressHolder } };
        var wizard = new Wizard(settings.Context);
        wizard.Do(new DemandeCommand.Start(null));
        foreach (var command in AnswerCommands.Of(answers))
            wizard.Do(command);
        var files = new List<CheckedFile>();
        foreach (var (slot, paths) in Places(dossier, path, folder))
            files.AddRange(await FillAsync(slot, paths, wizard));
        wizard.GoAsFarAsPossible();
        var form = (Demande.Draft)wizard.State;
        wizard.TrySubmitting();
        return new(form, wizard.State, settings.Context, [.. wizard.Remarks, .. files.Where(file => file.Report.Facts is null).SelectMany(Unread)], files.ToValueList(), dossier.Number);
    }

    private static IEnumerable<Finding> Unread(CheckedFile file) => file.Report.Findings.Select(finding => finding with { Path = file.Path });

    // All names of an application are looked at before any of its files is opened.
    private List<(DossierSlot Slot, List<string> Paths)> Places(Dossier dossier, string path, PiecesFolder folder) =>
        [.. dossier.Documents.Slots.Select((slot, index) => (slot, slot.Files.Select((name, position) => folder.Find(name) ?? throw LeadsOut(path, index, position)).ToList()))];

    private UsageException LeadsOut(string path, int slot, int file)
    {
        var member = string.Create(CultureInfo.InvariantCulture, $"documents.slots[{slot}].files[{file}]");
        return new(settings.Language.Say($"{path} : {member} : ce nom sort du dossier des pièces", $"{path}: {member}: this name leads out of the folder of the documents"), isAboutArguments: false);
    }

    private async Task<IEnumerable<CheckedFile>> FillAsync(DossierSlot slot, List<string> paths, Wizard wizard)
    {
        var (attached, unread) = (new List<FileReport>(), new List<FileReport>());
        foreach (var (name, path) in slot.Files.Zip(paths))
        {
            var report = await inspection.OfAsync(path, name);
            (report.Facts is null ? unread : attached).Add(report);
            if (report.Facts is { } facts)
                wizard.Do(new DemandeCommand.AttachFile(slot.Slot, new(Reference(slot.Slot, attached.Count), Path.GetFileName(name), facts)));
        }

        if (slot.IssuedOn is { } issued)
            wizard.Do(new DemandeCommand.DeclareIssueDate(slot.Slot, issued));
        if (slot.Details is { } details)
            wizard.Do(new DemandeCommand.DescribeDocument(slot.Slot, details));
        if (slot.Comment is { } comment)
            wizard.Do(new DemandeCommand.CommentOnDocument(slot.Slot, comment));
        // The machine numbers the files that it was given; those that could not be read come behind them.
        return attached.Concat(unread).Select((report, index) => new CheckedFile(slot.Slot, DemandePaths.OfFile(slot.Slot, index), report));
    }

    private static FileReference Reference(DocumentSlot slot, int number) =>
        FileReference.Create(string.Create(CultureInfo.InvariantCulture, $"{slot.Kind}-{slot.Number}-{number}"));
}
