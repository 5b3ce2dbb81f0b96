using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>One given name, compound ones included (« Jean-Pierre »).</summary>
/// <remarks>French: prénom (tutorial, step 2: « Les prénoms composés sont séparés par un tiret »). One to 100 characters; a comma is never part of one.</remarks>
public sealed class GivenName : TextValue<GivenName>, ITextValue<GivenName>
{
    /// <summary>The greatest number of characters.</summary>
    public const int MaxLength = CivilName.MaxLength;

    private static readonly ProblemCodes Codes = new()
    {
        TooLong = EtatCivilCodes.GivenNameTooLong,
        Limit = MaxLength,
        ForbiddenCharacter = EtatCivilCodes.GivenNameForbiddenCharacter,
        BadShape = EtatCivilCodes.GivenNameMalformed,
    };

    private GivenName(string value)
        : base(value)
    {
    }

    /// <summary>The key under which registers without accents hold the name: upper case, no sign, spaces for apostrophes and hyphens.</summary>
    public string ComparisonKey => LatinText.Fold(Value);

    /// <summary>Whether the name bears a sign that French civil registers do not admit, as names of births abroad may.</summary>
    public bool HasForeignSign => CivilName.HasForeignSign(Value);

    /// <inheritdoc/>
    public static bool TryCreate(string? text, [NotNullWhen(true)] out GivenName? value, out TextProblem problem)
    {
        problem = CivilName.Read(text, out var normal);
        return TextValue.Accept(problem, normal, static name => new GivenName(name), out value);
    }

    /// <summary>Makes a name from a text that is known to be good.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The text is not a name.</exception>
    public static GivenName Create(string text) => TextValue.Create<GivenName>(text);

    /// <summary>What is wrong with the shape of a typed name; a foreign sign or a space is a warning.</summary>
    /// <param name="text">What was typed. Nothing typed gives no finding.</param>
    /// <param name="path">Where it stands.</param>
    /// <returns>The findings.</returns>
    public static ValueList<Finding> Check(string? text, JsonPath path) => Read(text, path, out _);

    /// <summary>The name and what is to be said of it, read once.</summary>
    internal static ValueList<Finding> Read(string? text, JsonPath path, out GivenName? name)
    {
        if (!TryCreate(text, out name, out var problem))
            return Codes.Report(problem, path);
        var findings = CivilName.WarnOfForeignSign(name.Value, EtatCivilCodes.GivenNameForeignSign, path);
        return name.Value.Contains(' ', StringComparison.Ordinal)
            ? findings.Add(new Finding(EtatCivilCodes.GivenNameWithSpace, Severity.Warning, path))
            : findings;
    }
}
