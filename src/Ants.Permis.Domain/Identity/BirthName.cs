using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>The surname of the birth certificate. The « nom de famille » of the account form is the same thing.</summary>
/// <remarks>French: nom de naissance, « Nom figurant sur votre acte de naissance » (tutorial, step 2). One to 100 characters, Latin letters, single separators.</remarks>
public sealed class BirthName : TextValue<BirthName>, ITextValue<BirthName>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = CivilName.MaxLength;

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = EtatCivilCodes.BirthNameTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = EtatCivilCodes.BirthNameForbiddenCharacter,
        BadShape = EtatCivilCodes.BirthNameMalformed,
    };

    private BirthName(string value)
        : base(value)
    {
    }

    /// <summary>The key under which registers without accents hold the name: upper case, no sign, spaces for apostrophes and hyphens.</summary>
    public string ComparisonKey => LatinText.Fold(Value);

    /// <summary>Whether the name bears a sign that French civil registers do not admit, as names of births abroad may.</summary>
    public bool HasForeignSign => CivilName.HasForeignSign(Value);

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out BirthName? value, out TextProblem problem)
    {
        problem = CivilName.Read(text, out var normal);
        return TextValue.Accept(problem, normal, static name => new BirthName(name), out value);
    }

    /// <summary>Makes a name from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The text is not a name.</exception>
    public static BirthName Create(string text) => TextValue.Create<BirthName>(text);

    /// <summary>What is wrong with the shape of a typed name; a foreign sign is a warning.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => Read(text, path, out _);

    /// <summary>The name and what is to be said of it, read once.</summary>
    internal static ValueList<Finding> Read(string? text, JsonPath path, out BirthName? name) => TryCreate(text, out name, out var problem)
        ? CivilName.WarnOfForeignSign(name.Value, EtatCivilCodes.BirthNameForeignSign, path)
        : Codes.Report(problem, path);
}
