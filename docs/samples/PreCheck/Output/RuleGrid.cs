using Ants.Permis.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>Rules as somebody reads them: identifier, what it is about, what it says and where that is written.</summary>
internal static class RuleGrid
{
    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style Title = new(decoration: Decoration.Bold);

    /// <summary>The heading of a table.</summary>
    public static IRenderable Heading(IRuleTable table, Language language) =>
        new Text($"{RuleText.Title(table, language)} ({table.Name})", Title);

    public static Table Of(IRuleTable table, IEnumerable<RuleLine> rules, Language language)
    {
        var grid = Empty(language.Say("Règle", "Rule"), language.Say("Objet", "About"), language.Say("Contenu", "Content"));
        foreach (var rule in rules)
            grid.AddRow(new Text(rule.Id), new Text(RuleText.Key(rule, language)), Content(table, rule, language));
        return grid;
    }

    public static Table Of(RuleTableDiff table, Language language)
    {
        var grid = Empty("", language.Say("Objet", "About"), language.Say("Ce qui change", "What changes"));
        foreach (var change in table.Changes)
            grid.AddRow(MarkOf(change), new Text(RuleText.Key(change.Latest, language)), new Rows(Sides(table, change, language)));
        return grid;
    }

    private static Table Empty(params string[] titles)
    {
        var grid = new Table().SimpleBorder().BorderColor(Color.Grey);
        grid.AddColumn(new TableColumn(titles[0]).NoWrap()).AddColumn(new TableColumn(titles[1]).Width(26)).AddColumn(titles[2]);
        return grid;
    }

    private static Text MarkOf(RuleChange change) => change.Kind switch
    {
        RuleChangeKind.Appears => new("+", Mark.Good.Style),
        RuleChangeKind.Disappears => new("-", Mark.Wrong.Style),
        _ => new("~", Mark.Caution.Style),
    };

    private static IEnumerable<IRenderable> Sides(RuleTableDiff table, RuleChange change, Language language)
    {
        yield return new Text(Kind(change, language));
        if (change.Before is { } before)
            yield return Side("-", table.Before, before, language);
        if (change.After is { } after)
            yield return Side("+", table.After, after, language);
    }

    private static string Kind(RuleChange change, Language language) => change.Differences.Count == 0
        ? Labels.For(change.Kind, language)
        : $"{Labels.For(change.Kind, language)}{language.Say(" : ", ": ")}{string.Join(", ", change.Differences.Select(aspect => Labels.For(aspect, language)))}";

    private static Rows Side(string sign, IRuleTable table, RuleLine rule, Language language) =>
        new(new Text($"{sign} {rule.Id}{language.Say(" : ", ": ")}{RuleText.Value(table, rule, language)}"), new Padder(new Text(Place(rule, language), Quiet), new Padding(2, 0, 0, 0)));

    private static Rows Content(IRuleTable table, RuleLine rule, Language language) => rule.Note.Length == 0
        ? new(new Text(RuleText.Value(table, rule, language)), new Text(Place(rule, language), Quiet))
        : new(new Text(RuleText.Value(table, rule, language)), new Text(Place(rule, language), Quiet), new Text(rule.Note, Quiet));

    private static string Place(RuleLine rule, Language language) =>
        $"{Period(rule.Period, language)} · {Labels.For(rule.Status, language)} · {rule.Source.Citation}";

    private static string Period(InForce period, Language language)
    {
        var from = ValueText.Of(period.From, language);
        return period.To is { } to
            ? language.Say($"du {from} au {ValueText.Of(to.PlusDays(-1), language)}", $"from {from} to {ValueText.Of(to.PlusDays(-1), language)}")
            : language.Say($"depuis le {from}", $"since {from}");
    }
}
