using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>A form of the administration.</summary>
/// <remarks>French term: « cerfa ».</remarks>
public enum AdministrativeForm
{
    /// <summary>The medical opinion.</summary>
    AvisMedical,

    /// <summary>The application to sit the tests, on paper.</summary>
    RegistrationOnPaper,

    /// <summary>The application for a card, on paper.</summary>
    CardOnPaper,

    /// <summary>The conversion of a military licence or of a diploma, on paper.</summary>
    ConversionOnPaper,

    /// <summary>The collection sheet of photo and signature, on paper.</summary>
    CollectionSheet,

    /// <summary>The exchange of a foreign licence.</summary>
    ForeignExchange,

    /// <summary>The international licence.</summary>
    InternationalLicence,
}

/// <summary>The number of a form.</summary>
/// <param name="Number">The number with its version, such as <c>14880*02</c>.</param>
/// <param name="Notice">The number of its notice, or <see langword="null"/>.</param>
public sealed record FormNumber(string Number, string? Notice = null) : IRuleTerm
{
    string IRuleTerm.Code => Number;

    string IRuleTerm.Words(Language language) => Notice is null
        ? Labels.Get("rule-value.form", language, RuleText.Verbatim("number", Number))
        : Labels.Get("rule-value.form-with-notice", language, RuleText.Verbatim("number", Number), RuleText.Verbatim("notice", Notice));
}

/// <summary>The forms and their versions.</summary>
internal static class FormTable
{
    public static RuleTable<AdministrativeForm, FormNumber> None { get; } = new("forms");

    public static RuleTable<AdministrativeForm, FormNumber> France { get; } = None;
}
