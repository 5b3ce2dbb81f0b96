using System.Text;
using System.Text.Json;
using PreCheck.Output;

namespace PreCheck.Dossiers;

/// <summary>
/// What a run over a folder remembers for the next one: a line for each application as soon as it is checked, so that a run that was interrupted goes on
/// where it stopped. Nothing of what was typed is in it.
/// </summary>
internal sealed class BatchState : IDisposable
{
    private readonly Dictionary<string, BatchMemory> known;
    private readonly StreamWriter? writer;

    private BatchState(Dictionary<string, BatchMemory> known, StreamWriter? writer) => (this.known, this.writer) = (known, writer);

    /// <summary>Whether the file can be written: without it everything is checked, and nothing is remembered.</summary>
    public bool IsKept => writer is not null;

    public static BatchState Open(string path, bool fresh)
    {
        try
        {
            var memories = fresh ? [] : Read(path);
            WriteAnew(path, memories.Values);
            return new(memories, new StreamWriter(path, append: true) { AutoFlush = true });
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new([], null);
        }
    }

    /// <summary>What was found of an application when it was exactly as it is now; null when something has changed since.</summary>
    public BatchLine? Find(string name, string fingerprint) =>
        known.TryGetValue(name, out var memory) && memory.Fingerprint == fingerprint ? memory.Result with { Unchanged = true } : null;

    public void Keep(string fingerprint, BatchLine result) => writer?.Write(LineOf(new BatchMemory(fingerprint, result)));

    public void Dispose() => writer?.Dispose();

    // Old lines and a last line that was cut off go. Beside first, then in its place: an interruption loses nothing.
    private static void WriteAnew(string path, IEnumerable<BatchMemory> memories)
    {
        File.WriteAllText(path + ".new", string.Concat(memories.Select(LineOf)));
        File.Move(path + ".new", path, overwrite: true);
    }

    private static string LineOf(BatchMemory memory) => JsonLines.Of(memory) + "\n";

    private static Dictionary<string, BatchMemory> Read(string path)
    {
        var memories = new Dictionary<string, BatchMemory>(StringComparer.Ordinal);
        foreach (var line in File.Exists(path) ? File.ReadLines(path, Encoding.UTF8) : [])
        {
            if (Parse(line) is { } memory)
                memories[memory.Result.Dossier] = memory;
        }

        return memories;
    }

    private static BatchMemory? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, JsonLines.Memory);
        }
        catch (JsonException)
        {
            // Cut off when the run was interrupted: that application is checked again.
            return null;
        }
    }
}
