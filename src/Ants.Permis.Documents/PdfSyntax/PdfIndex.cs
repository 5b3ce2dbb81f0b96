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
