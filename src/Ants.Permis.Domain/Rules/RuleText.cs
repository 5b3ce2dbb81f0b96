using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;

namespace Ants.Permis.Rules;

/// <summary>Rules in words, so that a host can print what it applies and a jurist can read it.</summary>
/// <remarks>French term: « texte de la règle ».</remarks>
public static class RuleText
{
    private const string Legifrance = "https://www.legifrance.gouv.fr";

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
            Motif motif => Short(motif, language),
            Enum choice => Labels.Get(EnumKey.OfAny(choice), language),
            string topic => Labels.Get($"rule-key.{topic}", language),
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
            Enum choice => Labels.Get(EnumKey.OfAny(choice), language),
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
    }

    /// <summary>What a rule is about, for a program: the same in every language, such as <c>/etatCivil/birthName</c>, <c>C1E</c> or <c>inscriptionExamen/categories</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>Choices in camelCase, categories as they are written, parts separated by <c>/</c>. Two keys of a table never share a code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is of no table of this library.</exception>
    public static string KeyCode(RuleLine rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return CodeOf(rule.Key) ?? throw new ArgumentOutOfRangeException(nameof(rule));
    }

    /// <summary>What a rule says, for a program: the same in every language, such as <c>required</c>, <c>21</c> or <c>yes</c>.</summary>
    /// <remarks>It is the reading that the library applies; the other reading of a conflict is in the words and in the note.</remarks>
    /// <param name="rule">The rule.</param>
    /// <returns>Choices in camelCase, <c>yes</c> or <c>no</c>, or a number of <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rule is of no table of this library.</exception>
    public static string ValueCode(RuleLine rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return CodeOf(rule.Value) ?? throw new ArgumentOutOfRangeException(nameof(rule));
    }

    /// <summary>The unit of <see cref="ValueCode"/>, such as <c>years</c>, <c>months</c>, <c>pages</c> or <c>bytes</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The unit, or <see langword="null"/> when the value has none.</returns>
    public static string? Unit(RuleLine rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return (rule.Value as IRuleTerm)?.Unit;
    }

    /// <summary>Where a text can be read on the web: the address that the source names, or that of its identifier on Légifrance.</summary>
    /// <param name="source">The source of a rule.</param>
    /// <returns>An address, or <see langword="null"/> when the source has none.</returns>
    public static string? Address(LegalSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.PublicId switch
        {
            var id when id.StartsWith("https://", StringComparison.Ordinal) => id,
            var id when id.StartsWith("JORFTEXT", StringComparison.Ordinal) => $"{Legifrance}/jorf/id/{id}",
            var id when id.StartsWith("JORFARTI", StringComparison.Ordinal) => $"{Legifrance}/jorf/article_jo/{id}",
            var id when id.StartsWith("LEGITEXT", StringComparison.Ordinal) => $"{Legifrance}/{Collection(source)}/id/{id}",
            var id when id.StartsWith("LEGIARTI", StringComparison.Ordinal) => $"{Legifrance}/{Collection(source)}/article_lc/{id}",
            _ => null,
        };
    }

    // Codes have a collection of their own; laws, decrees and orders share another.
    private static string Collection(LegalSource source) => source.Text.StartsWith("Code ", StringComparison.Ordinal) ? "codes" : "loda";

    private static string? CodeOf(object term) => term switch
    {
        IRuleTerm written => written.Code,
        JsonPath path => path.Value,
        LicenceCategory category => category.ToString(),
        Enum choice => Camel(choice),
        bool yes => yes ? "yes" : "no",
        string topic => topic,
        _ => null,
    };

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
}
