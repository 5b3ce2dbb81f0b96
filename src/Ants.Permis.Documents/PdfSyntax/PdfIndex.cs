using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Where an object stands: at an offset of the file, or in an object stream.</summary>
/// <param name="Offset">The offset of <c>N G obj</c> in the file; without meaning for an object in an object stream.</param>
/// <param name="Container">The number of the object stream, or 0.</param>
/// <param name="Position">The position in the object stream, from 0.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfEntry(long Offset, int Container = 0, int Position = 0);

/// <summary>Finds objects by their number: from the cross-reference sections of the file, or from a search through it.</summary>
internal interface IPdfIndex
{
    /// <summary>The trailer dictionary.</summary>
    PdfValue Trailer { get; }

    /// <summary>The catalog, usually as a reference.</summary>
    PdfValue Root { get; }

    PdfLookup Find(int number, out PdfEntry entry);

    /// <summary>Goes to the next object that is in use; each is met once, and only where it counts. False at the end.</summary>
    bool MoveNext(ref PdfCursor cursor);
}

/// <summary>A place in an index.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct PdfCursor
{
    public int Section { get; set; }

    public int Run { get; set; }

    public long Row { get; set; }

    /// <summary>The object that was met last.</summary>
    public int Number { get; set; }

    public PdfEntry Entry { get; set; }
}

/// <summary>What an index says of an object.</summary>
internal enum PdfLookup
{
    /// <summary>Nothing: an older section may know.</summary>
    Missing,

    /// <summary>The object was deleted.</summary>
    Free,

    Found,

    /// <summary>The index contradicts its own shape.</summary>
    Wrong,
}
