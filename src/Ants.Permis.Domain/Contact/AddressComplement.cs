using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Contact;

/// <summary>Floor, staircase, flat, building, residence or locality: what leads to the door beside number and way.</summary>
/// <remarks>French: complément d'adresse (tutorial, step 3). Optional. One to 100 characters: Latin letters, digits and the signs of addresses.</remarks>
public sealed class AddressComplement : TextValue<AddressComplement>, ITextValue<AddressComplement>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = AddressText.MaxLength;

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = ContactCodes.ComplementTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = ContactCodes.ComplementForbiddenCharacter,
        BadShape = ContactCodes.ComplementMalformed,
    };

    private AddressComplement(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out AddressComplement? value, out TextProblem problem)
    {
        problem = AddressText.Read(text, out var normal);
        return TextValue.Accept(problem, normal, static name => new AddressComplement(name), out value);
    }

    /// <summary>Makes a value from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The text is not such a value.</exception>
    public static AddressComplement Create(string text) => TextValue.Create<AddressComplement>(text);

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
