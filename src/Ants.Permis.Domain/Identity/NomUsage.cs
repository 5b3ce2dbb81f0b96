using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>The name that somebody goes by beside the birth name, such as a spouse's.</summary>
/// <remarks>French: nom d'usage, « si nécessaire, ex : nom d'épouse » (tutorial, step 2). Optional. Same letters and length as <see cref="BirthName"/>.</remarks>
public sealed class NomUsage : TextValue<NomUsage>, ITextValue<NomUsage>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = CivilName.MaxLength;

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = EtatCivilCodes.NomUsageTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = EtatCivilCodes.NomUsageForbiddenCharacter,
        BadShape = EtatCivilCodes.NomUsageMalformed,
    };

    private NomUsage(string value)
        : base(value)
    {
    }

    /// <summary>The key under which registers without accents hold the name: upper case, no sign, spaces for apostrophes and hyphens.</summary>
    public string ComparisonKey => LatinText.Fold(Value);

    /// <summary>Whether the name bears a sign that French civil registers do not admit, as names of births abroad may.</summary>
    public bool HasForeignSign => CivilName.HasForeignSign(Value);

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out NomUsage? value, out TextProblem problem)
    {
        problem = CivilName.Read(text, out var normal);
        return TextValue.Accept(problem, normal, static name => new NomUsage(name), out value);
    }

    /// <summary>Makes a name from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The text is not a name.</exception>
    public static NomUsage Create(string text) => TextValue.Create<NomUsage>(text);

    /// <summary>What is wrong with the shape of a typed name; a foreign sign is a warning.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => TryCreate(text, out var name, out var problem)
        ? CivilName.WarnOfForeignSign(name.Value, EtatCivilCodes.NomUsageForeignSign, path)
        : Codes.Report(problem, path);
}
