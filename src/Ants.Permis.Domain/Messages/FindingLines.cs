using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Messages;

/// <summary>Findings as lines of a message: by step, each with its place, what is wrong and what to do.</summary>
internal static class FindingLines
{
    private const string Bullet = "- ";
    private const string Below = "  ";

    /// <summary>The findings of one severity, or null when there is none.</summary>
    public static string? Of(ValueList<Finding> findings, Severity severity, Language language)
    {
        var groups = findings.Where(finding => finding.Severity == severity).GroupBy(StepOf).OrderBy(group => group.Key);
        var blocks = groups.Select(group => string.Join('\n', group.Select(finding => Item(finding, language)).Distinct(StringComparer.Ordinal).Prepend(Heading(group.Key, language)))).ToList();
        return blocks.Count == 0 ? null : string.Join("\n\n", blocks);
    }

    /// <summary>A place and what is said of it, with the sign of the language between.</summary>
    public static string Joined(string place, string text, Language language) => language == Language.French ? $"{place} : {text}" : $"{place}: {text}";

    private static string Item(Finding finding, Language language)
    {
        var text = FindingTexts.For(finding, language);
        var item = MessageLines.Item(Bullet, FieldLabels.Of(finding.Path, language) is { } place ? Joined(Place(finding, place, language), text.Message, language) : text.Message);
        return text.Remedy.Length == 0 ? item : $"{item}\n{MessageLines.Item(Below, Joined(Labels.Get("demande-message.remedy", language), text.Remedy, language))}";
    }

    // The name of a file may be that of a person: a file is told by its position.
    private static string Place(Finding finding, string place, Language language)
    {
        var parts = finding.Path.Value.Split('/');
        var files = Array.IndexOf(parts, "files");
        return files > 0 && files + 1 < parts.Length && int.TryParse(parts[files + 1], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index)
            ? Labels.Get("demande-message.file", language, new FindingParameter("place", new FindingValue.Verbatim(place)), new FindingParameter("number", new FindingValue.Number(index + 1L)))
            : place;
    }

    // What concerns no single answer stands before the steps.
    private static Step? StepOf(Finding finding) => finding.Path.Equals(JsonPath.Root) ? null : Steps.Of(finding.Path);

    private static string Heading(Step? step, Language language) =>
        MessageLines.Item("", step is { } one ? Labels.For(one, language) : Labels.Get("demande-message.whole", language));
}
