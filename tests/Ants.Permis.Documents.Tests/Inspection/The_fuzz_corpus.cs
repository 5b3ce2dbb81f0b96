using Ants.Permis.Fuzzing.Targets;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>What fuzzing kept is replayed by every build: a promise that was broken once cannot be broken again unseen.</summary>
public sealed class The_fuzz_corpus
{
    public static TheoryData<string> Targets => new(FuzzTarget.All.Select(target => target.Name));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Breaks_no_promise_of_its_target(string target)
    {
        var files = FuzzCorpus.All.Where(file => string.Equals(file.Target, target, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => FuzzTarget.Find(target)!.Run(file.Bytes));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public void Behaves_the_same_twice(string target) => Assert.All(
        FuzzCorpus.All.Where(file => string.Equals(file.Target, target, StringComparison.Ordinal)).Take(100),
        file => Assert.Equal(FuzzTarget.Find(target)!.Run(file.Bytes), FuzzTarget.Find(target)!.Run(file.Bytes)));

    [Fact]
    public void Has_no_file_that_nobody_replays() =>
        Assert.Empty(FuzzCorpus.All.Select(file => file.Target).Distinct(StringComparer.Ordinal).Except(FuzzTarget.All.Select(target => target.Name), StringComparer.Ordinal));
}
