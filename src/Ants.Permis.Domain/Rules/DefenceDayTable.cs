using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>At which ages French nationals show a paper of the defence and citizenship day.</summary>
/// <remarks>French term: « JDC ».</remarks>
/// <param name="From">The first age, in completed years.</param>
/// <param name="Below">The first age at which nothing is shown any more.</param>
/// <param name="OtherFrom">The first age that another source names, or <see langword="null"/>.</param>
public sealed record DefenceDayAges(int From, int Below, int? OtherFrom = null) : IRuleTerm
{
    string IRuleTerm.Code => string.Create(CultureInfo.InvariantCulture, $"{From}-{Below}");

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => OtherFrom is { } other
        ? Labels.Get("rule-value.ages-two-readings", language, RuleText.Number("from", From), RuleText.Number("below", Below), RuleText.Number("other", other))
        : Labels.Get("rule-value.ages", language, RuleText.Number("from", From), RuleText.Number("below", Below));
}

/// <summary>The ages of the defence and citizenship day.</summary>
internal static class DefenceDayTable
{
    /// <summary>The only key.</summary>
    public const string Key = "defence-day";

    public static RuleTable<string, DefenceDayAges> None { get; } = new("defence-day");

    public static RuleTable<string, DefenceDayAges> France { get; } = None;
}
