using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Undoes the prediction that some producers apply before they compress (ISO 32000-1, 7.4.4.4), in place.</summary>
internal static class PdfPredictor
{
    private const int None = 1;
    private const int Tiff = 2;
    private const int FirstPng = 10;

    /// <summary>Undoes what the parameters of a filter name; false when it is no prediction that is read here.</summary>
    public static bool TryUndo(PdfOutput output, PdfValue parameters, PdfMeter meter)
    {
        var predictor = Number(parameters, "Predictor"u8, None, meter);
        if (predictor == None)
            return true;
        var colours = Number(parameters, "Colors"u8, 1, meter);
        var bits = Number(parameters, "BitsPerComponent"u8, 8, meter);
        var columns = Number(parameters, "Columns"u8, 1, meter);
        if (colours is < 1 or > 32 || bits is < 1 or > 16 || columns is < 1 or > int.MaxValue || !meter.Look(output.Written.Length))
            return false;
        var row = ((colours * bits * columns) + 7) / 8;
        var pixel = (int)Math.Max(1, colours * bits / 8);
        if (predictor >= FirstPng)
            output.Keep(UndoPng(output.Written.Span, row, pixel));
        else if (predictor == Tiff && bits == 8)
            UndoTiff(output.Written.Span, row, pixel);
        return predictor >= FirstPng || (predictor == Tiff && bits == 8);
    }

    private static long Number(PdfValue parameters, ReadOnlySpan<byte> key, int usual, PdfMeter meter) =>
        parameters.Get(key, meter) is { Kind: PdfKind.Integer } number ? number.Number : usual;

    /// <summary>Each row comes behind a byte that says how it was predicted. The rows move up by that byte: the answer is how many bytes are left.</summary>
    private static int UndoPng(Span<byte> data, long row, int pixel)
    {
        var (from, to) = (0, 0);
        var above = Span<byte>.Empty;
        while (from + 1 < data.Length)
        {
            var length = (int)Math.Min(row, data.Length - from - 1);
            var kind = data[from];
            var current = data.Slice(to, length);
            data.Slice(from + 1, length).CopyTo(current);
            UndoRow(kind, current, above, pixel);
            above = current;
            (from, to) = (from + 1 + length, to + length);
        }
        return to;
    }

    private static void UndoRow(byte kind, Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var at = 0; kind is >= 1 and <= 4 && at < row.Length; at++)
        {
            var left = at >= pixel ? row[at - pixel] : 0;
            var up = above.IsEmpty ? 0 : above[at];
            var corner = at >= pixel && !above.IsEmpty ? above[at - pixel] : 0;
            row[at] += (byte)(kind switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                _ => Paeth(left, up, corner),
            });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (toLeft, toUp, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        if (toLeft <= toUp && toLeft <= toCorner)
            return left;
        return toUp <= toCorner ? up : corner;
    }

    private static void UndoTiff(Span<byte> data, long row, int pixel)
    {
        for (var at = 0; at < data.Length; at++)
        {
            if (at % row >= pixel)
                data[at] += data[at - pixel];
        }
    }
}
