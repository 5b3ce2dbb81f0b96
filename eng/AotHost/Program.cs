// A host compiled ahead of time: built by .ci/run from the packed packages, outside the clone, with warnings as errors. It inspects the files that it is given, words of PDFs included.
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Rules;
using NodaTime;

var rules = Rulebook.Current.At(new LocalDate(2026, 11, 23));
var inspector = new DocumentInspector(rules, new InspectionOptions { ReadsText = true });
var failures = 0;
foreach (var file in args)
{
    using var content = File.OpenRead(file);
    var report = await inspector.InspectAsync(content, Path.GetFileName(file));
    var verdict = DocumentVerdict.OfFile(report.Facts, rules);
    Console.WriteLine($"{Path.GetFileName(file)}: {report.FormatName}, {report.Facts.Pages} page(s), {report.Text?.Pages.Sum(page => page.Lines.Count) ?? 0} line(s), {report.Outcome}, {verdict.Verdict}");
    failures += report.Outcome is InspectionOutcome.Ok or InspectionOutcome.Warning ? 0 : 1;
}

Console.WriteLine(args.Length == 0 ? "No file was given." : $"{args.Length} files, {failures} of them not in order.");
return args.Length > 0 ? failures : 1;
