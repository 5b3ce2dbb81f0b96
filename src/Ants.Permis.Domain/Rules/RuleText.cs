using System.Globalization;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Rules;

/// <summary>Rules in words, so that a host can print what it applies and a jurist can read it.</summary>
/// <remarks>French term: « texte de la règle ».</remarks>
public static class RuleText
{
    /// <summary>The title of a table, such as « Nombre maximal de pages ».</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The title.</returns>
    public static string Title(IRuleTable table, Language language) => Labels.Get($"rule-table.{Named(table)}", language);

    /// <summary>What a table decides, in one sentence.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentence.</returns>
    public static string Purpose(IRuleTable table, Language language) => Labels.Get($"rule-table-note.{Named(table)}", language);

    /// <summary>What a rule is about, such as « Justificatif de domicile ».</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is of no table of this library.</exception>
    public static string Key(RuleLine rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Key switch
        {
            IRuleTerm term => term.Words(language),
            JsonPath path => FieldLabels.Of(path, language) ?? path.Value,
            MotifQuestionKey key => Pair(Short(key.Motif, language), Labels.For(key.Question, language), language),
            MotifDocumentKey key => Pair(Short(key.Motif, language), Labels.For(key.Kind, language), language),
            Motif motif => Short(motif, language),
            LicenceCategory category => Labels.For(category, language),
            ApplicantDeclaration declaration => Labels.For(declaration, language),
            DocumentKind kind => Labels.For(kind, language),
            DocumentFormat format => Labels.For(format, language),
            string topic => Labels.Get($"rule-key.{topic}", language),
            Enum choice => Labels.Get(EnumKey.OfAny(choice), language),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    /// <summary>What a rule says, such as « 5 pages » or « obligatoire ».</summary>
    /// <param name="table">The table of the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is of no table of this library.</exception>
    public static string Value(IRuleTable table, RuleLine rule, Language language)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Value switch
        {
            IRuleTerm term => term.Words(language),
            bool yes => Labels.Get($"rule-value.{Named(table)}.{(yes ? "yes" : "no")}", language),
            FieldRequirement requirement => Labels.For(requirement, language),
            QuestionPresence presence => Labels.For(presence, language),
            DocumentPresence presence => Labels.For(presence, language),
            MedicalOpinion opinion => Labels.For(opinion, language),
            Years years => Labels.Get("rule-value.years", language, Number("count", years.Value)),
            Pages pages => PageCountText.Of(pages.Value, language),
            FileSize size => Labels.Get("rule-value.file-size", language, new("size", new FindingValue.Bytes(size.Value)), new("bytes", new FindingValue.Verbatim(Grouped(size.Value, language)))),
            DocumentCount count => Labels.Get("rule-value.document-count", language, Number("count", count.Value)),
            ProofOfAddressAge age => Of(age, language),
            PhotoSignatureCodeShape shape => Of(shape, language),
            Enum choice => Labels.Get(EnumKey.OfAny(choice), language),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    private static string Of(ProofOfAddressAge age, Language language) => age.StricterReading is { } stricter
        ? Labels.Get("rule-value.proof-of-address-age-two-readings", language, Number("months", age.Months), Number("stricter", stricter))
        : Labels.Get("rule-value.proof-of-address-age", language, Number("months", age.Months));

    private static string Of(PhotoSignatureCodeShape shape, Language language)
    {
        var length = Number("length", shape.Length);
        var alphabet = new FindingParameter("alphabet", new FindingValue.Verbatim(CharacterRanges.Of(shape.Alphabet)));
        return shape.OtherLength is { } other
            ? Labels.Get("rule-value.photo-signature-code-two-readings", language, length, alphabet, Number("other", other))
            : Labels.Get("rule-value.photo-signature-code", language, length, alphabet);
    }

    private static string Named(IRuleTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.Name;
    }

    internal static string Short(Motif motif, Language language) => Labels.Get($"motif-short.{EnumKey.Of(motif).Split('.')[1]}", language);

    internal static string Pair(string first, string second, Language language) =>
        Labels.Get("rule-key.pair", language, new("first", new FindingValue.Verbatim(first)), new("second", new FindingValue.Verbatim(second)));

    internal static FindingParameter Number(string name, long value) => new(name, new FindingValue.Number(value));

    internal static FindingParameter Verbatim(string name, string text) => new(name, new FindingValue.Verbatim(text));

    internal static string Camel(Enum choice)
    {
        var name = choice.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    // French groups digits with a narrow space that no line breaks at.
    private static string Grouped(long value, Language language)
    {
        var text = value.ToString("N0", CultureInfo.InvariantCulture);
        return language == Language.French ? text.Replace(',', '\u202F') : text;
    }
}
