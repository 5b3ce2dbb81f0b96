using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;

namespace PreCheck.Dossiers;

/// <summary>Opens files and has them inspected. Whatever lies under a name, there is a report.</summary>
internal sealed class FileInspection(RulesInForce rules, Host host, InspectionOptions? options = null)
{
    private readonly DocumentInspector inspector = new(rules, options);

    /// <summary>Inspects the file at a path.</summary>
    /// <param name="path">Where it lies.</param>
    /// <param name="name">The name that the report bears; the path when absent.</param>
    public async Task<FileReport> OfAsync(string path, string? name = null)
    {
        var started = host.Time.GetTimestamp();
        var reading = await ReadAsync(path);
        return FileReport.Of(name ?? path, reading, rules, host.Time.GetElapsedTime(started));
    }

    private async Task<FileReading> ReadAsync(string path)
    {
        if (Directory.Exists(path))
            return FileReading.Failed(FileCodes.NotAFile);
        try
        {
            // Opening a pipe waits for somebody to write to it, and nothing can interrupt that: it is left behind.
            return await Task.Run(() => OpenAndRead(path)).WaitAsync(host.Patience, host.Time);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return FileReading.Failed(FileCodes.NotFound);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or TimeoutException or ArgumentException or NotSupportedException)
        {
            return FileReading.Failed(FileCodes.Unreadable);
        }
    }

    private async Task<FileReading> OpenAndRead(string path)
    {
        // A scanner or a mail program may still hold the file: reading does not need it alone.
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var report = await inspector.InspectAsync(stream, Path.GetFileName(path));
        return new(stream.CanSeek ? stream.Length : report.Facts.Bytes, report, null);
    }
}
