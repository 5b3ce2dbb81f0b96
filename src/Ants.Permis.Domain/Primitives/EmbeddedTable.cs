namespace Ants.Permis.Primitives;

/// <summary>A closed list that ships inside the library as tab-separated text, so that its lines can be reviewed as lines.</summary>
internal static class EmbeddedTable
{
    /// <summary>The fields of each line, without the comments that name the source; <c>-</c> stands for an empty field.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library was built without its table '{name}'.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t').Select(field => field is "-" ? "" : field).ToArray();
        }
    }
}
