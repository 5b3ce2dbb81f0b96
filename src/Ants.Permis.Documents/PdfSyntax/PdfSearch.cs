using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Finds by search what a wrong index does not lead to.</summary>
internal static class PdfSearch
{
    /// <summary>Blanks between the parts of <c>N G obj</c> that are passed over; one is usual.</summary>
    private const int MostBlanks = 8;

    private const int MostDigits = 10;

    /// <summary>The last trailer dictionary that names a catalog, or nothing.</summary>
    public static PdfValue LastTrailer(ReadOnlyMemory<byte> file, PdfMeter meter)
    {
        var bytes = file.Span;
        for (var end = bytes.Length; ;)
        {
            var at = bytes[..end].LastIndexOf("trailer"u8);
            if (!meter.Look(end - at) || at < 0)
                return default;
            var lexer = new PdfLexer(bytes, at + "trailer"u8.Length, meter);
            lexer.Read();
            var trailer = PdfValue.At(ref lexer, file);
            if (trailer.Get("Root"u8, meter).Kind != PdfKind.Null)
                return trailer;
            end = at;
        }
    }

    /// <summary>Where <c>N G </c> starts before the keyword <c>obj</c> at a position, or -1 when the letters are none.</summary>
    public static int HeaderBefore(ReadOnlySpan<byte> bytes, int position)
    {
        var generation = NumberBefore(bytes, position);
        return generation < 0 ? -1 : NumberBefore(bytes, generation);
    }

    private static int NumberBefore(ReadOnlySpan<byte> bytes, int position)
    {
        var end = position;
        while (end > 0 && position - end < MostBlanks && PdfBytes.IsBlank(bytes[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start < MostDigits && PdfBytes.IsDigit(bytes[start - 1]))
            start--;
        return end < position && start < end ? start : -1;
    }
}
