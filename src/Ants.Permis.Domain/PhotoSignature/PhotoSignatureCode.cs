using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.PhotoSignature;

/// <summary>The code that a photographer or booth prints with a digital photo and signature.</summary>
/// <remarks>
/// French: code photo signature numérique (tutorial, step 4). Spaces and hyphens between groups are dropped, and lower case is raised where the alphabet has
/// upper case only. Its length and alphabet are policy, and come in as arguments.
/// </remarks>
public sealed class PhotoSignatureCode : TextValue<PhotoSignatureCode>
{
    private PhotoSignatureCode(string value)
        : base(value)
    {
    }

    /// <summary>Makes a code from a text.</summary>
    /// <param name="text">What was typed; it may be anything.</param>
    /// <param name="length">The number of characters of a code, from the policy.</param>
    /// <param name="alphabet">The characters that codes are made of, from the policy.</param>
    /// <param name="value">The code, or <see langword="null"/> when there is a problem.</param>
    /// <param name="problem"><see cref="TextProblem.None"/>, or the first problem: a wrong length is <see cref="TextProblem.BadShape"/>.</param>
    /// <returns>Whether there is a value.</returns>
    public static bool TryCreate(string? text, int length, string alphabet, [NotNullWhen(true)] out PhotoSignatureCode? value, out TextProblem problem)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        ArgumentException.ThrowIfNullOrEmpty(alphabet);
        problem = Read(text, length, alphabet, out var normal);
        return TextValue.Accept(problem, normal, static code => new PhotoSignatureCode(code), out value);
    }

    /// <summary>Makes a code from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">The number of characters of a code, from the policy.</param>
    /// <param name="alphabet">The characters that codes are made of, from the policy.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public static PhotoSignatureCode Create(string text, int length, string alphabet) =>
        TryCreate(text, length, alphabet, out var value, out var problem) ? value : throw TextValue.Refusal<PhotoSignatureCode>(problem);

    /// <summary>What is wrong with the shape of a typed code.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <param name="length">The number of characters of a code, from the policy.</param>
    /// <param name="alphabet">The characters that codes are made of, from the policy.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path, int length, string alphabet)
    {
        TryCreate(text, length, alphabet, out _, out var problem);
        return problem switch
        {
            TextProblem.None or TextProblem.Missing => [],
            TextProblem.ForbiddenCharacter => [new Finding(PhotoSignatureCodes.CodeForbiddenCharacter, Severity.Blocking, path)],
            _ => [new Finding(PhotoSignatureCodes.CodeWrongLength, Severity.Blocking, path) { Parameters = [new("expected", new FindingValue.Number(length))] }],
        };
    }

    // ASCII only: the general rule also turns the long s into S.
    private static char Raise(char c) => char.IsAsciiLetterLower(c) ? (char)(c - 'a' + 'A') : c;

    private static TextProblem Read(string? text, int length, string alphabet, out string normal)
    {
        normal = "";
        if (string.IsNullOrWhiteSpace(text))
            return TextProblem.Missing;
        if (text.Length > TypedText.HardStop)
            return TextProblem.BadShape;
        var code = string.Concat(TypedText.Squeeze(text).Where(c => c != '-' || alphabet.Contains('-', StringComparison.Ordinal)));
        normal = alphabet.Any(char.IsAsciiLetterLower) ? code : string.Concat(code.Select(Raise));
        if (!normal.All(c => alphabet.Contains(c, StringComparison.Ordinal)))
            return TextProblem.ForbiddenCharacter;
        return normal.Length == length ? TextProblem.None : TextProblem.BadShape;
    }
}
