using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Png;

/// <summary>The data of the picture chunks of a checked file, one after another, as the one stream that they are.</summary>
internal sealed class PngImageData(ReadOnlyMemory<byte> file) : ByteStream(default)
{
    private ReadOnlyMemory<byte> chunks = file[PngChunk.First..];
    private bool hasBegun;

    // The picture ends at the first chunk that is not of it.
    protected override ReadOnlyMemory<byte>? Next()
    {
        if (PngChunk.Read(chunks.Span, out var chunk) is not null)
            return null;
        var isPicture = chunk.Type == PngChunk.ImageData;
        if (hasBegun && !isPicture)
            return null;
        hasBegun |= isPicture;
        var data = isPicture ? chunks.Slice(PngChunk.DataStart, chunk.Data.Length) : default;
        chunks = chunks[chunk.Whole.Length..];
        return data;
    }
}
