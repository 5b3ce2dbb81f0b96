using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Pdf;

/// <summary>What a page has from the nodes above it unless it has its own (ISO 32000-1, 7.7.3.4).</summary>
internal sealed record PdfInherited
{
    public static PdfInherited Nothing { get; } = new();

    public PdfValue MediaBox { get; init; }

    public PdfValue CropBox { get; init; }

    public PdfValue Rotate { get; init; }

    public PdfValue Resources { get; init; }

    /// <summary>The same with the value of a key of a node, if that key is one that is inherited.</summary>
    public PdfInherited With(ReadOnlySpan<byte> key, PdfValue value)
    {
        if (PdfName.Is(key, "MediaBox"u8))
            return this with { MediaBox = value };
        if (PdfName.Is(key, "CropBox"u8))
            return this with { CropBox = value };
        if (PdfName.Is(key, "Rotate"u8))
            return this with { Rotate = value };
        return PdfName.Is(key, "Resources"u8) ? this with { Resources = value } : this;
    }
}

/// <summary>A node of the page tree, or a page: its entries, not yet looked into.</summary>
internal readonly record struct PdfPageNode
{
    public PdfPageNode(PdfInherited inherited) => Inherited = inherited;

    public PdfInherited Inherited { get; init; }

    public PdfValue Kids { get; init; }

    /// <summary>Whether it calls itself a node.</summary>
    public bool IsNode { get; init; }

    public PdfValue Contents { get; init; }

    public PdfValue UserUnit { get; init; }
}
