using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Formats;

/// <summary>The findings of the structure readers, in one place so that every format words and ranks the same problem alike.</summary>
internal static class FormatFindings
{
    public static Finding Truncated { get; } = new(DocumentCodes.Truncated, Severity.Blocking, JsonPath.Root);

    public static Finding Damaged { get; } = new(DocumentCodes.Damaged, Severity.Blocking, JsonPath.Root);

    /// <summary>Damage beside the picture, which readers show whole.</summary>
    public static Finding DamagedAside { get; } = Damaged with { Severity = Severity.Warning };

    public static Finding NoPage { get; } = new(DocumentCodes.NoPage, Severity.Blocking, JsonPath.Root);

    /// <summary>Legal but not read here: nobody can say that it is wrong.</summary>
    public static Finding Unsupported(string variant) => new(DocumentCodes.UnsupportedVariant, Severity.Warning, JsonPath.Root)
    {
        IsUndetermined = true,
        Parameters = [new("variant", new FindingValue.Verbatim(variant))],
    };

    public static Finding LimitExceeded(string what) => new(DocumentCodes.LimitExceeded, Severity.Blocking, JsonPath.Root)
    {
        Parameters = [new("what", new FindingValue.Label($"limit.{what.ToLowerInvariant()}"))],
    };

    public static Finding Trailing(long count) => new(DocumentCodes.TrailingData, Severity.Warning, JsonPath.Root)
    {
        Parameters = [new("count", new FindingValue.Number(count))],
    };
}
