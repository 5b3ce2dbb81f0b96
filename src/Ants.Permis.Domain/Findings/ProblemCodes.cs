using System.Diagnostics;
using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>Which code each problem of a type's texts is reported under.</summary>
internal sealed class ProblemCodes
{
    /// <summary>The code for a text that is too long; its text names <c>limit</c>.</summary>
    public string? TooLong { get; init; }

    /// <summary>The greatest number of characters, shown with <see cref="TooLong"/>.</summary>
    public int Limit { get; init; }

    /// <summary>The code for a character that does not belong.</summary>
    public string? ForbiddenCharacter { get; init; }

    /// <summary>The code for a text of the wrong shape.</summary>
    public string? BadShape { get; init; }

    /// <summary>The code for what designates nothing.</summary>
    public string? Unknown { get; init; }

    /// <summary>The code for a day that does not exist.</summary>
    public string? Impossible { get; init; }

    /// <summary>The findings of a problem: none when there is none or when nothing was typed, as what is required is a matter of rules.</summary>
    public ValueList<Finding> Report(TextProblem problem, JsonPath path) => problem switch
    {
        TextProblem.None or TextProblem.Missing => [],
        TextProblem.TooLong => [Blocking(TooLong, path) with { Parameters = [new("limit", new FindingValue.Number(Limit))] }],
        TextProblem.ForbiddenCharacter => [Blocking(ForbiddenCharacter, path)],
        TextProblem.BadShape => [Blocking(BadShape, path)],
        TextProblem.Unknown => [Blocking(Unknown, path)],
        TextProblem.Impossible => [Blocking(Impossible, path)],
        _ => throw new UnreachableException(),
    };

    private static Finding Blocking(string? code, JsonPath path) =>
        new(code ?? throw new InvalidOperationException("A type reports a problem that it has no code for."), Severity.Blocking, path);
}
