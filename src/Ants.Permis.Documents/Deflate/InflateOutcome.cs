namespace Ants.Permis.Documents.Deflate;

/// <summary>Why decompression came back.</summary>
internal enum InflateOutcome
{
    /// <summary>The room is full; there may be more.</summary>
    Room,

    /// <summary>The end was met, and the checksum where the format has one.</summary>
    Ended,

    /// <summary>The data end before their end.</summary>
    Truncated,

    /// <summary>The data break the format.</summary>
    Damaged,

    /// <summary>Whoever pays does not pay any more.</summary>
    Unpaid,
}
