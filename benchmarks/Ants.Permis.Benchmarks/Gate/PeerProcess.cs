using System.Diagnostics;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>A file on disk, and command-line tools that read it.</summary>
internal sealed class PeerProcess
{
    private readonly string path = Path.GetTempFileName();

    public PeerProcess(byte[] file) => File.WriteAllBytes(path, file);

    public static bool IsInstalled(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, tool)) || File.Exists(Path.Combine(folder, $"{tool}.exe")));

    /// <summary>Runs a tool on the file and reads what it says.</summary>
    /// <exception cref="InvalidOperationException">The tool refused the file.</exception>
    public string Run(string tool, params string[] options)
    {
        var start = new ProcessStartInfo(tool, [.. options, path]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        // Read aside: a tool that warns much would wait for ever for somebody to take its words.
        var warnings = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        // 3 is qpdf's word for a file that it repaired.
        return process.ExitCode is 0 or 3 ? output : throw new InvalidOperationException($"{tool} ended with {process.ExitCode}: {warnings.Result}");
    }

    public void DeleteFile() => File.Delete(path);
}
