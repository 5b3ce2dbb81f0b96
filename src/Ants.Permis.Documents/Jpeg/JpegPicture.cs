using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>The layout of a picture: its components, and the units in which a scan of several components goes through them.</summary>
internal sealed class JpegPicture
{
    private const int BlockSide = 8;

    public JpegPicture(in JpegFrame frame)
    {
        var (widest, highest) = (1, 1);
        for (var at = 0; at < frame.Components; at++)
            (widest, highest) = (Math.Max(widest, frame.Horizontal(at)), Math.Max(highest, frame.Vertical(at)));
        Columns = Units(frame.Width, BlockSide * widest);
        Rows = Units(frame.Height, BlockSide * highest);
        Components = new JpegComponent[frame.Components];
        for (var at = 0; at < frame.Components; at++)
        {
            Components[at] = new(frame.Horizontal(at), frame.Vertical(at), frame.Quantiser(at))
            {
                Columns = Units(frame.Width * frame.Horizontal(at), BlockSide * widest),
                Rows = Units(frame.Height * frame.Vertical(at), BlockSide * highest),
            };
        }
    }

    public JpegComponent[] Components { get; }

    /// <summary>Units across.</summary>
    public int Columns { get; }

    /// <summary>Units down.</summary>
    public int Rows { get; }

    private static int Units(int side, int unit) => (side + unit - 1) / unit;
}
