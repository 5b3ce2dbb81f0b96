using System.Text.RegularExpressions;

namespace Ants.Permis.Conventions;

/// <summary>The code of a guide page, compiled: each block of the page stands as a region in a source file of the tests, and the two must be the same.</summary>
internal static partial class QuotedCode
{
    public static void IsCompiled(string page, string source)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, page));
        var quoted = Blocks().Matches(text).Select(block => (Name: block.Groups["name"].Value, Code: block.Groups["code"].Value)).ToList();
        Assert.NotEmpty(quoted);
        Assert.Equal(Fences().Count(text), quoted.Count);
        Assert.Equal(Regions(source).OrderBy(region => region.Name, StringComparer.Ordinal), quoted.OrderBy(block => block.Name, StringComparer.Ordinal));
    }

    private static IEnumerable<(string Name, string Code)> Regions(string source)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, source));
        return RegionsOf().Matches(text).Select(region => (region.Groups["name"].Value, Dedented(region.Groups["code"].Value)));
    }

    private static string Dedented(string code)
    {
        var lines = code.TrimEnd('\n', ' ').Split('\n');
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])) + "\n";
    }

    [GeneratedRegex("<!-- code: (?<name>[a-z-]+) -->\n```csharp\n(?<code>.*?)```\n", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blocks();

    [GeneratedRegex("^```csharp", RegexOptions.Multiline, 1000)]
    private static partial Regex Fences();

    [GeneratedRegex("^ *#region (?<name>[a-z-]+)\n(?<code>.*?)^ *#endregion", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegionsOf();
}
