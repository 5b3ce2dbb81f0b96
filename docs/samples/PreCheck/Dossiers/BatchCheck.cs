using Ants.Permis.SupportingDocuments;
using PreCheck.Output;

namespace PreCheck.Dossiers;

/// <summary>Checks one application of many, or remembers what was found of it.</summary>
internal sealed class BatchCheck(Settings settings, Host host, BatchState state)
{
    private static readonly FindingCounts NoFindings = FindingCounts.Of([]);

    private readonly DossierCheck check = new(settings, host);

    /// <summary>The verdict behind a line: nothing can be told of an application that cannot be read.</summary>
    public static Verdict VerdictOf(BatchLine line) =>
        line.Verdict == BatchLine.Malformed ? Verdict.CannotTell : Enum.GetValues<Verdict>().First(verdict => WireName.Of(verdict) == line.Verdict);

    public async Task<BatchLine> OfAsync(BatchEntry entry)
    {
        var fingerprint = await Fingerprint.OfAsync(entry, settings);
        if (state.Find(entry.Name, fingerprint) is { } remembered)
            return remembered;
        var line = await CheckAsync(entry);
        state.Keep(fingerprint, line);
        return line;
    }

    private async Task<BatchLine> CheckAsync(BatchEntry entry)
    {
        var name = Wording.WellFormed(entry.Name);
        try
        {
            var dossier = await check.OfAsync(entry.Path, entry.Pieces);
            var codes = new SortedDictionary<string, int>(dossier.Findings.CountBy(finding => finding.Code).ToDictionary(), StringComparer.Ordinal);
            return new(name, WireName.Of(dossier.Verdict), FindingCounts.Of(dossier.Findings), codes, Unchanged: false, Problem: null);
        }
        catch (UsageException problem)
        {
            return new(name, BatchLine.Malformed, NoFindings, new SortedDictionary<string, int>(StringComparer.Ordinal), Unchanged: false, Wording.WellFormed(problem.Message));
        }
    }
}
