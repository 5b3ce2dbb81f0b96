using System.Text;
using System.Text.RegularExpressions;

namespace Ants.Permis.Messages;

/// <summary>Fills the paragraphs of a message and breaks them into lines.</summary>
internal static partial class MessageLines
{
    /// <summary>The greatest number of characters of a line (RFC 5322), but for values that must stay in one piece.</summary>
    public const int Width = 78;

    private const string Bullet = "* ";

    /// <summary>The text of paragraphs: lines end with LF, a blank line stands between paragraphs.</summary>
    public static string Write(IEnumerable<string> paragraphs, IReadOnlyDictionary<string, string> values) =>
        string.Join("\n\n", paragraphs.Select(paragraph => string.Join('\n', paragraph.Split('\n').Select(line => Broken(line, values))))) + "\n";

    /// <summary>A text of any origin in lines that fit: one item of a list, or what belongs to it. It is read as words and nothing else.</summary>
    public static string Item(string lead, string text) =>
        Flow(Words(Plain(text)).SelectMany(word => Pieces(word, Width - lead.Length)).Select((word, index) => index == 0 ? lead + word : word), new string(' ', lead.Length));

    // A paragraph is cut into words before it is filled, so that a value is never cut and never read as a template.
    private static string Broken(string paragraph, IReadOnlyDictionary<string, string> values)
    {
        // What the host chose would come to stand at the beginning of a line.
        if (paragraph.Contains("{identifier}", StringComparison.Ordinal) || paragraph.Contains("{number}", StringComparison.Ordinal))
            return Filled(paragraph, values);
        var indent = paragraph.StartsWith(Bullet, StringComparison.Ordinal) ? new string(' ', Bullet.Length) : "";
        return Flow(Words(paragraph).Select(word => Filled(word, values)), indent);
    }

    private static string Flow(IEnumerable<string> words, string indent)
    {
        var text = new StringBuilder();
        var room = Width;
        foreach (var word in words)
            room = Append(text, word, room, indent);
        return text.ToString();
    }

    /// <summary>Puts a word on the line or on the next one, and gives the room that is left.</summary>
    private static int Append(StringBuilder text, string word, int room, string indent)
    {
        if (text.Length == 0)
            indent = "";
        else if (word.Length < room)
        {
            text.Append(' ').Append(word);
            return room - word.Length - 1;
        }
        else
            text.Append('\n');
        text.Append(indent).Append(word);
        return Width - indent.Length - word.Length;
    }

    // French signs keep with their word: « Identifiant oublié ? »
    private static List<string> Words(string paragraph)
    {
        var words = new List<string>();
        foreach (var word in paragraph.Split(' '))
        {
            if (words.Count > 0 && (word[0] is ':' or ';' or '?' or '!' or '»' || words[^1].EndsWith('«')))
                words[^1] += " " + word;
            else
                words.Add(word);
        }

        return words;
    }

    // Blanks and controls of every alphabet are one space, so that nothing can begin a line of its own.
    private static string Plain(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || char.IsWhiteSpace(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // A word that no line can hold is cut, and a character of two halves is not.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        for (var start = 0; start < word.Length;)
        {
            var length = Math.Min(width, word.Length - start);
            if (length > 1 && start + length < word.Length && char.IsHighSurrogate(word[start + length - 1]))
                length--;
            yield return word.Substring(start, length);
            start += length;
        }
    }

    private static string Filled(string text, IReadOnlyDictionary<string, string> values) => Parameter().Replace(text, match => values[match.Groups["name"].Value]);

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parameter();
}
