namespace PreCheck.Dossiers;

/// <summary>One application of a folder of applications.</summary>
/// <param name="Name">Its file from that folder, with <c>/</c> between the parts.</param>
/// <param name="Path">Its file.</param>
/// <param name="Pieces">The folder of its documents.</param>
internal sealed record BatchEntry(string Name, string Path, string Pieces)
{
    private const string InFolder = "dossier.json";

    /// <summary>The applications of a folder, in the order of their names: each <c>NAME.json</c>, and the <c>dossier.json</c> of each sub-folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="language">The language of a refusal.</param>
    /// <exception cref="UsageException">There is no such folder, or no application in it.</exception>
    public static IReadOnlyList<BatchEntry> AllOf(string folder, Language language)
    {
        if (!Directory.Exists(folder))
            throw new UsageException(language.Say($"{folder} : ce dossier n'existe pas", $"{folder}: no such folder"));
        BatchEntry[] entries = [.. Files(folder), .. SubFolders(folder)];
        Array.Sort(entries, (x, y) => string.CompareOrdinal(x.Name, y.Name));
        return entries.Length > 0 ? entries : throw new UsageException(language.Say($"{folder} : aucune demande (*.json ou */dossier.json)", $"{folder}: no application (*.json or */dossier.json)"));
    }

    private static IEnumerable<BatchEntry> Files(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.json")
        let name = System.IO.Path.GetFileName(file)
        where !name.StartsWith('.')
        let own = System.IO.Path.Combine(folder, System.IO.Path.GetFileNameWithoutExtension(file))
        select new BatchEntry(name, file, Directory.Exists(own) ? own : folder);

    private static IEnumerable<BatchEntry> SubFolders(string folder) =>
        from sub in Directory.EnumerateDirectories(folder)
        let file = System.IO.Path.Combine(sub, InFolder)
        where File.Exists(file)
        select new BatchEntry($"{System.IO.Path.GetFileName(sub)}/{InFolder}", file, sub);
}
