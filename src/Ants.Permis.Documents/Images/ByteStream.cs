using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Images;

/// <summary>Bytes of a file as a stream to read, for decoders that want one; nothing is copied but what is read.</summary>
internal class ByteStream(ReadOnlyMemory<byte> bytes) : Stream
{
    private ReadOnlyMemory<byte> rest = bytes;

    public sealed override bool CanRead => true;

    public sealed override bool CanSeek => false;

    public sealed override bool CanWrite => false;

    public sealed override long Length => throw new NotSupportedException();

    public sealed override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public sealed override int Read(Span<byte> buffer)
    {
        while (rest.IsEmpty && Next() is { } next)
            rest = next;
        var count = Math.Min(buffer.Length, rest.Length);
        rest.Span[..count].CopyTo(buffer);
        rest = rest[count..];
        return count;
    }

    public sealed override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public sealed override void Flush()
    {
        // Nothing is written.
    }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>The bytes that follow, perhaps none in this piece; null at the end.</summary>
    protected virtual ReadOnlyMemory<byte>? Next() => null;
}
