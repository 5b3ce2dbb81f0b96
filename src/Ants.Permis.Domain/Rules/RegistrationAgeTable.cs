using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>The age from which one may register for the tests of a category.</summary>
/// <param name="Value">The age in years.</param>
/// <param name="LowerReading">The lower age that another source names, or <see langword="null"/>.</param>
public sealed record RegistrationAge(int Value, int? LowerReading = null) : IRuleTerm
{
    string IRuleTerm.Code => Value.ToString(CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => LowerReading is { } lower
        ? Labels.Get("rule-value.years-two-readings", language, RuleText.Number("count", Value), RuleText.Number("other", lower))
        : Labels.Get("rule-value.years", language, RuleText.Number("count", Value));
}

/// <summary>The age from which one may register, which is below the age from which the licence can be given.</summary>
internal static class RegistrationAgeTable
{
    public static RuleTable<LicenceCategory, RegistrationAge> None { get; } = new("registration-age");

    public static RuleTable<LicenceCategory, RegistrationAge> France { get; } = None;
}
