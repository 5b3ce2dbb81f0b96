using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What the structure of a PDF says, by one of its indexes.</summary>
internal sealed record PdfStructure
{
    public PdfAccess Access { get; private init; }

    /// <summary>The pages, or null when there is no page tree or nobody can read it without a password.</summary>
    public PdfPageCount? Pages { get; private init; }

    /// <summary>Whether the index had to be made by searching the file.</summary>
    public bool IsRepaired { get; private init; }

    /// <summary>Whether something that is needed is compressed in a way that is not read here.</summary>
    public bool HasUnknownFilter { get; private init; }

    /// <summary>Reads a file by its own index; null when that index or what it leads to is not right.</summary>
    public static PdfStructure? ReadIndexed(ReadOnlyMemory<byte> file, long offset, PdfMeter meter)
    {
        if (PdfXrefIndex.Read(file, offset, meter) is not { } index)
            return null;
        var objects = new PdfObjects(file, index, meter);
        var access = PdfSecurity.Open(objects, index.Trailer, out var cipher);
        objects.Cipher = cipher;
        var read = Read(objects, index, access);
        return objects.IsIndexWrong || (CanBeRead(access) && read.Pages is null) ? null : read;
    }

    /// <summary>Reads a file by searching it for its objects.</summary>
    public static PdfStructure ReadRebuilt(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        var index = PdfRebuiltIndex.Search(file, meter);
        var objects = new PdfObjects(file, index, meter);
        var access = PdfSecurity.Open(objects, index.Trailer, out var cipher);
        objects.Cipher = cipher;
        if (CanBeRead(access))
            index.AddMembers(objects);
        return Read(objects, index, access) with { IsRepaired = true };
    }

    private static PdfStructure Read(PdfObjects objects, IPdfIndex index, PdfAccess access)
    {
        var tree = CanBeRead(access) ? objects.Resolve(index.Root).Get("Pages"u8, objects.Meter) : default;
        var pages = tree.Kind == PdfKind.Null ? null : new PdfPageTree(objects).Count(tree);
        return new() { Access = access, Pages = pages, HasUnknownFilter = objects.HasUnknownFilter };
    }

    private static bool CanBeRead(PdfAccess access) => access is PdfAccess.Plain or PdfAccess.OpensWithoutPassword;
}
