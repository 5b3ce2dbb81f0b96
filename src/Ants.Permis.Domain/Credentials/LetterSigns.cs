using System.Buffers;

namespace Ants.Permis.Credentials;

/// <summary>Digits and signs that people write for letters, such as <c>@</c> for a.</summary>
internal static class LetterSigns
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("@401357€$");

    /// <summary>The text as it is, and with its signs read as letters; 1 is i or l. Each character stays in its place.</summary>
    public static IEnumerable<string> Readings(string text) => text.AsSpan().ContainsAny(Signs) ? [text, Read(text, 'i'), Read(text, 'l')] : [text];

    /// <summary>Whether a character is a letter, or a sign that stands for it.</summary>
    public static bool CanBe(char sign, char letter) => sign == letter || Letter(sign, 'i') == letter || Letter(sign, 'l') == letter;

    private static string Read(string text, char one) => string.Create(text.Length, (text, one), static (read, from) =>
    {
        for (var i = 0; i < read.Length; i++)
            read[i] = Letter(from.text[i], from.one);
    });

    private static char Letter(char sign, char one) => sign switch
    {
        '@' or '4' => 'a',
        '0' => 'o',
        '1' => one,
        '3' or '€' => 'e',
        '5' or '$' => 's',
        '7' => 't',
        _ => sign,
    };
}
