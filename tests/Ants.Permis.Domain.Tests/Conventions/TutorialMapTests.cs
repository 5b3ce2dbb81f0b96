using System.Reflection;
using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Conventions;

public sealed partial class The_tutorial_map
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
    private const string Tests = "tests/Ants.Permis.Domain.Tests";

    private static readonly Type[] Types = typeof(Finding).Assembly.GetTypes();

    private static readonly HashSet<string> RuleIds =
        Rulebook.Profiles.SelectMany(book => book.Tables).SelectMany(table => table.Lines).Select(line => line.Id).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Is_read_whole()
    {
        Assert.True(TutorialMap.Rows.Count > 100, "The rows of the map were not found.");
        Assert.Contains("motif-short.suite-suspension", TutorialMap.KeysBeyond);
        Assert.Contains("SIZE-2", TutorialMap.RulesOfTraps);
    }

    [Fact]
    public void Quotes_the_labels_word_for_word() =>
        Convention.Holds("The French label is the quotation.",
            from row in TutorialMap.Rows
            let quotes = TutorialMap.Quoted(row.Tutorial)
            from pair in row.Keys.Select((key, i) => (Key: key, Quote: quotes.ElementAtOrDefault(i) ?? ""))
            let label = Labels.TryGet(pair.Key, Language.French, out var text) ? text : "(no such key)"
            where !Says(label, pair.Quote)
            select $"{pair.Key}: « {label} » instead of « {pair.Quote} »");

    [Theory]
    [InlineData("Etape suivante", "Etape suivante", true)]
    [InlineData("Etape suivante", "Étape suivante", false)]
    [InlineData("Attestation d'hébergement", "attestation d'hébergement", true)]
    [InlineData("jusqu'à {limit} pièces", "jusqu'à 5 pièces", true)]
    [InlineData("jusqu'à {limit} pièces", "jusqu'à 5 fichiers", false)]
    [InlineData("{used} / {limit} maximum", "1 page / 5 pages maximum", true)]
    [InlineData("Commune", "Commune de naissance", false)]
    [InlineData("Commune", "", false)]
    public void Knows_a_quotation_from_a_paraphrase(string label, string quote, bool same) => Assert.Equal(same, Says(label, quote));

    [Fact]
    public void Names_labels_that_exist() => Convention.Holds("A key has a label.", TutorialMap.KeysBeyond.Except(Labels.Keys));

    [Fact]
    public void Names_every_label_once_or_leaves_it_to_its_choice()
    {
        var named = TutorialMap.Rows.SelectMany(row => row.Keys).Concat(TutorialMap.KeysBeyond).ToList();
        var tables = Rulebook.Ants2019.Tables.SelectMany(table => new[] { $"rule-table.{table.Name}", $"rule-table-note.{table.Name}" });
        Convention.Holds("A label belongs to a choice, to a rule table or to the tutorial map.", Labels.Keys.Except(named).Except(tables).Except(LabelledChoices.Keys));
    }

    [Fact]
    public void Names_types_and_members_that_exist() =>
        Convention.Holds("What stands between backticks is in the code, or is marked (planned).",
            from row in TutorialMap.Rows
            from name in TutorialMap.Ticked(row.Where)
            where !row.Where.Contains($"`{name}` (planned)", StringComparison.Ordinal) && !Exists(name)
            select name);

    [Fact]
    public void Plans_nothing_that_exists() =>
        Convention.Holds("The mark (planned) goes away with the plan.",
            from row in TutorialMap.Rows
            from name in TutorialMap.Ticked(row.Where)
            where row.Where.Contains($"`{name}` (planned)", StringComparison.Ordinal) && Exists(name)
            select name);

    [Fact]
    public void Names_rules_that_exist() =>
        Convention.Holds("A rule is in a table of a profile.",
            TutorialMap.Rows.SelectMany(row => row.Rules).Concat(TutorialMap.RulesOfTraps)
                .Where(id => id.EndsWith('-') ? !RuleIds.Any(known => known.StartsWith(id, StringComparison.Ordinal)) : !RuleIds.Contains(id)));

    [Fact]
    public void Names_tests_that_exist() =>
        Convention.Holds("A test file is in its folder.",
            from row in TutorialMap.Rows
            from name in TutorialMap.Ticked(row.Test)
            let path = Path.Combine(Repository.Root, Tests, name)
            // A part of the library that is not merged yet brings its folder of tests with it.
            where Directory.Exists(Path.GetDirectoryName(path)) && !File.Exists(path) && !Directory.Exists(path)
            select name);

    [Fact]
    public void Tests_what_it_does_not_plan() =>
        Convention.Holds("A row names its test, or says that it is for later.",
            TutorialMap.Rows.Where(row => TutorialMap.Ticked(row.Test).Count == 0 && !row.Where.Contains("planned", StringComparison.Ordinal)).Select(row => row.Tutorial));

    // A label that stands alone starts with a capital, and what a rule fills in stands between braces.
    private static bool Says(string label, string quote) =>
        Regex.IsMatch(Capital(quote), $"^{Placeholder().Replace(Regex.Escape(Capital(label)), ".+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Capital(string text) => text.Length == 0 ? "" : char.ToUpperInvariant(text[0]) + text[1..];

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        return Types.Any(type => type.Name == parts[0] && Has(type, parts.AsSpan(1)));
    }

    private static bool Has(Type type, ReadOnlySpan<string> members)
    {
        if (members.IsEmpty)
            return true;
        if (type.GetNestedType(members[0], Any) is { } nested)
            return Has(nested, members[1..]);
        return members.Length == 1 && type.GetMember(members[0], Any).Length > 0;
    }

    // Regex.Escape writes {limit} as \{limit}.
    [GeneratedRegex(@"\\\{\w+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();
}
