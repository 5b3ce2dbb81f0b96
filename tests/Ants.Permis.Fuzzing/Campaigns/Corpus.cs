using System.Security.Cryptography;
using Ants.Permis.Fuzzing.Targets;

namespace Ants.Permis.Fuzzing.Campaigns;

/// <summary>The files that campaigns keep, so that the next one begins where the last one ended and every build replays them.</summary>
internal static class Corpus
{
    private const int MostBytes = 4096;
    private const int MostFiles = 150;

    /// <summary>Adds small files that behave in a way that the corpus does not show yet, the smallest first.</summary>
    public static void Add(FuzzTarget target, IEnumerable<byte[]> files, string corpora)
    {
        var known = Seeds.Kept(target.Name, corpora).Select(File.ReadAllBytes).ToList();
        var shown = known.Select(file => target.Run(file)).ToHashSet(StringComparer.Ordinal);
        var folder = Directory.CreateDirectory(Path.Combine(corpora, target.Name));
        var room = MostFiles - known.Count;
        foreach (var file in files.Where(file => file.Length <= MostBytes).OrderBy(file => file.Length))
        {
            if (room <= 0 || !shown.Add(target.Run(file)))
                continue;
            File.WriteAllBytes(Path.Combine(folder.FullName, Convert.ToHexStringLower(SHA256.HashData(file))[..16] + ".bin"), file);
            room--;
        }
    }
}
