using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime.Text;

namespace PreCheck.Dossiers;

/// <summary>What decides whether an application is checked again: the bytes of its file; name, size and time of each file that it names; day, rules and version.</summary>
internal static class Fingerprint
{
    public static async Task<string> OfAsync(BatchEntry entry, Settings settings)
    {
        var text = new StringBuilder();
        text.AppendJoin('\n', typeof(Finding).Assembly.GetName().Version, LocalDatePattern.Iso.Format(settings.Context.Today), settings.Context.Rulebook.Name, "");
        text.AppendJoin('\n', [await ContentAsync(entry.Path), .. await FilesAsync(entry, settings.Language)]);
        return Hash(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static async Task<string> ContentAsync(string path)
    {
        try
        {
            return Hash(await File.ReadAllBytesAsync(path));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static async Task<IEnumerable<string>> FilesAsync(BatchEntry entry, Language language)
    {
        try
        {
            var dossier = await DossierReader.ReadAsync(entry.Path, language);
            var folder = new PiecesFolder(entry.Pieces);
            return dossier.Documents.Slots.SelectMany(slot => slot.Files).Select(name => FileOf(name, folder.Find(name)));
        }
        catch (UsageException)
        {
            // Malformed: its bytes are all there is.
            return [];
        }
    }

    private static string FileOf(string name, string? path)
    {
        var file = path is null ? null : new FileInfo(path);
        return string.Create(CultureInfo.InvariantCulture, $"{name}|{(file is { Exists: true } ? file.Length : -1)}|{file?.LastWriteTimeUtc.Ticks}");
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
