namespace PreCheck.Output;

/// <summary>What <c>check-all --json</c> writes of one application.</summary>
/// <param name="Dossier">Its file, from the folder that was given.</param>
/// <param name="Verdict">A verdict, or <c>malformed</c>.</param>
/// <param name="Findings">How many findings of each kind.</param>
/// <param name="Codes">How often each code was found.</param>
/// <param name="Unchanged">Whether it was not checked again, as nothing of it has changed since.</param>
/// <param name="Problem">Why it is malformed.</param>
internal sealed record BatchLine(string Dossier, string Verdict, FindingCounts Findings, IReadOnlyDictionary<string, int> Codes, bool Unchanged, string? Problem)
{
    public const string Malformed = "malformed";
}

/// <summary>The last line of <c>check-all --json</c>.</summary>
internal sealed record BatchTotals(int Dossiers, int Unchanged, IReadOnlyDictionary<string, int> Verdicts, IReadOnlyDictionary<string, int> Codes)
{
    public static BatchTotals Of(IReadOnlyCollection<BatchLine> lines) => new(
        lines.Count,
        lines.Count(line => line.Unchanged),
        Sorted(lines.CountBy(line => line.Verdict)),
        Sorted(lines.SelectMany(line => line.Codes).GroupBy(code => code.Key, (code, counts) => KeyValuePair.Create(code, counts.Sum(count => count.Value)))));

    private static SortedDictionary<string, int> Sorted(IEnumerable<KeyValuePair<string, int>> counts) => new(counts.ToDictionary(), StringComparer.Ordinal);
}

/// <summary>A line of the state file: what was found, and of what.</summary>
internal sealed record BatchMemory(string Fingerprint, BatchLine Result);
