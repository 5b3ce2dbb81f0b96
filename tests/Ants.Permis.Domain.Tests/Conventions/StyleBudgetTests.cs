using System.Globalization;
using System.Text;
using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The budgets of the house style. The figures are written to <c>style-figures.txt</c> beside the test assembly; CI prints them.</summary>
public sealed class The_style_budget
{
    private const int MaxFileLines = 400;
    private const int MaxBodyLines = 40;

    [Fact]
    public void Holds_for_the_length_of_files() =>
        Convention.Holds($"A file has {MaxFileLines} lines at most (rule tables and generated data excepted).",
            HandWritten.Where(source => source.File.Folder != "Rules" && source.File.Lines > MaxFileLines).Select(source => $"{source.File}: {source.File.Lines} lines"));

    [Fact]
    public void Holds_for_the_length_of_method_bodies() =>
        Convention.Holds($"A method body has {MaxBodyLines} lines at most.",
            from source in HandWritten
            from body in Bodies(source)
            where Lines(body) > MaxBodyLines
            select $"{source.Place(body)}: {Lines(body)} lines");

    [Fact]
    public void Is_free_of_regions() =>
        Convention.Holds("A file that needs regions is two files.",
            HandWritten.Where(source => source.Root.DescendantTrivia().Any(trivia => trivia.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.RegionDirectiveTrivia))).Select(source => source.File.Path));

    [Fact]
    public void Is_measured()
    {
        var figures = new StringBuilder("project | files | lines per file: median, p90, max | bodies | lines per body: median, p90, max | bodies of 10 lines or fewer\n");
        foreach (var project in HandWritten.GroupBy(source => source.File.Project, StringComparer.Ordinal))
        {
            int[] files = [.. project.Select(source => source.File.Lines).Order()];
            int[] bodies = [.. project.SelectMany(Bodies).Select(Lines).Order()];
            var small = bodies.Length == 0 ? 100 : 100 * bodies.Count(lines => lines <= 10) / bodies.Length;
            figures.Append(CultureInfo.InvariantCulture, $"{project.Key} | {files.Length} | {Spread(files)} | {bodies.Length} | {Spread(bodies)} | {small} %\n");
        }

        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "style-figures.txt"), figures.ToString());
        Assert.Contains("Ants.Permis.Domain |", figures.ToString(), StringComparison.Ordinal);
    }

    private static IEnumerable<ParsedFile> HandWritten => SourceCode.Files.Where(source => !source.File.IsGenerated);

    private static IEnumerable<SyntaxNode> Bodies(ParsedFile source) => source.Root.DescendantNodes().Select(node => node switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.Body ?? accessor.ExpressionBody,
        PropertyDeclarationSyntax property => property.ExpressionBody,
        IndexerDeclarationSyntax indexer => indexer.ExpressionBody,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody,
        _ => null,
    }).OfType<SyntaxNode>();

    /// <summary>Lines between the braces, or the lines of an expression.</summary>
    private static int Lines(SyntaxNode body)
    {
        var (node, braces) = body is ArrowExpressionClauseSyntax arrow ? ((SyntaxNode)arrow.Expression, 0) : (body, 2);
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return Math.Max(0, span.EndLinePosition.Line - span.StartLinePosition.Line + 1 - braces);
    }

    private static string Spread(int[] sorted) => sorted.Length == 0
        ? "-"
        : string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Length / 2]}, {sorted[Math.Min(sorted.Length - 1, sorted.Length * 9 / 10)]}, {sorted[^1]}");
}
