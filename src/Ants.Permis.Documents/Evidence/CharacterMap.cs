using System.Runtime.InteropServices;
using Ants.Permis.Documents.PdfSyntax;

namespace Ants.Permis.Documents.Evidence;

/// <summary>A CMap: how the codes of a font are cut, which characters they choose, and what they mean (ISO 32000-1, 9.7.5 and 9.10.3).</summary>
internal sealed class CharacterMap(PdfMeter meter)
{
    private const int RangesPerStep = 16;

    private readonly List<CodeSpace> spaces = [];
    private readonly List<TextRange> textRanges = [];
    private readonly List<CidRange> cidRanges = [];
    private readonly Dictionary<int, string> texts = [];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct CodeSpace(int Length, byte[] Low, byte[] High);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct TextRange(int Low, int High, string First);

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct CidRange(int Low, int High, int First);

    public bool HasSpaces => spaces.Count > 0;

    public bool HasTexts => texts.Count + textRanges.Count > 0;

    public void AddSpace(byte[] low, byte[] high)
    {
        if (low.Length == high.Length && low.Length is >= 1 and <= 4)
            spaces.Add(new(low.Length, low, high));
    }

    public void AddText(int code, string text) => texts[code] = text;

    public void AddTexts(int low, int high, string first) => textRanges.Add(new(low, high, first));

    public void AddCids(int low, int high, int first) => cidRanges.Add(new(low, high, first));

    /// <summary>What a code means, or null. In a range the last character counts up.</summary>
    public string? Text(int code)
    {
        if (texts.TryGetValue(code, out var text))
            return text;
        if (!meter.Spend(1 + (textRanges.Count / RangesPerStep)))
            return null;
        var at = textRanges.FindLastIndex(range => code >= range.Low && code <= range.High);
        return at < 0 ? null : Count(textRanges[at].First, code - textRanges[at].Low);
    }

    public int Cid(int code)
    {
        if (!meter.Spend(1 + (cidRanges.Count / RangesPerStep)))
            return 0;
        var at = cidRanges.FindLastIndex(range => code >= range.Low && code <= range.High);
        return at < 0 ? 0 : unchecked(cidRanges[at].First + code - cidRanges[at].Low);
    }

    /// <summary>The length of the code that a text starts with: that of the first space that holds it; otherwise of the shortest one.</summary>
    public int CodeLength(ReadOnlySpan<byte> text)
    {
        var shortest = 4;
        foreach (var space in spaces)
        {
            if (text.Length >= space.Length && Holds(space, text))
                return space.Length;
            shortest = Math.Min(shortest, space.Length);
        }
        meter.Spend(1 + (spaces.Count / RangesPerStep));
        return Math.Min(shortest, text.Length);
    }

    private static bool Holds(CodeSpace space, ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < space.Length; at++)
        {
            if (text[at] < space.Low[at] || text[at] > space.High[at])
                return false;
        }
        return true;
    }

    private static string Count(string first, int steps) =>
        first.Length == 0 ? first : string.Concat(first.AsSpan(0, first.Length - 1), [unchecked((char)(first[^1] + steps))]);
}
