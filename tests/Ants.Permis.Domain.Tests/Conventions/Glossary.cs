using System.Reflection;
using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;

namespace Ants.Permis.Domain.Tests.Conventions;

/// <summary>The rows of <c>docs/glossary.md</c> and the identifiers that they are compared with.</summary>
internal static partial class Glossary
{
    public const string File = "docs/glossary.md";

    private const string Planned = "planned";

    private static readonly string[] Lines = System.IO.File.ReadAllLines(Path.Combine(Repository.Root, File));

    public static IReadOnlyList<GlossaryEntry> Entries { get; } = [.. Lines.SelectMany(Row)];

    /// <summary>Public types, their public members and <c>Type.Member</c>.</summary>
    public static IReadOnlySet<string> Identifiers { get; } = typeof(Finding).Assembly.GetExportedTypes().SelectMany(Names).ToHashSet(StringComparer.Ordinal);

    /// <summary>The words of an identifier: <c>NomUsageMissing</c> is Nom, Usage, Missing.</summary>
    public static IReadOnlyList<string> Words(string identifier) => [.. Word().Matches(identifier).Select(match => match.Value)];

    /// <summary>The page with the version of this build where something that was planned has come to exist.</summary>
    public static string UpToDate()
    {
        var version = typeof(Finding).Assembly.GetName().Version!.ToString(2);
        return string.Join('\n', Lines.Select(line => Row(line).Any(entry => entry.Since == Planned && Identifiers.Contains(entry.Identifier))
            ? line.Replace($"| {Planned} |", $"| {version} |", StringComparison.Ordinal)
            : line));
    }

    // | French | `Identifier`, `Another` | Test | Since | Note |
    private static IEnumerable<GlossaryEntry> Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return cells.Length < 6 || !cells[2].Contains('`', StringComparison.Ordinal)
            ? []
            : Identifier().Matches(cells[2]).Select(match => new GlossaryEntry(cells[1], match.Groups["name"].Value, cells[3], cells[4]));
    }

    private static IEnumerable<string> Names(Type type)
    {
        var name = type.Name.Split('`')[0];
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is FieldInfo { IsSpecialName: false } or PropertyInfo or MethodInfo { IsSpecialName: false } or TypeInfo)
            .Select(member => member.Name)
            .Where(member => !member.Contains('<', StringComparison.Ordinal));
        return members.SelectMany(member => new[] { member, $"{name}.{member}" }).Append(name);
    }

    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex("`(?<name>[A-Za-z0-9.]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Identifier();
}

internal sealed record GlossaryEntry(string French, string Identifier, string Test, string Since)
{
    public bool IsPlanned => Since == "planned";

    public bool IsFrench => Test is "L" or "F" or "C";

    public override string ToString() => Identifier;
}
