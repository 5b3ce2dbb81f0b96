using Ants.Permis.Documents.Evidence;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Fuzzing.Targets;

/// <summary>Distils a clean copy and has its text read: what reaches the library behind must never bring it down.</summary>
internal static class PdfTextTarget
{
    public static string Run(ReadOnlyMemory<byte> file)
    {
        var budget = new ReadingBudget(FuzzLimits.Small);
        var text = PdfEvidence.Read(file, new PdfPigTextSource(), budget);
        Promises.HoldFor(text.Findings, budget);
        Promises.That(text.Pages.Count <= budget.Limits.MaxTextPages, "more pages of text than allowed");
        return Behaviour.Of(text.Findings, text.Pages.Count, budget) + $" {text.Pages.Sum(page => page.Lines.Count)}";
    }
}
