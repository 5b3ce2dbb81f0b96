using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Ants.Permis.Documents.Forms;
using Ants.Permis.Submission;

namespace Ants.Permis.Documents.Tests.Forms;

public sealed class Other_programs_open_the_deposit_form : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("deposit-form-").FullName;

    public static TheoryData<string, string> Checks => [.. from name in DepositForms.Names from command in new[] { "pdfinfo -box", "pdffonts", "pdftotext", "pdftoppm -r 30 -png", "qpdf --check", "mutool info" } select new TheoryDataRow<string, string>(name.Data, command)];

    [Theory]
    [MemberData(nameof(Checks))]
    public void Without_a_warning(string name, string command)
    {
        var run = Run(command, Write(DepositForms.Of(name)));
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.DoesNotContain("warning", run.Out, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void And_read_the_words_of_the_tutorial_the_data_and_nothing_else_in_one_thousand_of_them()
    {
        foreach (var form in DepositForms.Names.Select(name => DepositForms.Of(name.Data)).Concat(DepositForms.Generated(1000)))
            Assert.Equal(ExpectedText.Of(form), ExpectedText.Compact(Run("pdftotext -raw -enc UTF-8", Write(form), "-").Out));
    }

    [Fact]
    public void And_read_short_values_on_one_line()
    {
        foreach (var form in DepositForms.Generated(40).Prepend(DepositForms.Of("usual")))
        {
            var text = Run("pdftotext -enc UTF-8", Write(form), "-").Out;
            Assert.All(form.Entries.SelectMany(entry => entry.Lines).Where(line => line.Length < 30), line => Assert.Contains(line, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void And_read_the_lines_of_a_field_beside_its_label()
    {
        var lines = Run("pdftotext -layout -enc UTF-8", Write(DepositForms.Of("usual")), "-").Out.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Contains("Prénom(s) : Camille, Marie-Louise Sexe : Femme", lines);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(FormulaireDepot form)
    {
        var path = Path.Combine(folder, $"{Directory.GetFiles(folder).Length}.pdf");
        File.WriteAllBytes(path, FormulaireDepotPdf.Write(form).Content.Span);
        return path;
    }

    private (int Code, string Out, string Error) Run(string command, params string[] rest)
    {
        var parts = command.Split(' ');
        try
        {
            var start = new ProcessStartInfo(parts[0], [.. parts[1..], .. rest]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8, WorkingDirectory = folder };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.Result);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{parts[0]} is not installed.");
            return default;
        }
    }
}
