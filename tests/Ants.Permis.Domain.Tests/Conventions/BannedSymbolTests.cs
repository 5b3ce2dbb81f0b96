using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class Banned_symbols
{
    [Fact]
    public void Name_something_that_exists() =>
        Convention.Holds("An identifier of eng/BannedSymbols.txt that does not bind bans nothing.",
            Identifiers.Where(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, SourceCode.Compilation) is null));

    [Fact]
    public void Are_listed() => Assert.Contains("T:System.DateTime", Identifiers);

    private static IEnumerable<string> Identifiers =>
        File.ReadLines(Path.Combine(Repository.Root, "eng", "BannedSymbols.txt")).Where(line => line.Length > 0).Select(line => line.Split(';')[0]);
}
