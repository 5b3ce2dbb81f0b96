using System.Text;
using Ants.Permis.Primitives;

namespace Ants.Permis.Findings;

/// <summary>Fills the names between braces of a text.</summary>
internal static class TemplateText
{
    public static string Fill(string template, ReadOnlySpan<FindingParameter> parameters, Language language)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;
        var text = new StringBuilder(template);
        foreach (var parameter in parameters)
            text.Replace($"{{{parameter.Name}}}", ValueText.Of(parameter.Value, language));
        return text.ToString();
    }
}
