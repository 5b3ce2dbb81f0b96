using Ants.Permis.Demandes;
using PreCheck.Dossiers;
using PreCheck.Output;

namespace PreCheck.Commands;

/// <summary>Writes the deposit form of an application as a PDF, or says everything that is against it and writes nothing.</summary>
internal static class FormCommand
{
    public static async Task<int> RunAsync(Arguments arguments, Settings settings, Host host)
    {
        var path = arguments.Operands[0];
        var typed = NumberTyped(arguments, settings.Language);
        var target = arguments[Option.Out] ?? throw new UsageException(settings.Language.Say("--out est nécessaire : le fichier à écrire", "--out is needed: the file to write"));
        var dossier = await new DossierCheck(settings, host).OfAsync(path, arguments[Option.Pieces]);
        RefuseToOverwrite(target, path, arguments[Option.Pieces], dossier, settings.Language);
        var number = typed ?? dossier.Number;
        var form = DepositForm.Of(dossier, number);
        if (form.File is not null && number is null)
            throw NoNumber(settings.Language);
        if (form.File is { } file)
            await WriteAsync(target, file, settings.Language);
        if (settings.Json)
            await host.Out.WriteLineAsync(JsonLines.Of(FormLine.Of(path, target, form, dossier, settings.Language)));
        else
            new FormReport(form, dossier, settings.Language).Show(new Screen(host), target);
        return form.File is null ? ExitCode.NotAcceptable : ExitCode.Acceptable;
    }

    private static DemandeNumber? NumberTyped(Arguments arguments, Language language)
    {
        if (arguments[Option.Number] is not { } text)
            return null;
        return DossierNumber.Of(text) ?? throw new UsageException(language.Say($"--number : 1 à {DemandeNumber.MaxLength} caractères sont attendus", $"--number: 1 to {DemandeNumber.MaxLength} characters are expected"));
    }

    // Nothing but the service that took the application can know it: a number made up here would be printed on a paper that is sent.
    private static UsageException NoNumber(Language language) => new(language.Say(
        $"le numéro que le service a donné à la demande validée est nécessaire : {DossierNumber.Member} dans le dossier, ou --number ; ce programme n'en invente pas",
        $"the number that the service gave to the submitted application is needed: {DossierNumber.Member} in the application file, or --number; this program makes none up"), isAboutArguments: false);

    private static void RefuseToOverwrite(string target, string path, string? pieces, CheckedDossier dossier, Language language)
    {
        var folder = pieces ?? Path.GetDirectoryName(Path.GetFullPath(path))!;
        var own = dossier.Files.Select(file => Path.GetFullPath(Path.Combine(folder, file.Report.File))).Append(Path.GetFullPath(path));
        if (own.Contains(Written(target), StringComparer.OrdinalIgnoreCase))
            throw new UsageException(language.Say("--out : ce fichier fait partie de la demande", "--out: this file is part of the application"), isAboutArguments: false);
    }

    // Writing to a link writes to where it leads. One that leads nowhere is left for the attempt to write.
    private static string Written(string target)
    {
        try
        {
            return File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(target);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Path.GetFullPath(target);
        }
    }

    private static async Task WriteAsync(string target, ReadOnlyMemory<byte> file, Language language)
    {
        try
        {
            await File.WriteAllBytesAsync(target, file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException(language.Say($"{target} : impossible d'écrire ce fichier", $"{target}: this file cannot be written"), isAboutArguments: false);
        }
    }
}
