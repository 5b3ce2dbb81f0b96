using System.Text;

namespace ReferenceData;

/// <summary>Reads and writes tab-separated tables with comment lines. An empty field is a hyphen, so that no line ends in a blank.</summary>
internal static class Table
{
    public static IEnumerable<string[]> Read(string path) =>
        File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t').Select(field => field == "-" ? "" : field).ToArray());

    /// <summary>The rows of a comma-separated file with a header, quotes included.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> ReadCsv(string path)
    {
        var lines = File.ReadAllLines(path);
        var header = Fields(lines[0]);
        return lines.Skip(1).Where(line => line.Length > 0)
            .Select(line => header.Zip(Fields(line)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
    }

    public static void Write(string path, string header, IEnumerable<string[]> rows)
    {
        var text = new StringBuilder();
        foreach (var line in header.Split('\n'))
            text.Append("# ").Append(line).Append('\n');
        foreach (var row in rows.OrderBy(row => row[0], StringComparer.Ordinal))
            text.Append(string.Join('\t', row.Select(field => field.Length == 0 ? "-" : field))).Append('\n');
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Console.WriteLine($"{path}: {rows.Count()} rows");
    }

    private static List<string> Fields(string line)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                fields.Add(field.ToString());
                field.Clear();
            }
            else
            {
                field.Append(c);
            }
        }

        fields.Add(field.ToString());
        return fields;
    }
}
