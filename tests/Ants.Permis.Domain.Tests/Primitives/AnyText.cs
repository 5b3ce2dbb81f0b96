using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Primitives;

/// <summary>Texts that people and machines might send: any UTF-16 unit, lone surrogates included, and mixtures that are nearly names, addresses, numbers and dates.</summary>
public static class AnyText
{
    private const string Tricky = "aeiouyéèçñœŁẞßıſBC zZ''’`--–  \u00A0\u200B\uFEFF\u00AD\u0301\u0327\u0345\uD83D\uDE00\uD800.,@+()/°0123456789\t\n";

    public static Arbitrary<string> Text()
    {
        var anyUnit = Gen.Choose(0, 0xFFFF).Select(unit => (char)unit);
        var tricky = Gen.Elements(Tricky.ToCharArray());
        var letters = Gen.Elements("abcdeéïÉ".ToCharArray());
        var digits = Gen.Elements("0123456789/-".ToCharArray());
        return Gen.OneOf(Of(anyUnit), Of(tricky), Of(letters), Of(digits), Gen.Elements("", " ", "a", "'", "-", "+", "@", "00", "0000-00-00", "1984-02-29")).ToArbitrary();
    }

    private static Gen<string> Of(Gen<char> characters) => characters.ArrayOf().Select(array => new string(array));
}
