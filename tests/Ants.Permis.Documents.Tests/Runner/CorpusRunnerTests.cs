using Ants.Permis.Benchmarks.Corpus;

namespace Ants.Permis.Documents.Tests.Runner;

/// <summary>What the runner of real files makes of answers: a wrong word here would hide a refused file.</summary>
public sealed class A_corpus_of_real_files
{
    [Theory]
    [InlineData("ok", CorpusOutcome.Ok)]
    [InlineData("warning", CorpusOutcome.Warning)]
    [InlineData("unsupported", CorpusOutcome.Unsupported)]
    [InlineData("damaged", CorpusOutcome.Damaged)]
    [InlineData("limit", CorpusOutcome.LimitExceeded)]
    public void Has_folders_that_expect_one_outcome_and_no_other(string folder, object outcome)
    {
        var expectation = CorpusExpectations.Of(folder)!.Value;
        Assert.All(Enum.GetValues<CorpusOutcome>(), found => Assert.Equal(found == (CorpusOutcome)outcome, expectation.IsMetBy(new(found))));
    }

    [Fact]
    public void Takes_what_is_not_blocked_even_when_not_all_of_it_is_read() =>
        Assert.Equal([CorpusOutcome.Ok, CorpusOutcome.Warning, CorpusOutcome.Unsupported], Met(CorpusExpectation.Accept, isBlocked: false));

    [Fact]
    public void Takes_nothing_that_is_blocked() => Assert.Empty(Met(CorpusExpectation.Accept, isBlocked: true));

    [Fact]
    public void Counts_no_death_of_the_process_as_a_refusal() => Assert.Equal(
        [CorpusOutcome.Ok, CorpusOutcome.Warning, CorpusOutcome.Unsupported, CorpusOutcome.Damaged, CorpusOutcome.LimitExceeded],
        Met(CorpusExpectation.Refuse, isBlocked: true));

    [Fact]
    public void Refuses_what_is_damaged_or_beyond_a_limit() =>
        Assert.Equal([CorpusOutcome.Damaged, CorpusOutcome.LimitExceeded], Met(CorpusExpectation.Refuse, isBlocked: false));

    [Theory]
    [InlineData("good")]
    [InlineData("")]
    [InlineData("3")]
    public void Knows_no_other_folder(string folder) => Assert.Null(CorpusExpectations.Of(folder));

    [Fact]
    public void Is_reported_with_its_counts_its_worst_and_what_does_not_agree()
    {
        var report = new CorpusReport(
        [
            new("accept/a.png", CorpusExpectation.Accept, new(CorpusOutcome.Ok) { Milliseconds = 2 }),
            new("accept/b.png", CorpusExpectation.Accept, new(CorpusOutcome.Damaged) { IsBlocked = true, Codes = ["document.truncated"], Milliseconds = 7.25 }),
            new("ok/c.pdf", CorpusExpectation.Ok, new(CorpusOutcome.Hang) { Milliseconds = 20_000 }),
        ]);
        var lines = report.ToString().Split('\n');
        Assert.False(report.AllMet);
        Assert.Equal(["Accept", "1", "0", "0", "1", "0", "0", "0", "0", "1", "of", "2"], Words(lines.First(line => line.StartsWith("Accept", StringComparison.Ordinal))));
        Assert.Equal(["20000.00", "ms", "ok/c.pdf"], Words(lines[Array.IndexOf(lines, "Slowest") + 1]));
        Assert.Contains("2 of 3 files are not what their folder says", lines);
        Assert.Contains("Accept -> Damaged (blocking)  accept/b.png  document.truncated", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Accept -> Ok", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_well_when_every_file_is_as_its_folder_says() =>
        Assert.True(new CorpusReport([new("limit/a.pdf", CorpusExpectation.Limit, new(CorpusOutcome.LimitExceeded) { IsBlocked = true })]).AllMet);

    private static IEnumerable<CorpusOutcome> Met(CorpusExpectation expectation, bool isBlocked) =>
        Enum.GetValues<CorpusOutcome>().Where(outcome => expectation.IsMetBy(new(outcome) { IsBlocked = isBlocked }));

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
