using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>A key or a value of a rule table that knows how to write itself, for people and for programs.</summary>
internal interface IRuleTerm
{
    /// <summary>The term for a program: stable, the same in every language, such as <c>C1E/longQualification</c> or <c>21</c>.</summary>
    string Code { get; }

    /// <summary>The unit of a value, such as <c>years</c>, or null when it has none.</summary>
    string? Unit => null;

    /// <summary>The term in words.</summary>
    string Words(Language language);
}
