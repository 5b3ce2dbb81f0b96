using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>A mobile number of France or of an overseas territory, in the international form <c>+33612345678</c>.</summary>
/// <remarks>
/// French: téléphone portable (tutorial, step 3, « Recommandé »). Typed nationally (ten digits, with any spaces, dots or hyphens) or with +33, 0033, or the
/// code of an overseas territory. Overseas numbers typed nationally or with +33 get their own country code: 0639… is +262.
/// </remarks>
public sealed class MobileNumber : TextValue<MobileNumber>, ITextValue<MobileNumber>
{
    private const int NationalDigits = 10;

    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" .-()/");

    private static readonly string[] TenDigitPlan = ["33", "262", "590", "594", "596"];
    private static readonly string[] OwnPlans = ["508", "681", "687", "689"];

    private static readonly ProblemCodes Codes = new()
    {
        ForbiddenCharacter = ContactCodes.MobileForbiddenCharacter,
        BadShape = ContactCodes.MobileMalformed,
        Unknown = ContactCodes.MobileUnknown,
    };

    private MobileNumber(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out MobileNumber? value, out TextProblem problem)
    {
        problem = Read(text, out var normal);
        return TextValue.Accept(problem, normal, static number => new MobileNumber(number), out value);
    }

    /// <summary>Makes a number from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentException">The text is not a mobile number.</exception>
    public static MobileNumber Create(string text) => TextValue.Create<MobileNumber>(text);

    /// <summary>What is wrong with a typed number.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path)
    {
        TryCreate(text, out _, out var problem);
        return Codes.Report(problem, path);
    }

    private static TextProblem Read(string? text, out string normal)
    {
        normal = "";
        if (string.IsNullOrWhiteSpace(text))
            return TextProblem.Missing;
        if (text.Length > TypedText.HardStop)
            return TextProblem.BadShape;
        var typed = TypedText.Normalise(text);
        var digits = string.Concat(typed.Where(c => !Punctuation.Contains(c)));
        if (digits.Length == 0)
            return TextProblem.BadShape;
        var isInternational = digits[0] == '+';
        if (!digits.Skip(isInternational ? 1 : 0).All(char.IsAsciiDigit))
            return TextProblem.ForbiddenCharacter;
        if (isInternational)
            return ReadInternational(digits[1..], out normal);
        return digits.StartsWith("00", StringComparison.Ordinal) ? ReadInternational(digits[2..], out normal) : ReadNational(digits, out normal);
    }

    private static TextProblem ReadInternational(string digits, out string normal)
    {
        normal = $"+{digits}";
        if (TenDigitPlan.FirstOrDefault(code => digits.StartsWith(code, StringComparison.Ordinal)) is { } code)
            return ReadNational(WithTrunk(digits[code.Length..]), out normal);
        var own = OwnPlans.FirstOrDefault(plan => digits.StartsWith(plan, StringComparison.Ordinal));
        return own is not null && MobilePlan.IsMobile(own, digits.AsSpan(own.Length)) ? TextProblem.None : TextProblem.Unknown;
    }

    // « +33 (0)6 … » is written as often as « +33 6 … ».
    private static string WithTrunk(string number) => number.StartsWith('0') ? number : $"0{number}";

    private static TextProblem ReadNational(string digits, out string normal)
    {
        normal = "";
        if (digits.Length != NationalDigits || digits[0] != '0')
            return TextProblem.BadShape;
        if (MobilePlan.CountryCodeOf(digits) is not { } code)
            return TextProblem.Unknown;
        normal = $"+{code}{digits.AsSpan(1)}";
        return TextProblem.None;
    }
}
