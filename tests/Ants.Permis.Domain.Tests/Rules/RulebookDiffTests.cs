using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class What_differs_between_two_states_of_the_rules
{
    private static readonly LocalDate TrailerReform = new(2016, 6, 3);
    private static readonly LocalDate Day = new(2019, 7, 3);

    private static readonly Arbitrary<RulesInForce> State = RuleBookGen.State.ToArbitrary();

    [Property(MaxTest = 500)]
    public Property Is_nothing_for_one_state() => Prop.ForAll(State, state => RulebookDiff.Between(state, state.Book.At(state.Date)).IsEmpty);

    [Property(MaxTest = 2000)]
    public Property Is_the_same_seen_from_the_other_side() => Prop.ForAll(State, State, (before, after) =>
    {
        var there = RulebookDiff.Between(before, after);
        var back = RulebookDiff.Between(after, before);
        return there.Reversed().Tables.Equals(back.Tables) && back.Reversed().Tables.Equals(there.Tables)
            && there.Reversed().Before == after && there.Reversed().After == before;
    });

    [Property(MaxTest = 2000)]
    public Property Turns_the_rules_of_the_one_into_those_of_the_other() => Prop.ForAll(State, State, (before, after) =>
    {
        var changed = RulebookDiff.Between(before, after).Tables.ToDictionary(table => table.Before.Name);
        return before.Book.Tables.Zip(after.Book.Tables).All(pair =>
        {
            var rules = before.LinesOf(pair.First).ToDictionary(line => line.Key);
            foreach (var change in changed.GetValueOrDefault(pair.First.Name)?.Changes ?? [])
                Apply(change, rules);
            return rules.Values.ToHashSet().SetEquals(after.LinesOf(pair.Second));
        });
    });

    [Property(MaxTest = 2000)]
    public Property Is_nothing_between_two_days_without_a_boundary_between_them() => Prop.ForAll(State, Gen.Choose(1, 400).ToArbitrary(), (state, days) =>
    {
        var last = state.Book.BoundaryAfter(state.Date) is { } boundary ? boundary.PlusDays(-1) : state.Date.PlusDays(days);
        return RulebookDiff.Between(state, state.Book.At(last)).IsEmpty;
    });

    [Property(MaxTest = 1000)]
    public Property Keeps_the_order_of_a_table() => Prop.ForAll(RuleBookGen.Book.ToArbitrary(), RuleBookGen.Day.ToArbitrary(), RuleBookGen.Day.ToArbitrary(), (book, from, to) =>
        RulebookDiff.Between(book.At(from), book.At(to)).Tables.All(table =>
        {
            var keys = table.After.Lines.Select(line => line.Key).Distinct().ToList();
            var places = table.Changes.Select(change => keys.IndexOf(change.Latest.Key)).ToList();
            return places.SequenceEqual(places.Order());
        }));

    [Fact]
    public void Comes_in_the_order_of_the_rule_book()
    {
        var names = Rulebook.Ants2019.Tables.Select(table => table.Name).ToList();
        var changed = RulebookDiff.Between(Rulebook.Ants2019.At(Day.PlusDays(-1)), Rulebook.Ants2019.At(Day)).Tables.Select(table => table.After.Name).ToList();
        Assert.NotEmpty(changed);
        Assert.Equal(names.Where(changed.Contains), changed);
    }

    [Fact]
    public void Says_of_a_changed_rule_in_what()
    {
        var table = Assert.Single(RulebookDiff.Between(Rulebook.Ants2019.At(TrailerReform.PlusDays(-1)), Rulebook.Ants2019.At(TrailerReform)).Tables, table => table.After.Name == "medical-opinion-by-category");
        var change = Assert.Single(table.Changes);
        Assert.Equal((RuleChangeKind.Changes, "MED-CAT-BE-1", "MED-CAT-BE-2"), (change.Kind, change.Before!.Id, change.After!.Id));
        Assert.Equal([RuleAspect.Id, RuleAspect.Value, RuleAspect.Period, RuleAspect.Source], change.Differences);
        Assert.Equal(LicenceCategory.BE, change.Latest.Key);
    }

    [Theory]
    [InlineData(RuleAspect.Id)]
    [InlineData(RuleAspect.Value)]
    [InlineData(RuleAspect.Period)]
    [InlineData(RuleAspect.Source)]
    [InlineData(RuleAspect.Status)]
    [InlineData(RuleAspect.Note)]
    public void Is_found_in_each_part_of_a_rule(RuleAspect aspect)
    {
        var row = Rulebook.Ants2019.PageLimits.Rows[0];
        var other = aspect switch
        {
            RuleAspect.Id => row with { Id = "PAGES-OWN" },
            RuleAspect.Value => row with { Value = new Pages(3) },
            RuleAspect.Period => row with { Period = InForce.Since(new LocalDate(2018, 1, 1)) },
            RuleAspect.Source => row with { Source = row.Source with { Article = "étape 1" } },
            RuleAspect.Status => row with { Status = RuleStatus.Assumed },
            _ => row with { Note = "another" },
        };
        var own = Rulebook.Ants2019 with { PageLimits = new("page-limits", [other, .. Rulebook.Ants2019.PageLimits.Rows.Skip(1)]) };
        var change = Assert.Single(Assert.Single(RulebookDiff.Between(Rulebook.Ants2019.At(Day), own.At(Day)).Tables).Changes);
        Assert.Equal([aspect], change.Differences);
    }

    [Fact]
    public void Is_one_rule_between_the_default_and_the_strict_reading()
    {
        var change = Assert.Single(Assert.Single(RulebookDiff.Between(Rulebook.Ants2019.At(Day), Rulebook.Ants2019Strict.At(Day)).Tables).Changes);
        Assert.Equal(("PROOF-AGE-1", "PROOF-AGE-2", RuleChangeKind.Changes), (change.Before!.Id, change.After!.Id, change.Kind));
        Assert.Contains(RuleAspect.Value, change.Differences);
        Assert.DoesNotContain(RuleAspect.Source, change.Differences);
    }

    [Fact]
    public void Counts_rules_of_a_day_that_the_rule_book_as_a_whole_does_not_cover()
    {
        var diff = RulebookDiff.Between(Rulebook.Ants2019.At(new LocalDate(2013, 1, 18)), Rulebook.Ants2019.At(new LocalDate(2013, 1, 19)));
        Assert.False(diff.After.IsCovered);
        Assert.All(diff.Tables.SelectMany(table => table.Changes), change => Assert.Equal((RuleChangeKind.Appears, true), (change.Kind, change.Before is null && change.Differences.Count == 0)));
        Assert.Contains(diff.Tables.SelectMany(table => table.Changes), change => change.After!.Id == "MED-CAT-C");
    }

    [Fact]
    public void Is_that_every_rule_disappears_before_the_first_of_all()
    {
        var book = Rulebook.Ants2019;
        var diff = RulebookDiff.Between(book.At(Day), book.At(new LocalDate(1900, 1, 1)));
        Assert.All(diff.Tables.SelectMany(table => table.Changes), change => Assert.Equal(RuleChangeKind.Disappears, change.Kind));
        Assert.Equal(book.Tables.Sum(table => book.At(Day).LinesOf(table).Count), diff.Tables.Sum(table => table.Changes.Count));
    }

    [Fact]
    public void Has_words_for_what_became_of_a_rule() =>
        Assert.Equal(("règle modifiée", "content"), (Labels.For(RuleChangeKind.Changes, Language.French), Labels.For(RuleAspect.Value, Language.English)));

    private static void Apply(RuleChange change, Dictionary<object, RuleLine> rules)
    {
        if (change.After is { } after)
            rules[after.Key] = after;
        else
            rules.Remove(change.Before!.Key);
    }
}

public sealed class A_boundary_of_the_rules
{
    [Fact]
    public void Is_a_day_on_which_a_rule_begins_or_no_longer_applies()
    {
        var book = Rulebook.Ants2019;
        Assert.Equal(new LocalDate(2016, 6, 3), book.BoundaryAfter(new LocalDate(2013, 1, 19)));
        Assert.Equal(new LocalDate(2016, 6, 3), book.BoundaryAfter(new LocalDate(2016, 6, 2)));
        Assert.Equal(new LocalDate(2019, 7, 3), book.BoundaryAfter(new LocalDate(2016, 6, 3)));
        Assert.Null(book.BoundaryAfter(new LocalDate(2019, 7, 3)));
    }

    [Fact]
    public void Is_the_end_of_a_rule_that_nothing_follows() =>
        Assert.Equal(new LocalDate(2020, 1, 1), Ending(2020).BoundaryAfter(new LocalDate(2019, 12, 31)));

    [Property(MaxTest = 500)]
    public Property Is_the_first_later_one_of_all_tables() => Prop.ForAll(RuleBookGen.State.ToArbitrary(), state =>
        state.Book.BoundaryAfter(state.Date) == RuleTables.Of(state.Book)
            .SelectMany(table => table.Lines)
            .SelectMany(line => new[] { line.Period.From, line.Period.To })
            .Where(day => day > state.Date)
            .Min());

    [Fact]
    public void Belongs_to_the_copy_and_not_to_its_original()
    {
        var original = Rulebook.Ants2019 with { Name = "original" };
        Assert.Null(original.BoundaryAfter(new LocalDate(2019, 7, 3)));
        var copy = original with { Formats = Ending(2020).Formats };
        Assert.Equal(new LocalDate(2020, 1, 1), copy.BoundaryAfter(new LocalDate(2019, 7, 3)));
        Assert.Null(original.BoundaryAfter(new LocalDate(2019, 7, 3)));
    }

    [Fact]
    public void Leaves_two_equal_rule_books_equal_when_only_one_was_asked()
    {
        var (asked, other) = (Rulebook.Ants2019 with { Name = "same" }, Rulebook.Ants2019 with { Name = "same" });
        asked.BoundaryAfter(new LocalDate(2019, 7, 3));
        Assert.Equal(other, asked);
        Assert.Equal(other.GetHashCode(), asked.GetHashCode());
    }

    private static Rulebook Ending(int year)
    {
        var row = Rulebook.Ants2019.Formats.Rows[0];
        return Rulebook.Ants2019 with { Formats = new("formats", row with { Period = InForce.Between(row.Period.From, new LocalDate(year, 1, 1)) }) };
    }
}
