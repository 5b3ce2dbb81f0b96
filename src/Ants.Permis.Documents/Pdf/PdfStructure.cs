using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What the structure of a PDF says, by one of its indexes.</summary>
internal sealed record PdfStructure
{
    public required PdfObjects Objects { get; init; }

    public required IPdfIndex Index { get; init; }

    public PdfAccess Access { get; private init; }

    /// <summary>The revision of the standard security handler, or null.</summary>
    public int? SecurityRevision { get; private init; }

    /// <summary>The pages, or null when there is no page tree or nobody can read it without a password.</summary>
    public PdfPageCount? Pages { get; private init; }

    /// <summary>The first pages.</summary>
    public IReadOnlyList<PdfPageNode> PageNodes { get; private init; } = [];

    /// <summary>The limit that was reached before all pages were counted, or null.</summary>
    public string? Exceeded { get; private init; }

    public PdfValue Catalog { get; private init; }

    /// <summary>Sections of the index, or 0 when it had to be made.</summary>
    public int Revisions { get; private init; }

    /// <summary>Whether the index had to be made by searching the file.</summary>
    public bool IsRepaired => Revisions == 0;

    /// <summary>Whether the objects can be read by everybody.</summary>
    public bool IsOpen => Access is PdfAccess.Plain or PdfAccess.OpensWithoutPassword;

    /// <summary>Reads a file by its own index; null when that index or what it leads to is not right.</summary>
    public static PdfStructure? ReadIndexed(ReadOnlyMemory<byte> file, long offset, PdfMeter meter)
    {
        if (PdfXrefIndex.Read(file, offset, meter) is not { } index)
            return null;
        var objects = new PdfObjects(file, index, meter);
        var read = Open(objects, index).Read() with { Revisions = index.Revisions };
        return objects.IsIndexWrong || (read.IsOpen && read.Pages is null) ? null : read;
    }

    /// <summary>Reads a file by searching it for its objects.</summary>
    public static PdfStructure ReadRebuilt(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        var index = PdfRebuiltIndex.Search(file, meter);
        var structure = Open(new PdfObjects(file, index, meter), index);
        if (structure.IsOpen)
            index.AddMembers(structure.Objects);
        return structure.Read();
    }

    /// <summary>The same file by a search, for its objects only: for one whose pages are where the index says, but not all of its other objects.</summary>
    public PdfStructure Rebuilt()
    {
        var index = PdfRebuiltIndex.Search(Objects.File, Objects.Meter);
        var objects = new PdfObjects(Objects.File, index, Objects.Meter) { Cipher = Objects.Cipher };
        index.AddMembers(objects);
        return this with { Index = index, Objects = objects };
    }

    private static PdfStructure Open(PdfObjects objects, IPdfIndex index)
    {
        var access = PdfSecurity.Open(objects, index.Trailer, out var cipher, out var revision);
        objects.Cipher = cipher;
        return new() { Objects = objects, Index = index, Access = access, SecurityRevision = revision };
    }

    private PdfStructure Read()
    {
        if (!IsOpen)
            return this with { Exceeded = Objects.Meter.Exceeded };
        var catalog = Objects.Resolve(Index.Root);
        var tree = new PdfPageTree(Objects);
        var root = catalog.Get("Pages"u8, Objects.Meter);
        var pages = root.Kind == PdfKind.Null ? null : tree.Count(root);
        return this with { Catalog = catalog, Pages = pages, PageNodes = tree.Described, Exceeded = Objects.Meter.Exceeded };
    }
}
