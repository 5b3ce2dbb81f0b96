using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Pdf;
using Ants.Permis.Documents.PdfSyntax;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Ants.Permis.Documents.Tests.Pdf;

public sealed class A_page_tree_of_any_shape
{
    private const int Root = 2;

    [Property(MaxTest = 300)]
    public Property Has_as_many_pages_whichever_index_leads_to_it() => Prop.ForAll(Trees().ToArbitrary(), tree =>
    {
        var pages = tree.Pages;
        var objects = Objects(tree);
        IsCounted(pages, Written(objects).Table());
        IsCounted(pages, Written(objects).CrossReferenceStream(1000));
        IsCounted(pages, PdfFile.WithHeader().ObjectStream(1000, [.. objects]).CrossReferenceStream(1001));
        IsCounted(pages, Written(objects).Text("trailer<</Root 1 0 R>>\n").End(0), DocumentCodes.Repaired);
    });

    private static void IsCounted(int pages, PdfFile file, params string[] codes)
    {
        var reading = PdfReadings.Read(file);
        Assert.Equal(pages == 0 ? [DocumentCodes.NoPage, .. codes] : codes, reading.Codes());
        Assert.Equal(pages, reading.PageCount);
    }

    private static PdfFile Written(List<(int Number, string Body)> objects) =>
        objects.Aggregate(PdfFile.WithHeader(), (file, one) => file.Object(one.Number, one.Body));

    /// <summary>Every node once, however often it is used: equal sub-trees are one object.</summary>
    private static List<(int Number, string Body)> Objects(Tree root)
    {
        List<(int, string)> objects = [(1, PdfFile.Catalog)];
        var numbers = new Dictionary<Tree, int> { [root] = Root };
        var waiting = new Queue<Tree>([root]);
        while (waiting.TryDequeue(out var tree))
        {
            foreach (var kid in tree.Kids.Where(kid => numbers.TryAdd(kid, numbers.Count + Root)))
                waiting.Enqueue(kid);
            objects.Add((numbers[tree], tree.IsPage ? PdfFile.Page : PdfFile.Node(tree.Pages, tree.Kids.Select(kid => numbers[kid]))));
        }
        return objects;
    }

    private static Gen<Tree> Trees() => Gen.Sized(size => Node(Math.Min(size, 3)));

    private static Gen<Tree> Node(int depth) =>
        from kids in Gen.ListOf(depth == 0 ? Gen.Constant(Tree.Page) : Gen.OneOf(Gen.Constant(Tree.Page), Node(depth - 1)), 3)
        from twice in Gen.Elements(true, false)
        select new Tree(false, twice ? [.. kids, .. kids] : [.. kids.Skip(1)]);

    private sealed class Tree(bool isPage, IReadOnlyList<Tree> kids)
    {
        public static Tree Page { get; } = new(isPage: true, []);

        public bool IsPage => isPage;

        public IReadOnlyList<Tree> Kids => kids;

        public int Pages => isPage ? 1 : kids.Sum(kid => kid.Pages);
    }
}
