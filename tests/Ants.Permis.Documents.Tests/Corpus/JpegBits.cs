namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>Writes the coded data of a JPEG scan: bits, stuffed zeros, restart markers.</summary>
internal sealed class JpegBits
{
    private readonly List<byte> bytes = [];
    private uint pending;
    private int count;

    public void Write(uint bits, int length)
    {
        for (var at = length - 1; at >= 0; at--)
        {
            pending = (pending << 1) | ((bits >> at) & 1);
            if (++count == 8)
                Flush();
        }
    }

    public void Restart(int number)
    {
        Pad();
        bytes.AddRange([0xFF, (byte)(0xD0 + (number % 8))]);
    }

    public byte[] ToArray()
    {
        Pad();
        return [.. bytes];
    }

    // With ones, as the format asks.
    private void Pad()
    {
        while (count > 0)
            Write(1, 1);
    }

    private void Flush()
    {
        bytes.Add((byte)pending);
        if ((byte)pending == 0xFF)
            bytes.Add(0);
        (pending, count) = (0, 0);
    }
}
