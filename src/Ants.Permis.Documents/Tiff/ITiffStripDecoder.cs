using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Tiff;

/// <summary>Decodes the strips or tiles of one page. The one behind which LibTiff.NET works is <see cref="TiffFacsimile"/>; nothing else sees that library.</summary>
internal interface ITiffStripDecoder : IDisposable
{
    /// <summary>Decodes a block until it is full or its data end; false when it met codes that cannot be.</summary>
    bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows);
}

/// <summary>Samples stored as they are.</summary>
internal sealed class TiffStored : ITiffStripDecoder
{
    public bool Decode(long block, ReadOnlyMemory<byte> data, TiffRows rows)
    {
        rows.Take(data.Span);
        return true;
    }

    public void Dispose()
    {
        // Nothing is held.
    }
}
