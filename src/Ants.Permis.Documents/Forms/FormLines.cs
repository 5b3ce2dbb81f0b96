namespace Ants.Permis.Documents.Forms;

/// <summary>Cuts a text into lines: after spaces and hyphens, and inside a word only when the word alone is longer than a line.</summary>
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

    // At least one letter with its marks, so that it ends.
    private static int Fitting(string text, FormStyle style, double width)
    {
        var (best, any) = (0, 0);
        for (var length = 1; length <= text.Length; length++)
        {
            if (length < text.Length && MarkPlacement.IsMark(text[length]))
                continue;
            if (any > 0 && style.Length(text.AsSpan(0, length).TrimEnd(' ')) > width)
                break;
            any = length;
            if (text[length - 1] is ' ' or '-')
                best = length;
        }

        return best > 0 ? best : any;
    }
}
