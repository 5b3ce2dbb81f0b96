using Ants.Permis.Rules;
using Spectre.Console.Rendering;

namespace PreCheck.Output;

/// <summary>What somebody reads of the rules of a day, or of what differs between two states of them.</summary>
internal sealed class RuleReport(Screen screen, Language language)
{
    public void Show(RulesInForce rules, IReadOnlyList<IRuleTable> tables)
    {
        screen.Line(language.Say($"Règles {rules.Book.Name} au {Day(rules)}", $"Rules {rules.Book.Name} on {Day(rules)}"));
        ShowCoverage(rules);
        screen.Line();
        foreach (var table in tables.Where(table => rules.LinesOf(table).Count > 0))
            Show(table, RuleGrid.Of(table, rules.LinesOf(table), language));
        var count = tables.Sum(table => rules.LinesOf(table).Count);
        screen.Line(language.Count(count, ("règle en vigueur", "règles en vigueur"), ("rule in force", "rules in force")));
    }

    public void Show(RulebookDiff diff, IReadOnlyList<RuleTableDiff> tables)
    {
        screen.Line(language.Say("Ce qui change : ", "What changes: ") + $"{State(diff.Before)} -> {State(diff.After)}");
        ShowCoverage(diff.Before);
        ShowCoverage(diff.After);
        screen.Line();
        foreach (var table in tables)
            Show(table.After, RuleGrid.Of(table, language));
        var count = tables.Sum(table => table.Changes.Count);
        screen.Line(language.Count(count, ("changement", "changements"), ("change", "changes")));
    }

    /// <summary>That the rule book as a whole does not cover the day: what is printed may not be all that applied.</summary>
    public static string Uncovered(RulesInForce rules, Language language)
    {
        var (day, first) = (ValueText.Of(rules.Date, language), ValueText.Of(rules.Book.CoveredFrom, language));
        return language.Say(
            $"Le {day} n'est pas couvert par l'ensemble des règles {rules.Book.Name}, connues à partir du {first} : seules les plus anciennes figurent ici.",
            $"{day} is not covered by the rules {rules.Book.Name} as a whole, which are known from {first} on: only the older ones are shown.");
    }

    // The grid ends with an empty line.
    private void Show(IRuleTable table, IRenderable grid)
    {
        screen.Show(RuleGrid.Heading(table, language));
        screen.Show(grid);
    }

    private void ShowCoverage(RulesInForce rules)
    {
        if (!rules.IsCovered)
            screen.Line(Uncovered(rules, language), Mark.Caution.Style);
    }

    private string State(RulesInForce rules) => language.Say($"{rules.Book.Name} au {Day(rules)}", $"{rules.Book.Name} on {Day(rules)}");

    private string Day(RulesInForce rules) => ValueText.Of(rules.Date, language);
}
