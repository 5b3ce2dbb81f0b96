namespace PreCheck.Dossiers;

/// <summary>The folder of an application's files. An application file names what lies in it and below, and nothing else.</summary>
internal sealed class PiecesFolder(string root)
{
    private readonly string root = Path.GetFullPath(root);

    public bool Exists => Directory.Exists(root);

    /// <summary>The place of a file by the name that an application gives it.</summary>
    /// <param name="name">A name, perhaps behind sub-folders, with <c>/</c> between them.</param>
    /// <returns>The path, or null for a name that leads or could lead out of the folder.</returns>
    public string? Find(string name)
    {
        // The rules of both families of systems at once: an application file must mean the same everywhere.
        var parts = name.Split('/', '\\');
        return parts.All(IsPlain) && !LeadsThroughLink(parts) ? Path.Combine([root, .. parts]) : null;
    }

    private static bool IsPlain(string part) =>
        part.Trim('.', ' ').Length > 0 && !part.Contains(':', StringComparison.Ordinal) && !part.Any(char.IsControl);

    // A link is not followed wherever it leads: an inspected file must be one of the folder's own.
    private bool LeadsThroughLink(string[] parts) =>
        Enumerable.Range(1, parts.Length).Any(count => new FileInfo(Path.Combine([root, .. parts[..count]])).LinkTarget is not null);
}
