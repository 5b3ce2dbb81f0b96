using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Submission;

/// <summary>An answer that tells who somebody is, and what may stand in its place, from the coarsest to the finest.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Replacements">The answers with each replacement.</param>
/// <param name="IsKept">Whether the answer counts as kept when no replacement does; otherwise others look after it.</param>
internal sealed record PersonalAnswer(JsonPath Path, IEnumerable<Func<DemandeAnswers, DemandeAnswers>> Replacements, bool IsKept = true);

/// <summary>Replaces personal answers one after the other, as long as what is found stays the same.</summary>
internal static class Pseudonyms
{
    public static (DemandeAnswers Answers, ValueList<JsonPath> Kept) Replace(DemandeAnswers answers, Func<DemandeAnswers, bool> isSame)
    {
        var kept = new List<JsonPath>();
        foreach (var personal in PersonalAnswers.Of(answers).Concat(PersonalDocuments.Of(answers)))
        {
            // Asked of the answers as they stand by now: what was replaced before stays so.
            if (personal.Replacements.Select(replace => replace(answers)).FirstOrDefault(isSame) is { } replaced)
                answers = replaced;
            else if (personal.IsKept)
                kept.Add(personal.Path);
        }

        return (answers, kept.ToValueList());
    }

    /// <summary>The same shape without the content: letters become A or a, digits 0.</summary>
    public static string Masked(string text) => string.Concat(text.EnumerateRunes().Select(rune => rune switch
    {
        _ when System.Text.Rune.IsUpper(rune) => "A",
        _ when System.Text.Rune.IsDigit(rune) => "0",
        { IsAscii: true } when !System.Text.Rune.IsLetter(rune) => rune.ToString(),
        _ => "a",
    }));
}
