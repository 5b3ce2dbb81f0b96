namespace Ants.Permis.Findings;

/// <summary>Codes of findings about the rule book itself.</summary>
public static class RuleCodes
{
    /// <summary>The rule book was asked about a day before the first that it covers. Parameters: <c>from</c>.</summary>
    public const string DateNotCovered = "rules.date-not-covered";
}
