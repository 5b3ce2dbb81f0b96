using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Documents.Formats;

/// <summary>The findings of one reading: one of each code, the gravest, so that a hostile file cannot make a long list.</summary>
internal sealed class FindingSet
{
    private readonly List<Finding> findings = [];

    public void Add(Finding finding)
    {
        var at = findings.FindIndex(known => string.Equals(known.Code, finding.Code, StringComparison.Ordinal));
        if (at < 0)
            findings.Add(finding);
        else if (finding.Severity > findings[at].Severity)
            findings[at] = finding;
    }

    public ValueList<Finding> ToValueList() => findings.ToValueList();
}
