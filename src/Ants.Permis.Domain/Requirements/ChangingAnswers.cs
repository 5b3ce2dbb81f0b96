using Ants.Permis.Identity;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Requirements;

/// <summary>The days on which the checks of the form's own fields may say something else, although no answer changes.</summary>
internal static class ChangingAnswers
{
    public static IEnumerable<LocalDate?> Of(DemandeAnswers answers, RulesInForce rules) => [.. Birth(answers, rules), .. Documents(answers, rules)];

    // A birth date that lies ahead, and majority.
    private static IEnumerable<LocalDate?> Birth(DemandeAnswers answers, RulesInForce rules)
    {
        if (!BirthDate.TryCreate(answers.EtatCivil.BirthDate, out var birth, out _))
            return [];
        IEnumerable<LocalDate?> days = [birth.Earliest, birth.Latest];
        return rules.Majority() is { } majority
            ? [.. days, Age.ReachedOn(birth.Earliest, majority.Value.Value), Age.ReachedOn(birth.Latest, majority.Value.Value)]
            : days;
    }

    // The date of a document that lies ahead, and the ages of a proof of address.
    private static IEnumerable<LocalDate?> Documents(DemandeAnswers answers, RulesInForce rules)
    {
        foreach (var issued in answers.Documents.Slots.Select(slot => slot.IssuedOn).OfType<LocalDate>())
        {
            yield return issued;
            if (rules.ProofOfAddressAge() is not { } row)
                continue;
            yield return SlotChecks.GoodUntil(issued, row.Value.Months);
            if (row.Value.StricterReading is { } stricter)
                yield return SlotChecks.GoodUntil(issued, stricter);
        }
    }
}
