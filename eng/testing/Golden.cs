namespace Ants.Permis.Conventions;

/// <summary>Compares a text with the committed one; with <c>UPDATE_GOLDEN=1</c> writes it instead, so that the change is reviewed as a diff.</summary>
internal static class Golden
{
    private static bool Updates => string.Equals(Environment.GetEnvironmentVariable("UPDATE_GOLDEN"), "1", StringComparison.Ordinal);

    /// <summary>Fails with the first line that differs.</summary>
    /// <param name="path">The committed file, from the root of the clone.</param>
    /// <param name="actual">What the code says now.</param>
    public static void Match(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        actual = Normalise(actual);
        if (Updates)
            File.WriteAllText(file, actual);
        var expected = File.Exists(file) ? Normalise(File.ReadAllText(file)) : "";
        if (!string.Equals(expected, actual, StringComparison.Ordinal))
            Assert.Fail(Difference(path, expected.Split('\n'), actual.Split('\n')));
    }

    /// <summary>The same for a part of a page: what stands between the mark <c>&lt;!-- generated: NAME --&gt;</c> and the next blank line.</summary>
    /// <param name="path">The page, from the root of the clone.</param>
    /// <param name="name">The name in the mark.</param>
    /// <param name="actual">What the code says now, without a blank line.</param>
    public static void MatchPart(string path, string name, string actual)
    {
        var page = Normalise(File.ReadAllText(Path.Combine(Repository.Root, path)));
        var mark = $"<!-- generated: {name} -->\n";
        var at = page.IndexOf(mark, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no part {name}.");
        var from = at + mark.Length;
        var to = page.IndexOf("\n\n", from, StringComparison.Ordinal);
        Match(path, page[..from] + Normalise(actual).TrimEnd('\n') + (to < 0 ? "" : page[to..]));
    }

    private static string Difference(string path, string[] expected, string[] actual)
    {
        var line = expected.Zip(actual).TakeWhile(pair => string.Equals(pair.First, pair.Second, StringComparison.Ordinal)).Count();
        return $"{path} differs from line {line + 1}.\n  committed: {expected.ElementAtOrDefault(line)}\n  now:       {actual.ElementAtOrDefault(line)}\n"
            + "If the change is meant: UPDATE_GOLDEN=1 dotnet test --solution Ants.Permis.sln -c Release, then review the diff.";
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
}
