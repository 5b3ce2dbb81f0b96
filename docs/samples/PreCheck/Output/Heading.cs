using Ants.Permis.Demandes;

namespace PreCheck.Output;

/// <summary>The first line of a report: which day and which rules.</summary>
internal static class Heading
{
    public static string Of(DecisionContext context, Language language)
    {
        var day = ValueText.Of(context.Today, language);
        return language.Say($"Contrôle avant dépôt au {day} · règles {context.Rulebook.Name}", $"Check before filing on {day} · rules {context.Rulebook.Name}");
    }
}
