using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>Reads <c>sub</c> and <c>acr</c>, and compares the level with the one that is required.</summary>
internal static class AssuranceClaims
{
    public static Mapped<FranceConnectSubject> OfSubject(string? claim)
    {
        if (string.IsNullOrWhiteSpace(claim))
            return new(null, Remark.Blocking(FranceConnectCodes.SubjectMissing, FranceConnectPaths.Subject));
        return FranceConnectSubject.TryCreate(claim, out var subject)
            ? new(subject)
            : new(null, Remark.Blocking(FranceConnectCodes.SubjectUnusable, FranceConnectPaths.Subject));
    }

    public static Mapped<AssuranceLevel?> OfLevel(string? claim) => claim switch
    {
        "eidas1" => new(AssuranceLevel.Low),
        "eidas2" => new(AssuranceLevel.Substantial),
        "eidas3" => new(AssuranceLevel.High),
        _ when string.IsNullOrWhiteSpace(claim) => new(null, Remark.Warning(FranceConnectCodes.LevelMissing, FranceConnectPaths.Level)),
        _ => new(null, Remark.Warning(FranceConnectCodes.LevelUnknown, FranceConnectPaths.Level)),
    };

    public static ValueList<Finding> Check(AssuranceLevel? given, AssuranceLevel required, RuleReference? rule, JsonPath path)
    {
        if (given >= required)
            return [];
        return given is { } lower
            ? [Remark.Blocking(FranceConnectCodes.LevelTooLow, path) with { Rule = rule, Parameters = [Level("given", lower), Level("required", required)] }]
            : [Remark.Blocking(FranceConnectCodes.LevelRequired, path) with { Rule = rule, Parameters = [Level("required", required)] }];
    }

    private static FindingParameter Level(string name, AssuranceLevel level) => new(name, new FindingValue.Label(EnumKey.Of(level)));
}
