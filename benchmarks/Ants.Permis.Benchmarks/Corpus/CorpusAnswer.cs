namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>How the inspection of a file ended: as the gate says, or as only a watcher can see.</summary>
internal enum CorpusOutcome
{
    Ok,
    Warning,
    Unsupported,
    Damaged,
    LimitExceeded,
    Crash,
    Hang,
    Memory,
}

/// <summary>What became of a file.</summary>
internal sealed record CorpusAnswer(CorpusOutcome Outcome)
{
    /// <summary>Whether a finding keeps the file from being taken.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>The codes of the findings, or the words of a process that died.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    public double Milliseconds { get; init; }

    /// <summary>Managed bytes that the inspection allocated, the buffer of the file among them.</summary>
    public long AllocatedBytes { get; init; }

    /// <summary>The largest working set that was seen while the file was inspected.</summary>
    public long WorkingSetBytes { get; init; }

    /// <summary>Whether a host could take the file.</summary>
    public bool IsTaken => !IsBlocked && Outcome is CorpusOutcome.Ok or CorpusOutcome.Warning or CorpusOutcome.Unsupported;

    /// <summary>Whether the gate itself answered.</summary>
    public bool IsAnswered => Outcome is not (CorpusOutcome.Crash or CorpusOutcome.Hang or CorpusOutcome.Memory);
}

/// <summary>A file of the corpus, what its folder says of it, and what became of it.</summary>
internal sealed record CorpusEntry(string Path, CorpusExpectation Expectation, CorpusAnswer Answer)
{
    public bool IsMet => Expectation.IsMetBy(Answer);
}
