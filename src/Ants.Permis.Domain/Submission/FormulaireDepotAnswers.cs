using System.Diagnostics.CodeAnalysis;
using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;

namespace Ants.Permis.Submission;

/// <summary>The answers that the deposit form prints, read once: those that can be, and the reasons against the others.</summary>
internal sealed class FormulaireDepotAnswers
{
    private readonly GivenNames? givenNames;
    private readonly BirthName? birthName;
    private readonly BirthDate? birthDate;
    private readonly PostalAddress? address;
    private readonly Sex? sex;

    private FormulaireDepotAnswers(DemandeAnswers answers)
    {
        BirthName.TryCreate(answers.EtatCivil.BirthName, out birthName, out _);
        GivenNames.TryCreate(answers.EtatCivil.GivenNames, out givenNames, out _);
        BirthDate.TryCreate(answers.EtatCivil.BirthDate, out birthDate, out _);
        PostalAddress.TryCreate(answers.Address, out address);
        sex = answers.EtatCivil.Sex;
    }

    public static FormulaireDepotAnswers Of(DemandeAnswers answers) => new(answers);

    public static string Joined(GivenNames names) => string.Join(", ", names.All.Select(name => name.Value));

    /// <summary>What a submitted application should have and does not.</summary>
    public IEnumerable<Finding> Unreadable() =>
        from entry in new (object? Value, JsonPath Path)[]
        {
            (birthName, DemandePaths.EtatCivil.Then("birthName")),
            (givenNames, DemandePaths.EtatCivil.Then("givenNames")),
            (sex, DemandePaths.EtatCivil.Then("sex")),
            (birthDate, DemandePaths.BirthDate),
            (address, DemandePaths.Address),
        }
        where entry.Value is null
        select new Finding(DepositFormCodes.EntryUnreadable, Severity.Blocking, entry.Path);

    /// <summary>What no sheet can hold.</summary>
    public IEnumerable<Finding> TooLong() => givenNames is not null && Joined(givenNames).Length > FormulaireDepot.MaxGivenNamesLength
        ? [new Finding(DepositFormCodes.GivenNamesTooLong, Severity.Blocking, DemandePaths.EtatCivil.Then("givenNames")) { Parameters = [new("limit", new FindingValue.Number(FormulaireDepot.MaxGivenNamesLength))] }]
        : [];

    public bool TryFill(DemandeNumber number, PhotoFormPosting addressee, [NotNullWhen(true)] out FormulaireDepot? form)
    {
        form = birthName is not null && givenNames is not null && sex is { } known && birthDate is not null && address is not null
            ? new(number, addressee, birthName, givenNames, known, birthDate, address)
            : null;
        return form is not null;
    }
}
