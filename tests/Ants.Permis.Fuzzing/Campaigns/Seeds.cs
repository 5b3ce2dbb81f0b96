using Ants.Permis.Fuzzing.Targets;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>The files that a campaign begins with: those that the builders of the tests make, and those that earlier campaigns kept.</summary>
internal static class Seeds
{
    public static IReadOnlyList<byte[]> Of(FuzzTarget target, string corpora) => [.. SeedFiles.Of(target.Name), .. Kept(target.Name, corpora).Select(File.ReadAllBytes)];

    /// <summary>The files of the corpus of a target, in the order of their names.</summary>
    public static IEnumerable<string> Kept(string target, string corpora)
    {
        var folder = Path.Combine(corpora, target);
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal) : [];
    }
}
