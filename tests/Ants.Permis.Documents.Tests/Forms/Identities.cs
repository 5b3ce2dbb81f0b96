using Ants.Permis.Contact;
using Ants.Permis.Identity;
using Ants.Permis.Testing;

namespace Ants.Permis.Documents.Tests.Forms;

/// <summary>People and addresses that nobody bears: every Latin letter, hyphens, apostrophes and double names of all lengths. The same seed gives the same people.</summary>
internal sealed class Identities(int seed)
{
    private static readonly string[] Parts = ["Élodie", "Loïc", "Anaïs", "Zoé", "Œdipe", "Læticia", "Ÿs", "N'Diaye", "d'Ormesson", "L'Huillier", "Le Goff", "Jean", "Marie", "Gaëlle", "François", "Benoît", "Muñoz", "Müller", "Łukasz", "Đặng", "Şükrü", "Þór", "O'Brien"];
    private static readonly char[] Letters = [.. Latin('A', 'Z'), .. Latin('a', 'z'), .. Latin('\u00C0', '\u024F'), .. Latin('\u1E00', '\u1EFF')];
    private static readonly string[] Separators = ["-", " ", "--", "'", "-"];

    private readonly Random random = new(seed);

    public EtatCivilAnswers Person() => Samples.Adult with
    {
        Sex = random.Next(2) == 0 ? Sex.Female : Sex.Male,
        BirthName = Name(),
        GivenNames = [.. Enumerable.Range(0, random.Next(4) == 0 ? random.Next(1, 11) : random.Next(1, 4)).Select(_ => Name())],
        BirthDate = BirthDate.Of(Samples.Today.PlusYears(-18).PlusDays(-random.Next(20_000))).ToFormText(),
    };

    public AddressAnswers Address() => Samples.Address with
    {
        StreetNumber = random.Next(3) == 0 ? null : $"{random.Next(1, 9999)}",
        StreetType = StreetType.All[random.Next(StreetType.All.Count)].Code,
        StreetName = Name(),
        Complement = random.Next(2) == 0 ? null : Cut($"Bâtiment {Name()}"),
        Commune = Name(),
    };

    public string Number() => $"{random.Next(100_000, 999_999)}-{random.Next(100_000, 999_999)}";

    // A name that the domain takes: what it refuses is drawn again.
    private string Name()
    {
        while (true)
        {
            var name = Draw();
            if (BirthName.TryCreate(name, out var value, out _))
                return value.Value;
        }
    }

    private string Draw()
    {
        var parts = random.Next(5) == 0 ? random.Next(4, 14) : random.Next(1, 4);
        var name = Word();
        while (--parts > 0)
            name += Separators[random.Next(Separators.Length)] + Word();
        return Cut(name);
    }

    private static string Cut(string text) => text.Length <= 100 ? text : text[..100];

    private string Word() => random.Next(3) > 0
        ? Parts[random.Next(Parts.Length)]
        : new string([.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => Letters[random.Next(Letters.Length)])]);

    private static IEnumerable<char> Latin(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c).Where(char.IsLetter);
}
