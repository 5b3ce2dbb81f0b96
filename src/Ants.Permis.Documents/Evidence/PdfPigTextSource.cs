using System.Runtime.ExceptionServices;
using Ants.Permis.Documents.Formats;
using UglyToad.PdfPig;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Reads text with PdfPig, from a clean copy and from nothing else.</summary>
/// <remarks>
/// French term: « lecture du texte par PdfPig ». It works on a thread of its own, whose stack is large and whose end the caller waits for; in the browser, which has no threads, on the
/// caller's. A copy takes some megabytes and some ten milliseconds; a hostile one up to a second: a host that inspects many files at a time should let
/// only so many in as it has processors, with a <see cref="SemaphoreSlim"/> of its own. The object has no state and may be shared.
/// </remarks>
public sealed class PdfPigTextSource : IPdfTextSource
{
    private const int StackBytes = 16 << 20;

    /// <inheritdoc/>
    public PdfText Read(ReadOnlyMemory<byte> cleanCopy, ReadingBudget budget)
    {
        ArgumentNullException.ThrowIfNull(budget);
        return OperatingSystem.IsBrowser() ? ReadHere(cleanCopy, budget) : ReadApart(cleanCopy, budget);
    }

    // Whatever happens there is thrown here again, where somebody can catch it: on a bare thread it would end the process.
#pragma warning disable CA1031
    private static PdfText ReadApart(ReadOnlyMemory<byte> copy, ReadingBudget budget)
    {
        PdfText? text = null;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    text = ReadHere(copy, budget);
                }
                catch (Exception exception)
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            StackBytes);
        thread.IsBackground = true;
        thread.Start();
        thread.Join();
        failure?.Throw();
        return text!;
    }
#pragma warning restore CA1031

    private static PdfText ReadHere(ReadOnlyMemory<byte> copy, ReadingBudget budget)
    {
        using var document = PdfDocument.Open(copy, new() { UseLenientParsing = true, FilterProvider = new NoFilters() });
        List<PageText> pages = [];
        var isCut = false;
        for (var number = 1; number <= Math.Min(document.NumberOfPages, budget.Limits.MaxTextPages); number++)
        {
            // One step, and one look at the token: pages are small, and PdfPig cannot be stopped in the midst of one.
            budget.Report(InspectionStage.Text, number - 1, document.NumberOfPages);
            var lines = new PageLines(document.GetPage(number));
            pages.Add(new(number, lines.Read()));
            isCut |= lines.IsCut;
        }
        return new() { Pages = [.. pages], Findings = isCut ? [PdfEvidence.TextUnread] : [] };
    }
}
