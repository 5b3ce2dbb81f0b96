using System.Globalization;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>Numbers of a PDF as they are used for text: always finite, and never too large to calculate with.</summary>
internal static class PdfNumbers
{
    /// <summary>A page is 14 400 units long at most; matrices that scale by more than this show nothing.</summary>
    private const double Most = 1e6;

    /// <summary>The value of a number, or another one when it is none.</summary>
    public static double Read(PdfValue value, double missing = 0) => value.Kind switch
    {
        PdfKind.Integer => Clamp(value.Number),
        PdfKind.Other when double.TryParse(value.Content, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => Clamp(number),
        _ => missing,
    };

    /// <summary>The numbers of an array, as many as there are, into a span; false when there are fewer.</summary>
    public static bool TryRead(PdfValue array, PdfObjects objects, Span<double> numbers)
    {
        var items = new PdfItems(array, objects.Meter);
        foreach (ref var number in numbers)
        {
            if (!items.Read())
                return false;
            number = Read(objects.Resolve(items.Value));
        }
        return true;
    }

    private static double Clamp(double number) => Math.Clamp(number, -Most, Most);
}
