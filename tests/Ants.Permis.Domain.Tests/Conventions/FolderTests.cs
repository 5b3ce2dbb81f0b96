using Ants.Permis.Conventions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed class Folders
{
    private static readonly HashSet<string> Banned = new(StringComparer.OrdinalIgnoreCase)
    {
        "Helpers", "Utils", "Utilities", "Common", "Shared", "Models", "Services", "Managers", "Enums", "Interfaces", "Extensions", "Misc",
    };

    private static IEnumerable<string> Tested => Repository.Production.Concat(Repository.Files("tests")).Select(file => file.Path);

    [Fact]
    public void Are_one_level_deep() =>
        Convention.Holds("A file lies in its project or one folder below (two for resources and corpora).",
            Tested.Where(path => path.Split('/') is { Length: > 4 } parts && !parts.Contains("Resources") && !parts.Contains("Corpus")));

    [Fact]
    public void Are_named_after_a_part_of_the_procedure() =>
        Convention.Holds("A folder name says what its files are about.", Tested.SelectMany(path => path.Split('/')[..^1]).Where(Banned.Contains));

    [Fact]
    public void Never_bear_the_name_of_a_type_in_them() =>
        Convention.Holds("A namespace and a type of one name make every using ambiguous.",
            from source in SourceCode.Files
            from type in source.Root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            where source.File.Folder.Split('/').Contains(type.Identifier.Text, StringComparer.Ordinal)
            select $"{source.File}: {type.Identifier.Text}");

    [Fact]
    public void Are_the_namespaces_of_their_files() =>
        Convention.Holds("Namespace = root + folder.",
            from source in SourceCode.Files
            where source.Root.Members.Count > 0
            let expected = SourceCode.Namespace(source.File)
            from space in source.Root.Members.Select(member => (member as BaseNamespaceDeclarationSyntax)?.Name.ToString())
            where space != expected
            select $"{source.File}: {space} instead of {expected}");
}
