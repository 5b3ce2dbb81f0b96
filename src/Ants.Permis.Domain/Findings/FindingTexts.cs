using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>The French and English texts of findings, with their remedies.</summary>
public static class FindingTexts
{
    private static readonly Lazy<TextCatalogue> Catalogue = new(() => TextCatalogue.Load("findings."));

    /// <summary>The codes that have a text, in alphabetical order.</summary>
    public static IEnumerable<string> Codes => Catalogue.Value.Keys;

    /// <summary>What a person reads of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The message and the remedy with their parameters filled in. A code of a host's own, without a text here, gives the code as message.</returns>
    public static FindingText For(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        if (!Catalogue.Value.TryGet(finding.Code, language, out var template))
            return new FindingText(finding.Code, "");
        return new FindingText(Fill(template.Message, finding, language), Fill(template.Remedy, finding, language));
    }

    /// <summary>The text of a code before its parameters are filled in.</summary>
    internal static FindingText Template(string code, Language language) => Catalogue.Value.Get(code, language);

    private static string Fill(string template, Finding finding, Language language) => TemplateText.Fill(template, finding.Parameters.AsSpan(), language);
}
