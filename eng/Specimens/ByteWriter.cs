namespace Specimens;

/// <summary>Bytes written one after the other, in either order of bytes.</summary>
internal sealed class ByteWriter
{
    private readonly List<byte> bytes = [];

    public int Count => bytes.Count;

    public byte[] ToArray() => [.. bytes];

    public ByteWriter Add(params ReadOnlySpan<byte> more)
    {
        bytes.AddRange(more);
        return this;
    }

    public ByteWriter Ascii(string text) => Add(System.Text.Encoding.ASCII.GetBytes(text));

    public ByteWriter Little16(int value) => Add((byte)value, (byte)(value >> 8));

    public ByteWriter Little32(int value) => Little16(value).Little16(value >> 16);

    public ByteWriter Big16(int value) => Add((byte)(value >> 8), (byte)value);

    public ByteWriter Big32(int value) => Big16(value >> 16).Big16(value);
}
