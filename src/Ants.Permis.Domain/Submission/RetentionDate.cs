using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Submission;

/// <summary>The day on which personal data are to be deleted, and the rule that says so.</summary>
/// <remarks>
/// French term: « date de fin de conservation ». The rules are those of the State's online service; a host has duties of its own (GDPR, art. 5, 1, e) and may exchange
/// the table <c>data-retention</c>. Nothing is deleted here: the host owns the store.
/// </remarks>
/// <param name="Data">Which data.</param>
/// <param name="DeleteOn">The first day on which they may no longer be kept.</param>
/// <param name="Rule">The rule, with its source and how far it can be relied on.</param>
public sealed record RetentionDate(RetainedData Data, LocalDate DeleteOn, RuleReference Rule)
{
    /// <summary>When data are to be deleted.</summary>
    /// <param name="data">Which data.</param>
    /// <param name="from">The day from which the time counts, as <see cref="RetainedData"/> says of each.</param>
    /// <param name="rules">The rules.</param>
    /// <returns>The day, or <see langword="null"/> when nobody says.</returns>
    public static RetentionDate? Of(RetainedData data, LocalDate from, RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Retention(data) is { } rule ? new(data, rule.Value.EndFrom(from), rule.Reference) : null;
    }

    /// <summary>When the data of a submitted application are to be deleted.</summary>
    /// <param name="submitted">The application.</param>
    /// <param name="rulebook">The rules, as they stood on the day of submission.</param>
    /// <returns>A date for each sort of data of which the rules speak.</returns>
    public static ValueList<RetentionDate> Of(Demande.Submitted submitted, Rulebook rulebook)
    {
        ArgumentNullException.ThrowIfNull(submitted);
        ArgumentNullException.ThrowIfNull(rulebook);
        var rules = rulebook.At(submitted.On);
        return new[] { RetainedData.SubmittedDemande, RetainedData.SupportingDocuments }.Select(data => Of(data, submitted.On, rules)).OfType<RetentionDate>().ToValueList();
    }

    /// <summary>Which data, and not whose.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => Data.ToString();
}
