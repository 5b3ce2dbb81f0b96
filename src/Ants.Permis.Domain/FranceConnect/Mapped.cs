using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.FranceConnect;

/// <summary>What became of a claim: the answer it fills, if any, and what is to be said of it.</summary>
internal sealed class Mapped<T>(T? value, params ReadOnlySpan<Finding> findings)
{
    public T? Value { get; } = value;

    public ValueList<Finding> Findings { get; } = ValueList.Create(findings);
}

/// <summary>The findings that mapping gives.</summary>
internal static class Remark
{
    /// <summary>Nothing to correct.</summary>
    public static Finding Information(string code, JsonPath path) => new(code, Severity.Information, path);

    /// <summary>Somebody has to look at it.</summary>
    public static Finding Warning(string code, JsonPath path) => new(code, Severity.Warning, path);

    /// <summary>Nobody can be signed in with it.</summary>
    public static Finding Blocking(string code, JsonPath path) => new(code, Severity.Blocking, path);
}
