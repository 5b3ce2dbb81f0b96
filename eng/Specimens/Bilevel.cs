namespace Specimens;

/// <summary>Rows of a picture in one bit a pixel, the leftmost pixel in the highest bit.</summary>
internal static class Bilevel
{
    public static byte[] Row(Picture picture, int y, int blackIs)
    {
        var row = new byte[(picture.Width + 7) / 8];
        for (var x = 0; x < picture.Width; x++)
        {
            if (picture.IsBlack(x, y) == (blackIs == 1))
                row[x / 8] |= (byte)(0x80 >> (x % 8));
        }

        return row;
    }
}
