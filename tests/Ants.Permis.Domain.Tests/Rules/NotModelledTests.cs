using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed partial class What_is_not_modelled
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "rules", "not-modelled.md"));

    [Fact]
    public void Names_the_tables_that_the_profile_of_today_adds() =>
        Convention.Holds("A topic that only the profile of today has rules for is in the first part of not-modelled.md.",
            Rulebook.Current.Tables.Where(table => table.Lines.Count > 0 && RuleTables.Get("ants2019", table.Name).Lines.Count == 0).Select(table => table.Name).Except(Named));

    [Fact]
    public void Names_tables_and_profiles_that_exist() =>
        Convention.Holds("What stands between backticks is a table, a profile or a public identifier.",
            Named.Except(Rulebook.Current.Tables.Select(table => table.Name)).Except(Rulebook.Profiles.Select(book => book.Name)).Where(name => !PublicIdentifier().IsMatch(name)));

    [Fact]
    public void Has_no_empty_cell() =>
        Convention.Holds("Every row says why and what to do.", Lines.Where(line => line.StartsWith('|') && Cells(line).Any(string.IsNullOrWhiteSpace)));

    [Fact]
    public void Says_everything_in_both_languages() =>
        Convention.Holds("French first, English beside.",
            Lines.SkipWhile(line => !line.StartsWith("## Ce qu'aucun", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("## Ce que personne", StringComparison.Ordinal))
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
                .Where(line => Cells(line).Skip(1).Any(cell => !cell.Contains("<br>*", StringComparison.Ordinal))));

    private static IEnumerable<string> Named => Lines.SelectMany(line => Ticked().Matches(line)).Select(match => match.Groups["name"].Value).Distinct();

    private static string[] Cells(string line) => line.Trim('|', ' ').Split(" | ");

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ticked();

    [GeneratedRegex("^(JORF|LEGI)[A-Z]{4}[0-9]{12}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicIdentifier();
}
