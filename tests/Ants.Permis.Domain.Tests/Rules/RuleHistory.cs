using System.Globalization;
using System.Text;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Prints, for each day on which a rule of some profile begins or ends, what differs from the day before.</summary>
internal static class RuleHistory
{
    private const string Introduction = """

        ## Ce que chaque changement a changé / What each change changed

        À chaque date, ce qui diffère de la veille, tous profils ensemble ; les profils ne sont nommés que si tous ne changent
        pas. Les règles tirées du guide de 2019 commencent à la date du guide, faute d'une date plus ancienne.
        <br>*At each date, what differs from the day before, over all profiles; profiles are named only when not all change. Rules taken from
        the tutorial of 2019 begin with its date, for want of an earlier one.*

        """;

    /// <summary>The days, in order.</summary>
    public static IEnumerable<LocalDate> Days => Rulebook.Profiles.SelectMany(DaysOf).Distinct().Order();

    public static string Text()
    {
        var text = new StringBuilder(RuleIndex.Lines(Introduction));
        foreach (var day in Days)
            Append(text, day);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, LocalDate day)
    {
        var changes = ChangesOn(day);
        text.Append(CultureInfo.InvariantCulture, $"### {RulePage.Iso(day)}\n\n");
        AppendList(text, "Règles qui commencent / Rules that begin", changes.Where(entry => entry.Change.Kind == RuleChangeKind.Appears));
        AppendList(text, "Règles qui cessent / Rules that end", changes.Where(entry => entry.Change.Kind == RuleChangeKind.Disappears));
        AppendTable(text, changes.Where(entry => entry.Change.Kind == RuleChangeKind.Changes));
    }

    private static void AppendList(StringBuilder text, string title, IEnumerable<Entry> entries)
    {
        var topics = entries.GroupBy(entry => (entry.Table.Name, Profiles: RulePage.NamesOf(entry.Profiles))).ToList();
        if (topics.Count == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"{title} :\n\n");
        foreach (var topic in topics)
            text.Append(CultureInfo.InvariantCulture, $"- {Topic(topic.Key.Name, topic.Key.Profiles)} : {string.Join(", ", topic.Select(entry => $"`{entry.Change.Latest.Id}`"))}\n");
        text.Append('\n');
    }

    private static void AppendTable(StringBuilder text, IEnumerable<Entry> entries)
    {
        var changed = entries.ToList();
        if (changed.Count == 0)
            return;
        text.Append("| Sujet / Topic | Objet | About | Avant / Before | Désormais / From then on | Source |\n|---|---|---|---|---|---|\n");
        foreach (var entry in changed)
            text.Append("| ").AppendJoin(" | ", Cells(entry).Select(RulePage.Escaped)).Append(" |\n");
        text.Append('\n');
    }

    private static IEnumerable<string> Cells(Entry entry) =>
    [
        Topic(entry.Table.Name, RulePage.NamesOf(entry.Profiles)),
        RuleText.Key(entry.Change.Latest, Language.French),
        RuleText.Key(entry.Change.Latest, Language.English),
        Value(entry.Table, entry.Change.Before!),
        Value(entry.Table, entry.Change.After!),
        entry.Change.After!.Source.Citation,
    ];

    private static string Value(IRuleTable table, RuleLine line) =>
        $"`{line.Id}` {RuleText.Value(table, line, Language.French)}<br>*{RuleText.Value(table, line, Language.English)}*";

    private static string Topic(string name, string profiles)
    {
        var link = $"[{RuleIndex.Title(name, Language.French)}]({name}.md)";
        return profiles.StartsWith('`') ? $"{link} ({profiles})" : link;
    }

    // The same change of several profiles is told once.
    private static List<Entry> ChangesOn(LocalDate day) =>
    [
        .. from book in Rulebook.Profiles
           from table in RulebookDiff.Between(book.At(day.PlusDays(-1)), book.At(day)).Tables
           from change in table.Changes
           group book by (Table: table.After, Change: change) into same
           orderby Rulebook.Ants2019.Tables.Select(table => table.Name).ToList().IndexOf(same.Key.Table.Name)
           select new Entry(same.Key.Table, same.Key.Change, [.. same]),
    ];

    private static IEnumerable<LocalDate> DaysOf(Rulebook book)
    {
        for (var day = book.BoundaryAfter(LocalDate.MinIsoValue); day is { } next; day = book.BoundaryAfter(next))
            yield return next;
    }

    private sealed record Entry(IRuleTable Table, RuleChange Change, List<Rulebook> Profiles);
}
