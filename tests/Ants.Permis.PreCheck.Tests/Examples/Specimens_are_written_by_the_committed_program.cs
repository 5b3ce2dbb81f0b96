using System.ComponentModel;
using System.Diagnostics;
using Specimens;

namespace Ants.Permis.PreCheck.Examples;

public sealed class Specimens_are_written_by_the_committed_program
{
    [Fact]
    public void Byte_by_byte()
    {
        foreach (var (path, bytes) in ExampleFiles.All)
            Assert.True(bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(Run.Examples, path))), $"{path} differs: dotnet run --project eng/Specimens -- docs/samples/PreCheck/examples");
    }

    [Fact]
    public void Nothing_else_lies_beside_them()
    {
        // Whoever ran check-all over them has a hidden file of state there.
        var committed = Directory.EnumerateFiles(Run.Examples, "*", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).StartsWith('.')).Select(path => Path.GetRelativePath(Run.Examples, path).Replace('\\', '/'));
        var written = ExampleFiles.All.Select(file => file.Path).Concat(["clean/dossier.json", "hosted/dossier.json", "seven-defects/dossier.json"]);
        Assert.Equal(written.Order(StringComparer.Ordinal), committed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void They_are_small() => Assert.InRange(ExampleFiles.All.Sum(file => file.Bytes.Length), 1, 300_000);

    /// <summary>Other people's readers find nothing wrong with them.</summary>
    [Theory]
    [InlineData("qpdf --check", "*.pdf")]
    [InlineData("pngcheck -q", "*.png")]
    [InlineData("tiffinfo -D", "*.tif")]
    [InlineData("djpeg -outfile /dev/null", "carte*.jpg")]
    public void They_open_in_other_programs(string command, string pattern)
    {
        var files = Directory.EnumerateFiles(Run.Examples, pattern, SearchOption.AllDirectories).Where(path => !path.EndsWith("avis-medical.pdf", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.True(Succeeds(command, file), $"{command} {file}"));
    }

    [Fact]
    public void The_locked_one_opens_with_its_password_only()
    {
        var file = Path.Combine(Run.Examples, "seven-defects", "avis-medical.pdf");
        Assert.False(Succeeds("qpdf --check", file));
        Assert.True(Succeeds("qpdf --password=SPECIMEN --check", file));
    }

    private static bool Succeeds(string command, string file)
    {
        var parts = command.Split(' ');
        try
        {
            using var process = Process.Start(new ProcessStartInfo(parts[0], [.. parts[1..], file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.StandardOutput.ReadToEnd();
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{parts[0]} is not installed.");
            return false;
        }
    }
}
