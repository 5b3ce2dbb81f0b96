using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The production files as one compilation: bound names, without what source generators would add.</summary>
internal static class SourceCode
{
    // ImplicitUsings of the SDK.
    private const string GlobalUsings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    public static IReadOnlyList<ParsedFile> Files { get; } = [.. Repository.Production.Select(file => new ParsedFile(file, Parse(file)))];

    private static readonly Lazy<CSharpCompilation> Lazily = new(() => CSharpCompilation.Create("Production",
        [.. Files.Select(source => source.Root.SyntaxTree), CSharpSyntaxTree.ParseText(GlobalUsings)], References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)));

    public static CSharpCompilation Compilation => Lazily.Value;

    /// <summary>The namespace that a file of this folder must declare.</summary>
    public static string Namespace(SourceFile file)
    {
        var root = string.Equals(file.Project, "Ants.Permis.Domain", StringComparison.Ordinal) ? "Ants.Permis" : file.Project;
        return file.Folder.Length == 0 ? root : $"{root}.{file.Folder.Replace('/', '.')}";
    }

    private static IEnumerable<MetadataReference> References =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Ants.Permis", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static CompilationUnitSyntax Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(LanguageVersion.Latest), file.Path).GetCompilationUnitRoot();
}

internal sealed record ParsedFile(SourceFile File, CompilationUnitSyntax Root)
{
    public string Place(SyntaxNode node) => $"{File}:{Root.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
}
