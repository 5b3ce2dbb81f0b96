namespace Ants.Permis.Benchmarks.Corpus;

/// <summary>What the name of a folder promises of the files in it.</summary>
internal enum CorpusExpectation
{
    /// <summary>Nothing to say of them.</summary>
    Ok,

    /// <summary>Readable, with something worth a look.</summary>
    Warning,

    /// <summary>Of a format or a kind that is not taken or not read.</summary>
    Unsupported,

    /// <summary>Bytes are missing or wrong.</summary>
    Damaged,

    /// <summary>Reading stops at a limit.</summary>
    Limit,

    /// <summary>Not refused, whatever is said of them: two other tools read them cleanly.</summary>
    Accept,

    /// <summary>Refused in good order, for whatever reason.</summary>
    Refuse,
}

/// <summary>Reads expectations and judges by them.</summary>
internal static class CorpusExpectations
{
    public static string Names => string.Join(", ", Enum.GetNames<CorpusExpectation>().Select(name => name.ToLowerInvariant()));

    /// <summary>The expectation that a folder is named after, or null.</summary>
    public static CorpusExpectation? Of(string folder) =>
        Enum.GetValues<CorpusExpectation>().Cast<CorpusExpectation?>().FirstOrDefault(one => string.Equals(one.ToString(), folder, StringComparison.OrdinalIgnoreCase));

    public static bool IsMetBy(this CorpusExpectation expectation, CorpusAnswer answer) => expectation switch
    {
        CorpusExpectation.Ok => answer.Outcome == CorpusOutcome.Ok,
        CorpusExpectation.Warning => answer.Outcome == CorpusOutcome.Warning,
        CorpusExpectation.Unsupported => answer.Outcome == CorpusOutcome.Unsupported,
        CorpusExpectation.Damaged => answer.Outcome == CorpusOutcome.Damaged,
        CorpusExpectation.Limit => answer.Outcome == CorpusOutcome.LimitExceeded,
        CorpusExpectation.Accept => answer.IsTaken,
        CorpusExpectation.Refuse => answer is { IsAnswered: true, IsTaken: false },
        _ => throw new ArgumentOutOfRangeException(nameof(expectation)),
    };
}
