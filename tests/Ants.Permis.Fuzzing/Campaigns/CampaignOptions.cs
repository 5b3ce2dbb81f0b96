using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>The options of a campaign, with their defaults.</summary>
internal sealed class CampaignOptions(string[] args)
{
    public static string DefaultCorpora { get; } = Path.Combine(Folder(), "corpora");

    public long Executions => Value("--executions") is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : 100_000;

    public int Seed => Value("--seed") is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : 1;

    public string Corpora => Value("--corpora") ?? DefaultCorpora;

    public string Findings => Value("--findings") ?? "fuzz-findings";

    /// <summary>Whether files that behaved in a new way are added to the corpus.</summary>
    public bool Keeps => args.Contains("--keep", StringComparer.Ordinal);

    private string? Value(string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(Path.GetDirectoryName(path)!)!;
}
