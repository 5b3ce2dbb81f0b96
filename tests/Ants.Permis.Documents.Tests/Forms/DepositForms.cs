using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Documents.Forms;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Submission;
using Ants.Permis.Testing;

namespace Ants.Permis.Documents.Tests.Forms;

/// <summary>Deposit forms of people who do not exist: of anybody, of those whom paper fits worst, and of one thousand others.</summary>
internal static class DepositForms
{
    private static readonly Demande.Submitted Base = (Demande.Submitted)DemandeDecider.Fold(
        new DemandeJourney(SampleAnswers.For(Motif.InscriptionExamen) with { PhotoSignature = Samples.PhotoByPost }).Events);

    private static readonly Lazy<IReadOnlyList<(FormulaireDepot, PrintedPage)>> Others = new(() => [.. Generated(1000).Select(form => (form, PrintedPage.Of(FormulaireDepotPdf.Write(form))))]);

    /// <summary>One thousand forms, printed and read back once for all tests.</summary>
    public static IReadOnlyList<(FormulaireDepot Form, PrintedPage Page)> Thousand => Others.Value;

    /// <summary>Names of forms, for theories.</summary>
    public static TheoryData<string> Names => new(Extremes.Keys);

    /// <summary>The widest letter of all that a name may have, in bold: found by a test.</summary>
    public const char WidestLetter = 'Ǆ';

    private static readonly Dictionary<string, Func<FormulaireDepot>> Extremes = new(StringComparer.Ordinal)
    {
        ["usual"] = () => Of(Samples.Adult, Samples.Address),
        ["double name"] = () => Of(
            Samples.Adult with { BirthName = "Lefèvre-Vandenbroucke--de La Rochefoucauld d'Estissac", GivenNames = ["Anne-Françoise", "Œnone", "Ÿvette", "Zoé", "Læticia", "Noëlle", "Chloé", "Aïcha", "Élisabeth-Charlotte", "Maximilienne"] },
            Samples.Address with { Complement = "Résidence « Les Grands Chênes », bâtiment B, escalier 3, 4e étage", StreetName = "du Maréchal de Lattre de Tassigny", Commune = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" }),
        ["signs of other alphabets"] = () => Of(
            Samples.Adult with { BirthName = "Đặng-Nguyễn", GivenNames = ["Þórgerður", "Łucja", "Šárka", "Ţuţu", "Ẹniọlá", "Ğülşah", "Ƶɓ"[..1], "Ķērsta"] },
            Samples.Address with { StreetName = "d'Ærøskøbing", Commune = "L'Haÿ-les-Roses" }),
        ["piled marks"] = () => Of(Samples.Adult with { BirthName = "Ẹ́kẹ́", GivenNames = ["E\u0323\u0301nio\u0323la\u0301", "M\u0303", "J\u0301onas"] }, Samples.Address),
        ["longest"] = () => Longest('M', "0123456789"),
        ["widest"] = () => Longest(WidestLetter, "漢"),
    };

    public static FormulaireDepot Of(string name) => Extremes[name]();

    public static FormulaireDepot Of(EtatCivilAnswers person, AddressAnswers address, string number = "SPECIMEN-2026-0001", PhotoFormPosting? addressee = null)
    {
        var answers = Base.Content.Answers with { EtatCivil = person, Address = address };
        var submitted = Base with { Number = DemandeNumber.Create(number), Content = Base.Content with { Answers = answers } };
        Assert.True(FormulaireDepot.TryCreate(submitted, addressee ?? PhotoFormPosting.Ants2019, out var form, out var findings), string.Join('\n', findings));
        return form;
    }

    /// <summary>Forms that are the same on every run.</summary>
    public static IEnumerable<FormulaireDepot> Generated(int count)
    {
        var identities = new Identities(20261123);
        for (var i = 0; i < count; i++)
            yield return Of(identities.Person(), identities.Address(), identities.Number());
    }

    // Every answer as long as the domain takes it.
    private static FormulaireDepot Longest(char letter, string digits)
    {
        var text = new string(letter, 100);
        var address = Samples.Address with { StreetNumber = "9999-9999", StreetType = StreetType.All.MaxBy(type => type.Name.Length)!.Code, StreetExtension = "quinquies", StreetName = text, Complement = text, Commune = text };
        return Of(Samples.Adult with { BirthName = text, GivenNames = [.. Enumerable.Repeat(text, 10)] }, address, string.Concat(Enumerable.Repeat(digits, 100 / digits.Length)));
    }
}
