using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>What goes wrong at step 2.</summary>
internal static class PersonDefects
{
    public static ValueList<Defect> All { get; } =
    [
        Person("no birth name", EtatCivilCodes.BirthNameMissing, person => person with { BirthName = " " }),
        Person("birth name too long", EtatCivilCodes.BirthNameTooLong, person => person with { BirthName = new string('a', BirthName.MaxLength + 1) }),
        Person("digit in the birth name", EtatCivilCodes.BirthNameForbiddenCharacter, person => person with { BirthName = "M4rtin" }),
        Person("hyphen before the birth name", EtatCivilCodes.BirthNameMalformed, person => person with { BirthName = "-Martin" }),
        Person("foreign sign in the birth name", EtatCivilCodes.BirthNameForeignSign, person => person with { BirthName = "Šimek" }),
        Person("digit in the nom d'usage", EtatCivilCodes.NomUsageForbiddenCharacter, person => person with { NomUsage = "Dupon7" }),
        Person("no sex", EtatCivilCodes.SexMissing, person => person with { Sex = null }),
        Person("no given name", EtatCivilCodes.FirstGivenNameMissing, person => person with { GivenNames = [] }),
        Person("two given names in one box", EtatCivilCodes.GivenNameWithSpace, person => person with { GivenNames = ["Jean Pierre"] }),
        Person("digit in a given name", EtatCivilCodes.GivenNameForbiddenCharacter, person => person with { GivenNames = ["Camille", "R2D2"] }),
        Person("no birth date", EtatCivilCodes.BirthDateMissing, person => person with { BirthDate = null }),
        Person("birth date in another form", EtatCivilCodes.BirthDateMalformed, person => person with { BirthDate = "14 février 2000" }),
        Person("30 February", EtatCivilCodes.BirthDateImpossible, person => person with { BirthDate = "30/02/2000" }),
        Person("born long ago", EtatCivilCodes.BirthDateTooEarly, person => person with { BirthDate = "31/12/1899" }) with { Prepare = Adult },
        Person("day of birth unknown", EtatCivilCodes.BirthDatePartial, person => person with { BirthDate = "1980" }) with { Prepare = Adult },
        new("born tomorrow", EtatCivilCodes.BirthDateInTheFuture, (answers, today) => Change(answers, person => person with { BirthDate = BirthDate.Of(today.PlusDays(1)).Value })) { Prepare = Minor },
        Person("no country of birth", EtatCivilCodes.BirthCountryMissing, person => person with { BirthCountry = null }),
        Person("country outside the list", EtatCivilCodes.BirthCountryUnknown, person => person with { BirthCountry = "99999", BirthDepartement = null, BirthCommune = null }),
        Person("département outside the list", EtatCivilCodes.BirthDepartementUnknown, person => person with { BirthDepartement = "20A" }) with { Prepare = BornInFrance },
        Person("no département of birth", EtatCivilCodes.BirthDepartementMissing, person => person with { BirthDepartement = null }) with { Prepare = BornInFrance },
        Person("no commune of birth", EtatCivilCodes.BirthCommuneMissing, person => person with { BirthCommune = "" }) with { Prepare = BornInFrance },
        new("representative not complete", EtatCivilCodes.LegalRepresentativeMissing, (answers, _) => answers with { LegalRepresentative = answers.LegalRepresentative with { Quality = null } }) { Prepare = Minor },
    ];

    public static DemandeAnswers Adult(DemandeAnswers answers, LocalDate today) => answers with
    {
        Motif = answers.Motif with { ForWhom = ForWhom.AdultOrEmancipatedMinor },
        EtatCivil = Samples.Adult with { BirthDate = BirthDate.Of(today.PlusYears(-30)).ToFormText() },
        LegalRepresentative = LegalRepresentativeAnswers.Empty,
    };

    private static DemandeAnswers Minor(DemandeAnswers answers, LocalDate today) => answers with
    {
        Motif = answers.Motif with { ForWhom = ForWhom.Minor },
        EtatCivil = Samples.MinorOn(today),
        LegalRepresentative = Samples.Representative,
    };

    private static DemandeAnswers? BornInFrance(DemandeAnswers answers, LocalDate today) => string.Equals(answers.EtatCivil.BirthCountry, Samples.FranceCode, StringComparison.Ordinal) ? answers : null;

    private static Defect Person(string name, string code, Func<EtatCivilAnswers, EtatCivilAnswers> change) => new(name, code, (answers, _) => Change(answers, change));

    private static DemandeAnswers Change(DemandeAnswers answers, Func<EtatCivilAnswers, EtatCivilAnswers> change) => answers with { EtatCivil = change(answers.EtatCivil) };
}
