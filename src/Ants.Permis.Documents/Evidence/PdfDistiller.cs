using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Writes a small clean PDF of the text of the first pages: a copy for readers that must not be shown what somebody sent.</summary>
/// <remarks>
/// Nothing of the file is passed on but numbers and letters. The copy has one font of our own, without a program: whatever the fonts of the file were, a letter
/// is a text and a width here, and shown text is written anew in codes of that font. Forms stand where they were shown. Everything else, from pictures to
/// names of resources, does not exist in the copy, and nothing in it is compressed.
/// </remarks>
internal sealed class PdfDistiller
{
    private readonly EvidenceDocument document;
    private readonly EvidenceShelf shelf;
    private readonly CopyFont font = new();
    private readonly List<(PageFrame Frame, int Start, int End)> pages = [];
    private readonly CopyBuffer contents;
    private readonly TextTally tally;

    private PdfDistiller(EvidenceDocument document)
    {
        this.document = document;
        shelf = new EvidenceShelf(document);
        contents = new CopyBuffer(document);
        tally = new TextTally(document.Meter);
    }

    /// <summary>Writes the copy of as many pages as the limits allow.</summary>
    public static PdfCopy Distil(EvidenceDocument document)
    {
        var distiller = new PdfDistiller(document);
        foreach (var page in new EvidencePages(document.Objects, document.Meter.Limits.MaxTextPages).Read(document.PageTree))
            distiller.Rewrite(page);
        var file = distiller.tally.Shown == 0 ? default : CopyFile.Write(distiller.contents, distiller.pages, distiller.font, document);
        return new(file, distiller.pages.Count, distiller.tally.IsTextMissing || distiller.pages.Count == 0);
    }

    private void Rewrite(EvidencePage page)
    {
        var start = contents.Length;
        var resources = new TextResources(page.Heritage.Resources, shelf);
        new ContentRewriter(shelf, font, contents, tally).Rewrite(Content(page.Contents), resources);
        // What did not find room ends in the midst of a command.
        if (contents.IsFull)
            contents.Forget(start);
        pages.Add((PageFrame.Read(page.Heritage, document.Objects), start, contents.Length));
    }

    /// <summary>The content of a page, put together from its streams with a line end between them.</summary>
    private ReadOnlyMemory<byte> Content(PdfValue contents)
    {
        var items = new PdfItems(document.Objects.Resolve(contents), document.Meter);
        if (!items.Read())
            return contents.Kind == PdfKind.Reference ? Part(contents) : default;
        var content = Part(items.Value);
        if (!items.Read())
            return content;
        var all = new MemoryStream();
        all.Write(content.Span);
        do
        {
            var part = Part(items.Value);
            if (!document.TryHold(part.Length))
                break;
            all.Write("\n"u8);
            all.Write(part.Span);
        }
        while (items.Read());
        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private ReadOnlyMemory<byte> Part(PdfValue reference)
    {
        if (document.TryReadStream(reference, out _, out var part))
            return part;
        tally.Cut();
        return default;
    }
}

/// <summary>A clean copy.</summary>
/// <param name="File">Its bytes; none when no page shows a letter.</param>
/// <param name="Pages">How many pages it has.</param>
/// <param name="IsTextMissing">Whether text of these pages is not in it.</param>
internal readonly record struct PdfCopy(ReadOnlyMemory<byte> File, int Pages, bool IsTextMissing);
