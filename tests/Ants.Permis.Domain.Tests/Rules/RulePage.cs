using System.Globalization;
using System.Text;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

/// <summary>Prints a topic of the rule book as a page that a jurist can read: French first, English beside.</summary>
internal static class RulePage
{
    private const string Header = """
        | Règle / Rule | Objet | About | Valeur | Value | Du / From | Au / Until | Source | Statut / Status | Note |
        |---|---|---|---|---|---|---|---|---|---|
        """;

    /// <summary>The topics of which some profile has a rule, in the order of the rule book.</summary>
    public static IEnumerable<string> Topics => Rulebook.Ants2019.Tables.Select(table => table.Name).Where(topic => TablesOf(topic).Any());

    /// <summary>The tables of a topic, each with the profiles that use it: most topics have one table for all. A profile whose table is empty is left out.</summary>
    public static IEnumerable<IGrouping<IRuleTable, Rulebook>> TablesOf(string topic) =>
        Rulebook.Profiles.GroupBy(book => book.Tables.Single(table => table.Name == topic)).Where(table => table.Key.Lines.Count > 0);

    /// <summary>The profiles of a list, or that it is all of them.</summary>
    public static string NamesOf(IEnumerable<Rulebook> profiles) =>
        profiles.ToList() is var books && books.Count == Rulebook.Profiles.Count ? "tous / all" : string.Join(", ", books.Select(book => $"`{book.Name}`"));

    public static string Of(string topic)
    {
        var tables = TablesOf(topic).ToList();
        var text = new StringBuilder();
        text.Append("<!-- Generated from the rule tables by RulePage.cs of the domain tests: do not edit. -->\n\n");
        text.Append(CultureInfo.InvariantCulture, $"# {RuleText.Title(tables[0].Key, Language.French)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"*{RuleText.Title(tables[0].Key, Language.English)}*\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{RuleText.Purpose(tables[0].Key, Language.French)}\n<br>*{RuleText.Purpose(tables[0].Key, Language.English)}*\n\n");
        foreach (var table in tables)
            Append(text, table.Key, NamesOf(table));
        text.Append("Au / Until : dernier jour d'application ; — : pas de fin connue. *Last day; — means no known end.*\n\n");
        Append(text, tables.SelectMany(table => table.Key.Lines).Select(line => line.Source));
        return text.Append("[Toutes les règles / All rules](index.md)\n").ToString();
    }

    private static void Append(StringBuilder text, IRuleTable table, string profiles)
    {
        text.Append(CultureInfo.InvariantCulture, $"Profils / Profiles : {profiles}\n\n{Header.ReplaceLineEndings("\n")}\n");
        foreach (var line in table.Lines)
            text.Append("| ").AppendJoin(" | ", Cells(table, line).Select(Escaped)).Append(" |\n");
        text.Append('\n');
    }

    private static IEnumerable<string> Cells(IRuleTable table, RuleLine line) =>
    [
        $"`{line.Id}`",
        RuleText.Key(line, Language.French),
        RuleText.Key(line, Language.English),
        RuleText.Value(table, line, Language.French),
        RuleText.Value(table, line, Language.English),
        Iso(line.Period.From),
        LastDay(line),
        line.Source.Citation,
        Both(line.Status),
        line.Note,
    ];

    private static void Append(StringBuilder text, IEnumerable<LegalSource> sources)
    {
        var published = sources.Where(source => source.PublicId.Length > 0).Distinct().ToList();
        if (published.Count == 0)
            return;
        text.Append("## Sources\n\n");
        foreach (var source in published)
            text.Append(CultureInfo.InvariantCulture, $"- {source.Citation} : {Link(source.PublicId)}, version {Iso(source.VersionDate)}, lu / read {Iso(source.CheckedOn)}\n");
        text.Append('\n');
    }

    private static string Link(string publicId) => publicId.StartsWith("https://", StringComparison.Ordinal) ? $"<{publicId}>" : $"`{publicId}`";

    public static string LastDay(RuleLine line) => line.Period.To is { } to ? Iso(to.PlusDays(-1)) : "—";

    public static string Both(RuleStatus status) => $"{Labels.For(status, Language.French)} / {Labels.For(status, Language.English)}";

    public static string Iso(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);

    public static string Escaped(string cell) => cell.Replace("|", "\\|", StringComparison.Ordinal);
}
