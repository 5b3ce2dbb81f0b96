using Ants.Permis.Documents.Deflate;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Png;

/// <summary>The data of the picture chunks of a checked file, one after another, as the one stream that they are.</summary>
internal sealed class PngImageData(ReadOnlyMemory<byte> file) : IDeflateParts
{
    private ReadOnlyMemory<byte> chunks = file[PngChunk.First..];
    private bool hasBegun;

    // The picture ends at the first chunk that is not of it.
    public bool TryTake(out ReadOnlyMemory<byte> part)
    {
        part = default;
        if (PngChunk.Read(chunks.Span, out var chunk) is not null)
            return false;
        var isPicture = chunk.Type == PngChunk.ImageData;
        if (hasBegun && !isPicture)
            return false;
        hasBegun |= isPicture;
        if (isPicture)
            part = chunks.Slice(PngChunk.DataStart, chunk.Data.Length);
        chunks = chunks[chunk.Whole.Length..];
        return true;
    }
}
