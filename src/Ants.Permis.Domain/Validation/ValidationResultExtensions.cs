using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using FluentValidation.Results;

namespace Ants.Permis.Validation;

/// <summary>Reads the result of a form validator of this namespace.</summary>
/// <remarks>
/// Each failure stands for one finding: the field as <c>PropertyName</c>, the code as <c>ErrorCode</c>, the sentence to show as <c>ErrorMessage</c>, the finding itself as
/// <c>CustomState</c>; <c>AttemptedValue</c> is always null. Blocking is <c>Error</c>, a warning <c>Warning</c>, an information <c>Info</c>. French: résultat du contrôle.
/// </remarks>
public static class ValidationResultExtensions
{
    /// <summary>The findings behind the failures.</summary>
    /// <param name="result">The result. Failures of a host's own rules are left out, as they are not findings.</param>
    /// <returns>The findings, the gravest first, then by place and code: the order in which the wizard gives them.</returns>
    public static ValueList<Finding> Findings(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.Select(failure => failure.CustomState).OfType<Finding>().Order(Finding.DisplayOrder).ToValueList();
    }

    /// <summary>Whether nothing found prevents going on, as <c>Next</c> would decide for the wizard.</summary>
    /// <remarks>
    /// <see cref="ValidationResult.IsValid"/> answers another question: it is false as soon as there is a warning or an information. And acceptable does not mean that everything is known:
    /// <see cref="Demandes.Assessment.VerdictOf"/> on the findings tells that apart.
    /// </remarks>
    /// <param name="result">The result.</param>
    /// <returns><see langword="true"/> when no failure is of severity <c>Error</c>, be it one of these rules or of a host's own.</returns>
    public static bool IsAcceptable(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.Errors.TrueForAll(failure => failure.Severity != FluentValidation.Severity.Error);
    }
}
