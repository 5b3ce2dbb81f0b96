namespace Ants.Permis.Documents.Forms;

/// <summary>
/// Cuts a text into lines at its blanks; a name that alone is longer than a line is cut before a hyphen, or between letters when it has none. No line ends with a hyphen:
/// neither a reader nor a program could tell whether it belongs to the name.
/// </summary>
internal static class FormLines
{
    /// <summary>The lines of several texts, each of which starts on a line of its own.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> texts, FormStyle style, double width) => [.. texts.SelectMany(text => Of(text, style, width))];

    private static IEnumerable<string> Of(string text, FormStyle style, double width)
    {
        var rest = text;
        while (style.Length(rest.AsSpan().TrimEnd(' ')) > width)
        {
            var length = Fitting(rest, style, width);
            yield return rest[..length].TrimEnd(' ');
            rest = rest[length..].TrimStart(' ');
        }

        yield return rest.TrimEnd(' ');
    }

    // After the last blank that fits and has no hyphen in front; else before the last hyphen; else anywhere. At least one letter with its marks, so that it ends.
    private static int Fitting(string text, FormStyle style, double width)
    {
        var (blank, hyphen, any) = (0, 0, 0);
        for (var length = 1; length <= text.Length; length++)
        {
            if (length < text.Length && MarkPlacement.IsMark(text[length]))
                continue;
            if (any > 0 && style.Length(text.AsSpan(0, length).TrimEnd(' ')) > width)
                break;
            any = length > 1 && text[length - 1] == '-' ? any : length;
            blank = text[length - 1] == ' ' && !text.AsSpan(0, length).TrimEnd(' ').EndsWith("-") ? length : blank;
            hyphen = any == length && length < text.Length && text[length] == '-' ? length : hyphen;
        }

        return blank > 0 ? blank : hyphen > 0 ? hyphen : any;
    }
}
