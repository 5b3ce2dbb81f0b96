using System.Buffers;
using System.Globalization;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>The shape of an absolute https address that may stand in a message: ASCII only (RFC 3986), no user, no address in brackets.</summary>
internal static class HttpsAddress
{
    private const string Scheme = "https://";
    private const int MaxLabelLength = 63;
    private const int MaxNameLength = 253;
    private const int MaxPort = 65_535;

    private static readonly SearchValues<char> Characters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%");

    /// <summary>The first problem of a text. Nothing is trimmed and nothing repaired: a program made it.</summary>
    public static TextProblem Judge(string? text, int maxLength)
    {
        if (string.IsNullOrWhiteSpace(text))
            return TextProblem.Missing;
        if (text.Length > maxLength)
            return TextProblem.TooLong;
        if (text.AsSpan().ContainsAnyExcept(Characters))
            return TextProblem.ForbiddenCharacter;
        return text.StartsWith(Scheme, StringComparison.Ordinal) && IsShaped(text.AsSpan(Scheme.Length)) ? TextProblem.None : TextProblem.BadShape;
    }

    private static bool IsShaped(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny("/?#");
        return IsAuthority(end < 0 ? rest : rest[..end]) && (end < 0 || IsTail(rest[end..]));
    }

    // What stands before an @ would look like the site to a reader: "https://ants.gouv.fr@exemple.fr".
    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        var colon = authority.IndexOf(':');
        return colon < 0 ? IsHost(authority) : IsHost(authority[..colon]) && IsPort(authority[(colon + 1)..]);
    }

    private static bool IsHost(ReadOnlySpan<char> host)
    {
        foreach (var label in host.Split('.'))
        {
            if (!IsLabel(host[label]))
                return false;
        }

        return host.Length <= MaxNameLength;
    }

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        label.Length is > 0 and <= MaxLabelLength && label[0] != '-' && label[^1] != '-' && label.IndexOfAnyExcept(LabelCharacters) < 0;

    private static readonly SearchValues<char> LabelCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

    private static bool IsPort(ReadOnlySpan<char> port) =>
        int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MaxPort;

    // A second # ends up in another place in each reader; a % is followed by two digits.
    private static bool IsTail(ReadOnlySpan<char> tail)
    {
        for (var percent = tail.IndexOf('%'); percent >= 0; percent = Next(tail, percent))
        {
            if (percent + 2 >= tail.Length || !char.IsAsciiHexDigit(tail[percent + 1]) || !char.IsAsciiHexDigit(tail[percent + 2]))
                return false;
        }

        return tail.Count('#') <= 1;
    }

    private static int Next(ReadOnlySpan<char> tail, int percent)
    {
        var next = tail[(percent + 1)..].IndexOf('%');
        return next < 0 ? next : percent + 1 + next;
    }
}
