using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>At which ages French nationals show a paper of the defence and citizenship day.</summary>
/// <remarks>French term: « JDC ».</remarks>
/// <param name="From">The first age, in completed years.</param>
/// <param name="Below">The first age at which nothing is shown any more.</param>
/// <param name="OtherFrom">The first age that another source names, or <see langword="null"/>.</param>
public sealed record DefenceDayAges(int From, int Below, int? OtherFrom = null) : IRuleTerm
{
    string IRuleTerm.Code => string.Create(CultureInfo.InvariantCulture, $"{From}-{Below}");

    string? IRuleTerm.Unit => "years";

    string IRuleTerm.Words(Language language) => OtherFrom is { } other
        ? Labels.Get("rule-value.ages-two-readings", language, RuleText.Number("from", From), RuleText.Number("below", Below), RuleText.Number("other", other))
        : Labels.Get("rule-value.ages", language, RuleText.Number("from", From), RuleText.Number("below", Below));
}

/// <summary>The ages of the defence and citizenship day.</summary>
internal static class DefenceDayTable
{
    /// <summary>The only key.</summary>
    public const string Key = "defence-day";

    private static readonly LocalDate Directive = new(2013, 1, 19);
    private static readonly LocalDate CurrentSheet = new(2025, 5, 26);

    public static RuleTable<string, DefenceDayAges> None { get; } = new("defence-day");

    public static RuleTable<string, DefenceDayAges> France { get; } = new(
        "defence-day",
        new RuleRow<string, DefenceDayAges>("JDC-1", Key, new(16, 25, OtherFrom: 17), InForce.Between(Directive, CurrentSheet), Sources.LicenceIssue("1er, III"), RuleStatus.Conflict, "L'arrêté (version de 2015) : de 16 à moins de 18 ans, recensement, JDC ou exemption ; de 18 à moins de 25 ans, JDC ou exemption. Le site de l'ANTS (après 2020, sans date) : de 17 à moins de 25 ans. La date du changement n'a pas été trouvée."),
        new RuleRow<string, DefenceDayAges>("JDC-2", Key, new(17, 25), InForce.Since(CurrentSheet), Sources.Sheet("F2825", CurrentSheet), RuleStatus.Verified, "De 17 ans révolus à moins de 25 ans, un document parmi : certificat individuel de participation, exemption, attestation de situation administrative, attestation provisoire (report compris). La fiche ne demande rien avant 17 ans, sans le dire expressément, et n'est pas limitée au premier permis."));
}
