using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>The boxes of the given names.</summary>
/// <param name="Boxes">One for each name, in order; an empty one stands for a name that cannot be written in it, so that the others keep their rank.</param>
/// <param name="IsUncertain">Whether the names were told apart at blanks or commas, which cuts a compound name in two.</param>
internal sealed record GivenNameBoxes(ValueList<string> Boxes, bool IsUncertain)
{
    public static readonly GivenNameBoxes None = new([], IsUncertain: false);

    public override string ToString() => nameof(GivenNameBoxes);
}

/// <summary>Maps <c>given_name_array</c>, or else <c>given_name</c>.</summary>
internal static class GivenNameClaims
{
    // Nobody has as many; more would be an attack on whoever shows them.
    private const int MaxNames = 100;

    public static Mapped<GivenNameBoxes> Of(FranceConnectClaims claims)
    {
        var array = (claims.GivenNames ?? []).Where(name => !string.IsNullOrWhiteSpace(name)).ToValueList();
        if (array.Count > 0)
            return Boxes(array, isSplit: false, Disagreement(array, claims.GivenName));
        if (string.IsNullOrWhiteSpace(claims.GivenName))
            return new(GivenNameBoxes.None, Remark.Information(FranceConnectCodes.GivenNamesMissing, FranceConnectPaths.GivenNames));
        return Boxes(Split(claims.GivenName), isSplit: true, []);
    }

    private static Mapped<GivenNameBoxes> Boxes(ValueList<string> names, bool isSplit, ValueList<Finding> remarks)
    {
        if (names.Count is 0 or > MaxNames)
            return new(GivenNameBoxes.None, Remark.Warning(FranceConnectCodes.GivenNamesUnusable, FranceConnectPaths.GivenNames));
        var findings = names.SelectMany((name, index) => Judge(name, FranceConnectPaths.GivenNames.Then(index))).Concat(remarks).ToList();
        var boxes = names.Select(name => GivenName.TryCreate(name, out _, out _) ? name : "").ToValueList();
        if (boxes.All(box => box.Length == 0))
            return new(GivenNameBoxes.None, [.. findings]);
        var isUncertain = isSplit && boxes.Count > 1;
        if (isUncertain)
            findings.Add(Remark.Warning(FranceConnectCodes.GivenNamesUncertain, FranceConnectPaths.GivenNames));
        return new(new(boxes, isUncertain), [.. findings]);
    }

    private static IEnumerable<Finding> Judge(string claim, JsonPath path)
    {
        if (!GivenName.TryCreate(claim, out var name, out _))
        {
            yield return Remark.Warning(FranceConnectCodes.GivenNameUnusable, path);
            yield break;
        }

        if (name.Value.Contains(' ', StringComparison.Ordinal))
            yield return Remark.Information(FranceConnectCodes.GivenNameWithSpace, path);
        if (NameClaims.HasDoubleHyphen(name.Value))
            yield return Remark.Information(FranceConnectCodes.DoubleHyphen, path);
    }

    // FranceConnect documents spaces; some providers send commas, and then a space belongs to a name.
    private static ValueList<string> Split(string claim)
    {
        if (claim.Length > TypedText.HardStop)
            return [];
        return claim.Contains(',', StringComparison.Ordinal)
            ? claim.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToValueList()
            : claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToValueList();
    }

    private static ValueList<Finding> Disagreement(ValueList<string> array, string? text) =>
        string.IsNullOrWhiteSpace(text) || Spelling.Words(array).Equals(Spelling.Words([text]))
            ? []
            : [Remark.Warning(FranceConnectCodes.GivenNamesDisagree, FranceConnectPaths.GivenNames)];
}
