using FsCheck.Xunit;

namespace Ants.Permis.Primitives;

public class Latin_text
{
    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("Franc\u0327oise", "Françoise")]
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")]
    [InlineData("â\u0323", "ậ")]
    [InlineData("u\u0308\u0301", "ǘ")]
    [InlineData("u\u0301\u0308", "ú\u0308")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("a\u0310\u0301", "a\u0310\u0301")]
    [InlineData("e\u0301\u0301", "é\u0301")]
    [InlineData("\u0301e", "\u0301e")]
    [InlineData("Zoë", "Zoë")]
    public void Is_composed_as_NFC_does(string text, string expected) => Assert.Equal(expected, LatinText.Compose(text));

    [Theory]
    [InlineData("L'Haÿ-les-Roses", "L HAY LES ROSES")]
    [InlineData("Œuf-en-Ternois", "OEUF EN TERNOIS")]
    [InlineData("Ægidius Łoś", "AEGIDIUS LOS")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Nguyễn", "NGUYEN")]
    [InlineData("Le  Cléac'h--Martin", "LE CLEAC H MARTIN")]
    [InlineData("-", "")]
    public void Is_folded_to_the_key_of_the_registers(string text, string key) => Assert.Equal(key, LatinText.Fold(text));

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public bool Is_composed_once_and_for_all(string text)
    {
        var composed = LatinText.Compose(text);
        return string.Equals(composed, LatinText.Compose(composed), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public bool Is_folded_once_and_for_all(string text)
    {
        var key = LatinText.Fold(text);
        return string.Equals(key, LatinText.Fold(key), StringComparison.Ordinal);
    }

    [Property(Arbitrary = [typeof(AnyText)], MaxTest = 2000)]
    public bool Is_normalised_once_and_for_all(string text)
    {
        var normal = TypedText.Normalise(text);
        return string.Equals(normal, TypedText.Normalise(normal), StringComparison.Ordinal);
    }
}
