namespace Ants.Permis.Documents.Deflate;

/// <summary>Compressed data that lie in more than one place.</summary>
internal interface IDeflateParts
{
    /// <summary>Takes the next part, perhaps an empty one; false when there is none.</summary>
    bool TryTake(out ReadOnlyMemory<byte> part);
}
