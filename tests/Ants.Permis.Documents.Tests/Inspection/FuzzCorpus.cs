using Ants.Permis.Conventions;

namespace Ants.Permis.Documents.Tests.Inspection;

/// <summary>The files that fuzzing kept: each behaves in a way of its own.</summary>
internal static class FuzzCorpus
{
    private static readonly Lazy<IReadOnlyList<(string Target, string Name, byte[] Bytes)>> Files = new(() =>
    [
        .. from folder in Directory.EnumerateDirectories(Path.Combine(Repository.Root, "tests/Ants.Permis.Fuzzing/corpora")).Order(StringComparer.Ordinal)
           from file in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal)
           select (Path.GetFileName(folder), Path.GetFileName(file), File.ReadAllBytes(file)),
    ]);

    public static IReadOnlyList<(string Target, string Name, byte[] Bytes)> All => Files.Value;
}
