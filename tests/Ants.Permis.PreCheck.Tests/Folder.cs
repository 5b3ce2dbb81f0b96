namespace Ants.Permis.PreCheck;

/// <summary>A folder that lasts as long as a test.</summary>
internal sealed class Folder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("precheck-").FullName;

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllBytes(Path(name), bytes);
        return Path(name);
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>An example application, copied under a name.</summary>
    public string Copy(string example, string name)
    {
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Run.Examples, example)))
            Write(System.IO.Path.Combine(name, System.IO.Path.GetFileName(file)), File.ReadAllBytes(file));
        return Path(System.IO.Path.Combine(name, "dossier.json"));
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
