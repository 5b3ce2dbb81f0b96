using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>The name of a way, or what stands for it where ways have none.</summary>
/// <remarks>French: nom de la voie (tutorial, step 3). One to 100 characters: Latin letters, digits and the signs of addresses.</remarks>
public sealed class StreetName : TextValue<StreetName>, ITextValue<StreetName>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = AddressText.MaxLength;

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = ContactCodes.StreetNameTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = ContactCodes.StreetNameForbiddenCharacter,
        BadShape = ContactCodes.StreetNameMalformed,
    };

    private StreetName(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out StreetName? value, out TextProblem problem)
    {
        problem = AddressText.Read(text, out var normal);
        return TextValue.Accept(problem, normal, static name => new StreetName(name), out value);
    }

    /// <summary>Makes a value from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The text is not such a value.</exception>
    public static StreetName Create(string text) => TextValue.Create<StreetName>(text);

    /// <summary>What is wrong with the shape of a typed text.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path)
    {
        TryCreate(text, out _, out var problem);
        return Codes.Report(problem, path);
    }
}
