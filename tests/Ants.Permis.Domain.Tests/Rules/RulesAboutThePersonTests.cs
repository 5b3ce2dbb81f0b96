using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Rules_about_the_person
{
    private static IReadOnlyList<IRuleTable> Tables { get; } =
    [
        Rulebook.Current.MinimumAges, Rulebook.Current.RegistrationAges, Rulebook.Current.Prerequisites, Rulebook.Current.Equivalences, Rulebook.Current.CategoryValidities,
        Rulebook.Current.RoadSafety, Rulebook.Current.DefenceDay, Rulebook.Current.TheoryTest, Rulebook.Current.MedicalOpinionByCase, Rulebook.Current.FitnessChecks,
        Rulebook.Current.InvalidationWaits, Rulebook.Current.DiplomaBlocks, Rulebook.Current.Diplomas, Rulebook.Current.DiplomaAges,
    ];

    private static IEnumerable<RuleLine> Lines => Tables.SelectMany(table => table.Lines);

    [Fact]
    public void Are_filled() => Assert.All(Tables, table => Assert.NotEmpty(table.Lines));

    [Fact]
    public void Are_verified_only_with_a_text_that_anybody_can_find() =>
        Convention.Holds("A verified rule has a public identifier.", Lines.Where(line => line.Status == RuleStatus.Verified && line.Source.PublicId.Length == 0).Select(line => line.Id));

    [Fact]
    public void Say_why_when_they_are_not_verified() =>
        Convention.Holds("What is doubtful is explained.", Lines.Where(line => line.Status != RuleStatus.Verified && line.Note.Length == 0).Select(line => line.Id));

    [Fact]
    public void Are_assumed_exactly_when_no_source_is_cited() =>
        Convention.Holds("No source, no more than an assumption.", Lines.Where(line => (line.Status == RuleStatus.Assumed) != (line.Source == Sources.Assumption)).Select(line => line.Id));

    [Fact]
    public void Bear_identifiers_of_their_own() =>
        Convention.Holds("An identifier is used once.", Lines.GroupBy(line => line.Id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Number_the_rows_of_a_key_in_their_order() =>
        Convention.Holds("A key with a history has rows -1, -2 and so on.",
            from table in Tables
            from key in table.Lines.GroupBy(line => line.Key)
            where key.Count() > 1
            from row in key.OrderBy(line => line.Period.From).Select((line, i) => (line.Id, Suffix: $"-{i + 1}"))
            where !row.Id.EndsWith(row.Suffix, StringComparison.Ordinal)
            select row.Id);

    [Fact]
    public void Have_one_code_for_each_key() =>
        Convention.Holds("Two keys never share a code.",
            from table in Tables
            from code in table.Lines.Select(line => line.Key).Distinct().OfType<IRuleTerm>().GroupBy(key => key.Code, StringComparer.Ordinal)
            where code.Count() > 1
            select $"{table.Name}: {code.Key}");

    [Fact]
    public void Have_one_code_for_each_value() =>
        Convention.Holds("Two values of a table share a code only when they differ by a second reading.",
            from table in Tables
            from code in table.Lines.Where(line => line.Status != RuleStatus.Conflict).Select(line => line.Value).Distinct().OfType<IRuleTerm>().GroupBy(value => value.Code, StringComparer.Ordinal)
            where code.Count() > 1
            select $"{table.Name}: {code.Key}");

    [Theory]
    [InlineData("AGE-D-LINES-2", "D : qualification longue, en France seulement, sans voyageurs ou sur des lignes de 50 km au plus", "18 ans")]
    [InlineData("AGE-C-FIMO", "C : formation initiale minimale obligatoire (FIMO)", "21 ans")]
    [InlineData("REGISTRATION-B", "B", "16 ans ; une autre lecture dit 15 ans")]
    [InlineData("BEFORE-A-2", "A", "catégorie A2 détenue depuis au moins 2 ans, et la formation")]
    [InlineData("BEFORE-B", "B", "aucune catégorie")]
    [InlineData("EQUIV-CE-D", "CE + D", "permet aussi DE")]
    [InlineData("VALIDITY-LIGHT", "AM, A1, A2, A, B1, B et BE", "15 ans")]
    [InlineData("VALIDITY-GOODS-60", "C1, C1E, C et CE, à partir de 60 ans", "2 ans, ou jusqu'au 76e anniversaire")]
    [InlineData("ASSR-1", "premier permis de conduire", "née à partir du 1er janvier 1988")]
    [InlineData("ASSR-2", "premier permis de conduire", "moins de 21 ans")]
    [InlineData("JDC-1", "Document de la journée défense et citoyenneté (JDC)", "de 16 ans à moins de 25 ans ; une autre lecture dit à partir de 17 ans")]
    [InlineData("JDC-2", "Document de la journée défense et citoyenneté (JDC)", "de 17 ans à moins de 25 ans")]
    [InlineData("THEORY-PASS-2", "Durée de validité de l'épreuve théorique réussie", "5 ans")]
    [InlineData("MED-CASE-DAMAGED-2", "catégorie lourde détenue, détérioration", "pas d'avis médical à ce titre")]
    [InlineData("FITNESS-SUSPENSION-PSY-2", "suspension du permis : examen psychotechnique", "6 mois ou plus")]
    [InlineData("INVALIDATION-WAIT-REPEATED", "nouvelle perte de tous les points en moins de cinq ans", "12 mois")]
    [InlineData("DIPLOMA-BLOCK-SUSPENSION", "suspension du permis", "validation de diplôme fermée")]
    [InlineData("DIPLOMA-BLOCK-NONE", "aucune sanction", "validation de diplôme ouverte")]
    [InlineData("DIPLOMA-CAP-LIVREUR", "CAP conducteur livreur de marchandises", "B, C ; en cas d'échec au diplôme : B")]
    [InlineData("DIPLOMA-TITRE-TRANSPORT", "Titre professionnel de conducteur de transport en commun sur route", "D")]
    [InlineData("DIPLOMA-OTHER", "autre diplôme ou titre", "aucune catégorie")]
    [InlineData("DIPLOMA-AGE-D-2", "D", "21 ans ; une autre lecture dit 18 ans")]
    public void Read_in_French(string id, string key, string value)
    {
        var (table, line) = Find(id);
        Assert.Equal((key, value), (RuleText.Key(line, Language.French), RuleText.Value(table, line, Language.French)));
    }

    [Theory]
    [InlineData("VALIDITY-PASSENGERS-55", "D1, D1E, D and DE, from the age of 55", "5 years, or until the 60th birthday")]
    [InlineData("ASSR-AM", "category AM", "born on or after 1 January 1988")]
    [InlineData("DIPLOMA-CAP-LIVREUR", "CAP for delivery drivers", "B, C; when the diploma was failed: B")]
    public void Read_in_English(string id, string key, string value)
    {
        var (table, line) = Find(id);
        Assert.Equal((key, value), (RuleText.Key(line, Language.English), RuleText.Value(table, line, Language.English)));
    }

    private static (IRuleTable Table, RuleLine Line) Find(string id) =>
        (from table in Tables from line in table.Lines where line.Id == id select (table, line)).Single();
}
