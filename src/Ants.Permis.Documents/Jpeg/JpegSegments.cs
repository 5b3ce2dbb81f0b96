using System.Buffers.Binary;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The markers of a JPEG stream and the segments that follow them, one after the other.</summary>
internal ref struct JpegSegments(ReadOnlySpan<byte> stream, int start)
{
    private readonly ReadOnlySpan<byte> stream = stream;

    /// <summary>Where the next marker is looked for.</summary>
    public int At { get; set; } = start;

    /// <summary>There were bytes before a marker that belong to nothing.</summary>
    public bool HasForeign { get; private set; }

    /// <summary>Goes to the next marker; false when there is none.</summary>
    /// <remarks>Any number of prefixes may stand before a marker; everything else before it is foreign, a prefix with a zero too.</remarks>
    public bool TryFindMarker(out byte marker)
    {
        for (marker = 0; marker == 0; marker = stream[At - 1])
        {
            var prefix = stream[At..].IndexOf(JpegMarker.Prefix);
            var code = prefix < 0 ? -1 : stream[(At + prefix)..].IndexOfAnyExcept(JpegMarker.Prefix);
            if (code < 0)
                return false;
            At += prefix + code + 1;
            HasForeign |= prefix > 0 || stream[At - 1] == 0;
        }

        return true;
    }

    /// <summary>Reads what follows a marker that does not stand alone; what is wrong with it, or null.</summary>
    public Finding? Take(out ReadOnlySpan<byte> payload)
    {
        payload = default;
        if (stream.Length - At < 2)
            return FormatFindings.Truncated;
        var length = BinaryPrimitives.ReadUInt16BigEndian(stream[At..]);
        if (length < 2)
            return FormatFindings.Damaged;
        if (length > stream.Length - At)
            return FormatFindings.Truncated;
        payload = stream.Slice(At + 2, length - 2);
        At += length;
        return null;
    }
}
