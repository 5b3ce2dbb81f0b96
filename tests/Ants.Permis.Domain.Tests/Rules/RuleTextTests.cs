using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed partial class Rules_in_words
{
    [Theory]
    [InlineData("ants2019", "FIELD-GIVEN-NAME-2", "2ème prénom", "facultatif")]
    [InlineData("ants2019", "FIELD-FOLLOW-UP-CONSENT", "Je souhaite être informé de l'avancement de cette demande", "facultatif")]
    [InlineData("ants2019", "QUESTION-DIPLOME-MEDICAL", "Validation de diplôme professionnel : Une visite médicale est-elle nécessaire ?", "posée")]
    [InlineData("ants2019", "EXCLUSION-INSCRIPTION", "Inscription avec examen pratique", "fermé à ces personnes")]
    [InlineData("ants2019", "EXCLUSION-SUSPENSION", "Suite à une suspension", "ouvert à ces personnes")]
    [InlineData("ants2019", "MAJORITY-1", "Majorité", "18 ans")]
    [InlineData("ants2019", "MED-CAT-C1E", "C1E", "avis médical à joindre")]
    [InlineData("ants2019", "MED-DECL-PENSION", "titulaire d'une pension d'invalidité civile ou militaire", "avis médical à joindre")]
    [InlineData("ants2019", "PHOTO-CODE-1", "Code photo signature numérique", "22 caractères parmi A-Z, a-z, 0-9 ; une autre source dit 21 caractères")]
    [InlineData("ants2019", "DOC-DIPLOME-HOSTING", "Validation de diplôme professionnel : Attestation d'hébergement", "demandée quand la personne est hébergée")]
    [InlineData("ants2019", "PAGES-ADDRESS", "Justificatif de domicile", "5 pages")]
    [InlineData("ants2019", "SIZE-1", "Fichier joint", "11 Mo (11\u202F000\u202F000 octets)")]
    [InlineData("ants2019-lenient", "SIZE-2", "Fichier joint", "11,54 Mo (11\u202F534\u202F336 octets)")]
    [InlineData("ants2019", "FORMAT-JPG", "JPG", "accepté")]
    [InlineData("ants2019", "FORMAT-OTHER", "autre format", "non accepté")]
    [InlineData("ants2019", "ADDITIONAL-1", "Pièces complémentaires", "5 pièces au plus")]
    [InlineData("ants2019", "PROOF-AGE-1", "Justificatif de domicile", "moins de 6 mois ; une autre lecture dit moins de 3 mois")]
    [InlineData("ants2019-strict", "PROOF-AGE-2", "Justificatif de domicile", "moins de 3 mois")]
    [InlineData("current", "FORM-AVIS-1", "Avis médical", "cerfa n° 14880*01")]
    [InlineData("current", "FORM-AVIS-2", "Avis médical", "cerfa n° 14880*02, notice n° 51676*03")]
    [InlineData("current", "IDENTITY-FR-CARD-1", "Française : Carte nationale d'identité", "admise, sans condition de date")]
    [InlineData("current", "IDENTITY-FR-CARD-2", "Française : Carte nationale d'identité", "admise en cours de validité ou périmée depuis moins de 5 ans")]
    [InlineData("current", "IDENTITY-FR-LICENCE", "Française : Permis de conduire au format de l'Union européenne", "admise en cours de validité")]
    [InlineData("current", "IDENTITY-FR-FRANCE-IDENTITE-1", "Française : Justificatif à usage unique France Identité, avec photo", "non admise")]
    [InlineData("current", "ASSR-AM", "catégorie AM", "personne née à partir du 1er janvier 1988")]
    public void Read_in_French(string profile, string id, string key, string value)
    {
        var (table, line) = Find(profile, id);
        Assert.Equal((key, value), (RuleText.Key(line, Language.French), RuleText.Value(table, line, Language.French)));
    }

    [Theory]
    [InlineData("ants2019", "SIZE-1", "11 MB (11,000,000 bytes)")]
    [InlineData("ants2019", "PROOF-AGE-1", "under 6 months; another reading says under 3 months")]
    [InlineData("ants2019", "PAGES-ID", "2 pages")]
    public void Read_in_English(string profile, string id, string value)
    {
        var (table, line) = Find(profile, id);
        Assert.Equal(value, RuleText.Value(table, line, Language.English));
    }

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Show_neither_a_type_nor_an_empty_place(string profile, string name)
    {
        var table = RuleTables.Get(profile, name);
        Convention.Holds("Words, not records.",
            from line in table.Lines
            from language in Enum.GetValues<Language>()
            from text in new[] { RuleText.Key(line, language), RuleText.Value(table, line, language), RuleText.Title(table, language), RuleText.Purpose(table, language) }
            // A brace may be a special character of passwords; a name or a record in braces is a place that was not filled in.
            where text.Length == 0 || text.Contains("{ ", StringComparison.Ordinal) || EmptyPlace().IsMatch(text)
            select $"{line.Id}: {text}");
    }

    [Fact]
    public void Are_refused_for_a_rule_of_no_table()
    {
        var (table, line) = Find("ants2019", "SIZE-1");
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.Key(line with { Key = new object() }, Language.French));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.Value(table, line with { Value = new object() }, Language.French));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("ABC", "A-C")]
    [InlineData("ACE", "A, C, E")]
    [InlineData("ABCxyz01", "A-C, x-z, 0-1")]
    public void Show_an_alphabet_by_its_runs(string alphabet, string runs) => Assert.Equal(runs, CharacterRanges.Of(alphabet));

    private static (IRuleTable Table, RuleLine Line) Find(string profile, string id) =>
        (from table in RuleTables.Of(Rulebook.FindProfile(profile)!) from line in table.Lines where line.Id == id select (table, line)).Single();

    [GeneratedRegex(@"\{\w+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EmptyPlace();
}
