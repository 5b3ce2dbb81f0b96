using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>A nationality and a sort of identity document.</summary>
/// <param name="Nationality">The nationality.</param>
/// <param name="Type">The sort of document.</param>
public sealed record IdentityDocumentKey(NationalityGroup Nationality, IdentityDocumentType Type) : IRuleTerm
{
    string IRuleTerm.Code => $"{RuleText.Camel(Nationality)}/{RuleText.Camel(Type)}";

    string IRuleTerm.Words(Language language) => RuleText.Pair(Labels.For(Nationality, language), Labels.For(Type, language), language);
}

/// <summary>Whether a sort of identity document is accepted, and for how long after its end.</summary>
/// <param name="IsAccepted">Whether it is in the list.</param>
/// <param name="ExpiredForYears">It is good until this many years after its end; 0 when it must be in force; <see langword="null"/> when it has no end.</param>
public sealed record IdentityDocumentRule(bool IsAccepted, int? ExpiredForYears = 0) : IRuleTerm
{
    string IRuleTerm.Code => !IsAccepted ? "no" : ExpiredForYears is { } years ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{years}") : "yes";

    string? IRuleTerm.Unit => IsAccepted && ExpiredForYears is not null ? "years after its end" : null;

    string IRuleTerm.Words(Language language) => this switch
    {
        { IsAccepted: false } => Labels.Get("rule-value.identity-not-accepted", language),
        { ExpiredForYears: null } => Labels.Get("rule-value.identity-accepted", language),
        { ExpiredForYears: 0 } => Labels.Get("rule-value.identity-in-force", language),
        _ => Labels.Get("rule-value.identity-expired-for", language, RuleText.Number("years", ExpiredForYears.Value)),
    };
}

/// <summary>Which identity documents are accepted from whom.</summary>
internal static class IdentityDocumentTable
{
    public static RuleTable<IdentityDocumentKey, IdentityDocumentRule> None { get; } = new("identity-documents");

    public static RuleTable<IdentityDocumentKey, IdentityDocumentRule> France { get; } = None;
}

/// <summary>The automatic extension of national identity cards: the printed end is not the real one.</summary>
/// <param name="IssuedFrom">The first day of issue.</param>
/// <param name="IssuedUntil">The last day of issue.</param>
/// <param name="Years">The years to add to the printed end.</param>
public sealed record IdentityCardExtension(LocalDate IssuedFrom, LocalDate IssuedUntil, int Years) : IRuleTerm
{
    string IRuleTerm.Code => Years.ToString(System.Globalization.CultureInfo.InvariantCulture);

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => Labels.Get(
        "rule-value.card-extension",
        language,
        RuleText.Number("years", Years),
        new FindingParameter("from", new FindingValue.Date(IssuedFrom)),
        new FindingParameter("until", new FindingValue.Date(IssuedUntil)));
}

/// <summary>The extension of national identity cards issued to adults.</summary>
internal static class IdentityCardExtensionTable
{
    /// <summary>The only key.</summary>
    public const string Key = "identity-card-extension";

    public static RuleTable<string, IdentityCardExtension> None { get; } = new("identity-card-extension");

    public static RuleTable<string, IdentityCardExtension> France { get; } = None;
}
