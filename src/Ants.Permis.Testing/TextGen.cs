using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Testing;

/// <summary>Generators of what people, pasting and programs type into a box.</summary>
public static class TextGen
{
    private static readonly string[] Nonsense =
    [
        "", " ", "\t\r\n", "\0", "\u00A0", "\u200B", "\uD800", "\uDC00x", "e\u0301", "\u202Eabc", "N/A", "null", "-", "--", "'", "0", "-1", "1e9", "00000",
        "99/99/9999", "29/02/2023", "2000-13-45", "0000-00-00", "31/04/2000", "@", "a@b@c", "+33", "<script>", "'; --", "{0}", "{limit}", "%s", "../../etc", "C:\\a\\b.pdf",
        "😀", "Ærøskøbing", "Đặng", "漢字", "Иван", "١٢٣",
    ];

    private static readonly string[] Plausible =
    [
        "Martin", "Le Goff", "N'Diaye", "Lefèvre--Durand", "d'Ormesson", "Camille", "Jean-Pierre", "14/02/2000", "2000-02", "29/02/2008", "Laval", "53", "2A", "974", "99100", "99127",
        "53000", "75011", "532", "RUE", "bis", "12", "camille.martin@example.org", "06 39 98 12 34", "A1B2C3D4E5F6G7H8J9K0L1", "1234",
    ];

    /// <summary>Any text: plausible, nonsense, ill-formed, empty, or very long.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (4, Gen.Elements(Plausible)),
        (3, Gen.Elements(Nonsense)),
        (2, ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")),
        (1, Gen.Elements(101, 1025, 20_000).Select(length => new string('a', length))));

    /// <summary>Any text, or no answer.</summary>
    public static Gen<string?> Typed { get; } = Gen.Frequency((4, Any.Select(text => (string?)text)), (1, Gen.Constant<string?>(null)));
}
