using System.Globalization;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.PdfSyntax;

/// <summary>Numbers with or without a fraction (ISO 32000-1, 7.3.3).</summary>
internal static class PdfNumber
{
    private const int LongestNumber = 32;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The value of a number, or null for anything else.</summary>
    public static double? Read(PdfValue value)
    {
        if (value.Kind == PdfKind.Integer)
            return value.Number;
        return value.Kind == PdfKind.Other && value.End - value.Start <= LongestNumber
            && double.TryParse(value.Content, Style, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>The value of an integer within the range of 32 bits, or null for anything else.</summary>
    public static int? ReadInteger(PdfValue value) =>
        value is { Kind: PdfKind.Integer, Number: >= int.MinValue and <= int.MaxValue } ? (int)value.Number : null;
}
