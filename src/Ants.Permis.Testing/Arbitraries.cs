using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>What FsCheck needs to make values of the domain: <c>[Properties(Arbitrary = [typeof(Arbitraries)])]</c>.</summary>
public static class Arbitraries
{
    /// <summary>Any command.</summary>
    /// <returns>The arbitrary; a single command does not shrink.</returns>
    public static Arbitrary<DemandeCommand> DemandeCommands() => CommandGen.Any.ToArbitrary();

    /// <summary>Histories of commands.</summary>
    /// <returns>The arbitrary, which shrinks by leaving commands out.</returns>
    public static Arbitrary<CommandHistory> CommandHistories() => Arb.From(HistoryGen.Any, history => history.Shorter());

    /// <summary>Complete answers against which nothing is found on <see cref="Samples.Today"/>.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DemandeAnswers> ValidAnswers() => AnswersGen.Valid(Samples.Today).ToArbitrary();

    /// <summary>Applications for today's rules on <see cref="Samples.Today"/>, acceptable or not.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<SampleApplication> Applications() => ApplicationGen.Any(Samples.Today).Select(answers => new SampleApplication(answers)).ToArbitrary();

    /// <summary>Complete answers with one planted defect.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<NearMiss> NearMisses() => NearMissGen.Any.ToArbitrary();

    /// <summary>Histories of commands about an account.</summary>
    /// <returns>The arbitrary, which shrinks by leaving commands out.</returns>
    public static Arbitrary<AccountHistory> AccountHistories() => Arb.From(AccountHistoryGen.Any, history => history.Shorter());

    /// <summary>Histories of commands about a submitted application.</summary>
    /// <returns>The arbitrary, which shrinks by leaving commands out.</returns>
    public static Arbitrary<FollowUpHistory> FollowUpHistories() => Arb.From(FollowUpHistoryGen.Any, history => history.Shorter());

    /// <summary>Days and rules.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DecisionContext> Contexts() => HistoryGen.Context.ToArbitrary();

    /// <summary>Files, sound or not.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<AttachedFile> Files() => FileGen.File.ToArbitrary();

    /// <summary>What may be known of a file.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DocumentFacts> Facts() => FileGen.Facts.ToArbitrary();

    /// <summary>Places of step 5.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<DocumentSlot> Slots() => FileGen.Slot.ToArbitrary();

    /// <summary>Sets of categories, which shrink by leaving one out.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LicenceCategorySet> CategorySets() =>
        Arb.From(CommandGen.Categories, set => set.Select(category => LicenceCategorySet.Of([.. set.Where(other => other != category)])));

    /// <summary>Lists of the items of another arbitrary.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The arbitrary of the items, which FsCheck gives.</param>
    /// <returns>The arbitrary, which shrinks like an array.</returns>
    public static Arbitrary<ValueList<T>> ValueLists<T>(Arbitrary<T> items) => Arb.Array(items).Convert(array => array.ToValueList(), list => list.ToArray());

    /// <summary>Days from 1900 to 2199, month ends and 29 February more often than chance.</summary>
    /// <returns>The arbitrary.</returns>
    public static Arbitrary<LocalDate> Dates() => Gen.Frequency(
        (3, Gen.Choose(0, 109_570).Select(days => new LocalDate(1900, 1, 1).PlusDays(days))),
        (1, Gen.Choose(0, 3_599).Select(months => new LocalDate(1900, 1, 1).PlusMonths(months).With(DateAdjusters.EndOfMonth))),
        (1, Gen.Choose(1, 74).Select(leap => new LocalDate(1900 + (4 * leap), 2, 28).PlusDays(1)))).ToArbitrary();
}
