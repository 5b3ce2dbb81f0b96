using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>Dependencies between folders go one way. Every name in the production code is bound, so a constant or an extension method counts too.</summary>
public sealed class Dependencies_between_folders
{
    /// <summary>A folder of the domain may use its own line and the lines above.</summary>
    private static readonly string[][] Layers =
    [
        ["Primitives"],
        ["Findings"],
        ["Motifs", "Identity", "Contact", "Geography", "PhotoSignature", "SupportingDocuments", "Situations", "Credentials", "FranceConnect"],
        ["Rules"],
        ["Requirements", "Passwords"],
        ["Demandes", "Accounts"],
        ["Submission", "FollowUp", "Messages", "Space"],
        ["Validation", "Json"],
    ];

    private static readonly Lazy<IReadOnlyList<Dependency>> All = new(() => [.. SourceCode.Files.SelectMany(Dependencies)]);

    [Fact]
    public void Go_from_the_wizard_down_to_the_primitives() =>
        Convention.Holds("A folder uses its own layer or a lower one.",
            All.Value.Where(used => IsDomain(used.From) && IsDomain(used.To) && Layer(used.From) < Layer(used.To)).Select(used => used.ToString()));

    [Fact]
    public void Never_go_from_the_domain_to_the_documents() =>
        Convention.Holds("The domain knows no other project.", All.Value.Where(used => IsDomain(used.From) && !IsDomain(used.To)).Select(used => used.ToString()));

    [Fact]
    public void Never_go_round() =>
        Convention.Holds("No folder depends on itself through others.",
            from used in All.Value
            where Reachable(used.To).Contains(used.From)
            select used.ToString());

    [Fact]
    public void Are_known_for_every_folder_of_the_domain() =>
        Convention.Holds("A new folder gets a place in the table of layers.",
            Repository.Production.Where(file => file.Project == "Ants.Permis.Domain" && Layer(Folder(SourceCode.Namespace(file))) < 0).Select(file => file.Folder));

    [Fact]
    public void Are_found_at_all() =>
        Assert.Contains(All.Value, used => used is { From: "Findings", To: "Primitives" });

    private static IEnumerable<Dependency> Dependencies(ParsedFile source)
    {
        var origin = Folder(SourceCode.Namespace(source.File));
        var model = SourceCode.Compilation.GetSemanticModel(source.Root.SyntaxTree);
        return from name in source.Root.DescendantNodes().OfType<SimpleNameSyntax>()
               where name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.Span.Contains(name.Span) != true
               let target = Target(model.GetSymbolInfo(name).Symbol)
               where target is not null && target != origin
               select new Dependency(origin, target, source.Place(name), name.Identifier.Text);
    }

    private static string? Target(ISymbol? symbol)
    {
        var space = symbol is INamespaceSymbol itself ? itself : symbol?.ContainingNamespace;
        var isOurs = symbol?.Locations.Any(location => location.IsInSource) == true;
        return isOurs && space?.ToDisplayString() is { } name && name.StartsWith("Ants.Permis.", StringComparison.Ordinal) ? Folder(name) : null;
    }

    /// <summary><c>Motifs</c> for the domain, <c>Documents.Formats</c> for the others.</summary>
    private static string Folder(string space) => space.Length > "Ants.Permis.".Length ? space["Ants.Permis.".Length..] : "";

    private static bool IsDomain(string folder) => !folder.StartsWith("Documents", StringComparison.Ordinal) && !folder.StartsWith("Testing", StringComparison.Ordinal);

    private static int Layer(string folder) => Array.FindIndex(Layers, layer => layer.Contains(folder, StringComparer.Ordinal));

    private static HashSet<string> Reachable(string start)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Stack<string>([start]);
        while (open.TryPop(out var folder))
        {
            foreach (var next in Edges[folder].Where(seen.Add))
                open.Push(next);
        }

        return seen;
    }

    private static ILookup<string, string> Edges => LazyEdges.Value;

    private static readonly Lazy<ILookup<string, string>> LazyEdges =
        new(() => All.Value.Select(used => (used.From, used.To)).Distinct().ToLookup(edge => edge.From, edge => edge.To, StringComparer.Ordinal));

    private sealed record Dependency(string From, string To, string Place, string Name)
    {
        public override string ToString() => $"{From} -> {To}: {Name} at {Place}";
    }
}
