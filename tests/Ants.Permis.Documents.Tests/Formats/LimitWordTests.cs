using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Tests.Formats;

public sealed partial class The_word_for_a_limit
{
    [Fact]
    public void Is_a_label_in_both_languages()
    {
        var words = Repository.Files("src/Ants.Permis.Documents").SelectMany(file => Words().Matches(file.Text)).Select(match => match.Groups["word"].Value.ToLowerInvariant()).Distinct().ToList();
        Assert.True(words.Count > 10, "The words are looked for in the source; their form has changed.");
        Convention.Holds("A limit is named in French and in English.", words.Where(word => !Enum.GetValues<Language>().All(language => Labels.TryGet("limit." + word, language, out _))));
    }

    [GeneratedRegex("""(LimitExceeded\("|public const string \w+ = ")(?<word>[\w-]+)"\)?;?""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Words();
}
