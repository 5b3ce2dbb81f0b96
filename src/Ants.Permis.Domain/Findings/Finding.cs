using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>Something to know about an answer or a document: what is wrong or unknown, where, by which rule.</summary>
/// <remarks>
/// A finding never carries what the person typed: only a path, a code and parameters that come from rules or from document facts.
/// Its texts, in French and English, come from <see cref="FindingTexts"/>.
/// </remarks>
public sealed record Finding
{
    /// <summary>Creates a finding.</summary>
    /// <param name="code">One of the public constants of this namespace, such as <c>etat-civil.birth-name-missing</c>.</param>
    /// <param name="severity">What it prevents.</param>
    /// <param name="path">Where the answer stands.</param>
    public Finding(string code, Severity severity, JsonPath path)
    {
        ArgumentException.ThrowIfNullOrEmpty(code);
        ArgumentNullException.ThrowIfNull(path);
        Code = code;
        Severity = severity;
        Path = path;
    }

    /// <summary>The stable code, <c>area.problem</c> in kebab case. Never renamed.</summary>
    public string Code { get; }

    /// <summary>What it prevents.</summary>
    public Severity Severity { get; init; }

    /// <summary>Where the answer stands, as a JSON Pointer.</summary>
    public JsonPath Path { get; init; }

    /// <summary>The values that the texts name, in order. Empty for most findings.</summary>
    public ValueList<FindingParameter> Parameters { get; init; } = [];

    /// <summary>The rule that was not met, or <see langword="null"/> when the finding is about the file or the shape of a text alone.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>Whether the rule could be neither met nor broken because something is not known: the answer is then <em>cannot tell</em>.</summary>
    public bool IsUndetermined { get; init; }

    /// <summary>The order in which findings are shown: the gravest first, then by place, then by code.</summary>
    public static IComparer<Finding> DisplayOrder { get; } = Comparer<Finding>.Create(Compare);

    /// <summary>The findings in the order in which they are shown.</summary>
    internal static ValueList<Finding> Sorted(IEnumerable<Finding> findings) => findings.Order(DisplayOrder).ToValueList();

    /// <summary>The code and the path; no parameter, as parameters may say something of a person's document.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"{Severity} {Code} at '{Path}'";

    private static int Compare(Finding x, Finding y)
    {
        if (x.Severity != y.Severity)
            return y.Severity.CompareTo(x.Severity);
        var byPath = x.Path.CompareTo(y.Path);
        return byPath != 0 ? byPath : string.CompareOrdinal(x.Code, y.Code);
    }
}
