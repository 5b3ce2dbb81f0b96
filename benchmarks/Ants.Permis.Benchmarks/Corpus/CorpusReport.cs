using System.Globalization;
using System.Text;

namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>Says of a corpus what was expected and what was found, where the worst times and the most memory were, and what does not agree.</summary>
internal sealed class CorpusReport(IReadOnlyList<CorpusEntry> entries)
{
    private const int Worst = 10;

    private readonly StringBuilder text = new();

    public bool AllMet => entries.All(entry => entry.IsMet);

    public override string ToString()
    {
        text.Clear();
        AddTable();
        AddWorst("Slowest", entry => entry.Answer.Milliseconds, "ms");
        AddWorst("Most allocated", entry => entry.Answer.AllocatedBytes / 1e6, "MB");
        AddWorst("Largest process", entry => entry.Answer.WorkingSetBytes / 1e6, "MB");
        AddMismatches();
        return text.ToString();
    }

    /// <summary>A row for what was expected, a column for what was found.</summary>
    private void AddTable()
    {
        var outcomes = Enum.GetValues<CorpusOutcome>();
        AddLine($"{"expected",-12} {string.Concat(outcomes.Select(outcome => $"{outcome,14}"))} {"as expected",14}");
        foreach (var row in entries.GroupBy(entry => entry.Expectation).OrderBy(row => row.Key))
        {
            var counts = outcomes.Select(outcome => row.Count(entry => entry.Answer.Outcome == outcome));
            var cells = string.Concat(counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count,14}")));
            AddLine($"{row.Key,-12} {cells} {$"{row.Count(entry => entry.IsMet)} of {row.Count()}",14}");
        }
    }

    private void AddWorst(string title, Func<CorpusEntry, double> figure, string unit)
    {
        AddLine($"");
        AddLine($"{title}");
        foreach (var entry in entries.OrderByDescending(figure).Take(Worst))
            AddLine($"{figure(entry),12:F2} {unit}  {entry.Path}");
    }

    private void AddMismatches()
    {
        AddLine($"");
        AddLine($"{entries.Count(entry => !entry.IsMet)} of {entries.Count} files are not what their folder says");
        foreach (var entry in entries.Where(entry => !entry.IsMet))
            AddLine($"{entry.Expectation} -> {entry.Answer.Outcome}{(entry.Answer.IsBlocked ? " (blocking)" : "")}  {entry.Path}  {string.Join(", ", entry.Answer.Codes)}");
    }

    private void AddLine(FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
