using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>An e-mail address that can be written to: a name, an @, and a domain with at least one dot.</summary>
/// <remarks>
/// French: adresse mél. (tutorial, step 3). The characters of the name are those of the HTML e-mail field; quoted names and addresses in brackets are
/// refused, as nobody's are so. An international domain is kept in its ASCII form. Only a message that arrives proves that an address exists.
/// </remarks>
public sealed class EmailAddress : TextValue<EmailAddress>, ITextValue<EmailAddress>
{
    /// <summary>The greatest number of characters of the whole address (RFC 5321).</summary>
    public const int MaxLength = 254;

    private const int MaxLocalLength = 64;
    private const int MaxLabelLength = 63;

    private static readonly IdnMapping Idn = new() { AllowUnassigned = false, UseStd3AsciiRules = true };

    private static readonly SearchValues<char> LocalCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.!#$%&'*+/=?^_`{|}~-");

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = ContactCodes.EmailTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = ContactCodes.EmailForbiddenCharacter,
        BadShape = ContactCodes.EmailMalformed,
    };

    private EmailAddress(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out EmailAddress? value, out TextProblem problem)
    {
        problem = Read(text, out var normal);
        return TextValue.Accept(problem, normal, static address => new EmailAddress(address), out value);
    }

    /// <summary>Makes an address from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ArgumentException">The text is not an e-mail address.</exception>
    public static EmailAddress Create(string text) => TextValue.Create<EmailAddress>(text);

    /// <summary>What is wrong with the shape of a typed address.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => Read(text, path, out _);

    /// <summary>The address and what is to be said of it, read once.</summary>
    internal static ValueList<Finding> Read(string? text, JsonPath path, out EmailAddress? address)
    {
        TryCreate(text, out address, out var problem);
        return Codes.Report(problem, path);
    }

    private static TextProblem Read(string? text, out string normal)
    {
        normal = "";
        if (string.IsNullOrWhiteSpace(text))
            return TextProblem.Missing;
        var typed = text.Trim();
        if (typed.Length > MaxLength)
            return TextProblem.TooLong;
        var at = typed.LastIndexOf('@');
        if (at < 0)
            return TextProblem.BadShape;
        var problem = JudgeLocal(typed.AsSpan(0, at));
        if (problem != TextProblem.None)
            return problem;
        if (!TryReadDomain(typed[(at + 1)..], out var domain))
            return TextProblem.BadShape;
        normal = $"{typed.AsSpan(0, at)}@{domain}";
        return normal.Length > MaxLength ? TextProblem.TooLong : TextProblem.None;
    }

    private static TextProblem JudgeLocal(ReadOnlySpan<char> local)
    {
        if (local.IsEmpty || local.Contains('@'))
            return TextProblem.BadShape;
        if (local.ContainsAnyExcept(LocalCharacters))
            return TextProblem.ForbiddenCharacter;
        return local.Length > MaxLocalLength || local[0] == '.' || local[^1] == '.' || local.Contains("..", StringComparison.Ordinal)
            ? TextProblem.BadShape
            : TextProblem.None;
    }

    private static bool TryReadDomain(string typed, out string domain)
    {
        domain = "";
        return typed.All(IsOfDomain) && TryToAscii(typed, out domain) && IsHostName(domain);
    }

    // The rules for international domains let symbols through that no registry sells.
    private static bool IsOfDomain(char c) =>
        char.IsLetterOrDigit(c) || c is '.' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // The framework only says by an exception that a name is no international domain.
    private static bool TryToAscii(string typed, out string domain)
    {
        domain = typed;
        try
        {
            if (!typed.All(char.IsAscii))
                domain = Idn.GetAscii(typed);
        }
        catch (ArgumentException)
        {
            return false;
        }

        domain = domain.ToLowerInvariant();
        return true;
    }

    private static bool IsHostName(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length > 1 && labels.All(IsLabel) && IsTopLevel(labels[^1]);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabelLength && label[0] != '-' && label[^1] != '-' && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    private static bool IsTopLevel(string label) =>
        label.StartsWith("xn--", StringComparison.Ordinal) || (label.Length > 1 && label.All(char.IsAsciiLetter));
}
