using System.Text.RegularExpressions;
using Ants.Permis.Conventions;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed partial class Rules_in_codes
{
    [Theory]
    [InlineData("FIELD-GIVEN-NAME-2", "/etatCivil/givenNames/1", "optional", null)]
    [InlineData("QUESTION-DIPLOME-MEDICAL", "validationDiplomeProfessionnel/medicalExamination", "asked", null)]
    [InlineData("EXCLUSION-INSCRIPTION", "inscriptionExamen", "yes", null)]
    [InlineData("EXCLUSION-SUSPENSION", "suiteSuspension", "no", null)]
    [InlineData("MAJORITY-1", "majority", "18", "years")]
    [InlineData("MED-CAT-C1E", "C1E", "required", null)]
    [InlineData("MED-CAT-AM", "AM", "notRequired", null)]
    [InlineData("MED-DECL-PENSION", "receivesInvalidityPension", "required", null)]
    [InlineData("PHOTO-CODE-1", "photo-signature-code", "22", "characters")]
    [InlineData("DOC-DIPLOME-HOSTING", "validationDiplomeProfessionnel/attestationHebergement", "whenHosted", null)]
    [InlineData("PAGES-ADDRESS", "proofOfAddress", "5", "pages")]
    [InlineData("SIZE-1", "file", "11000000", "bytes")]
    [InlineData("FORMAT-OTHER", "unknown", "no", null)]
    [InlineData("ADDITIONAL-1", "additional", "5", "documents")]
    [InlineData("PROOF-AGE-1", "proof-of-address", "6", "months")]
    [InlineData("IDENTITY-FR-CARD-1", "french/nationalIdentityCard", "yes", null)]
    [InlineData("IDENTITY-FR-CARD-2", "french/nationalIdentityCard", "5", "years after its end")]
    [InlineData("IDENTITY-FR-LICENCE", "french/europeanLicence", "0", "years after its end")]
    [InlineData("IDENTITY-FR-FRANCE-IDENTITE-1", "french/franceIdentite", "no", null)]
    [InlineData("ASSR-AM", "am", "bornFrom:1988-01-01", null)]
    [InlineData("TIME-PINK", "pinkLicence", "2033-01-19", null)]
    [InlineData("TIME-AVIS", "avisMedical", "2", "years")]
    public void Read_the_same_in_every_language(string id, string key, string value, string? unit)
    {
        var line = Line(id);
        Assert.Equal((key, value, unit), (RuleText.KeyCode(line), RuleText.ValueCode(line), RuleText.Unit(line)));
    }

    [Theory]
    [InlineData(LicenceCategory.AM)]
    [InlineData(LicenceCategory.C1E)]
    public void Write_a_category_as_it_is_written(LicenceCategory category) => Assert.Equal($"{category}", RuleText.KeyCode(Line("SIZE-1") with { Key = category }));

    [Fact]
    public void Know_every_choice_that_a_rule_can_name() =>
        Convention.Holds("A code is one word in camelCase, or the category.",
            from type in typeof(Rulebook).Assembly.GetExportedTypes()
            where type.IsEnum
            from object choice in Enum.GetValues(type)
            let code = RuleText.ValueCode(Line("SIZE-1") with { Value = choice })
            where type == typeof(LicenceCategory) ? code != choice.ToString() : !CamelCase().IsMatch(code) || !string.Equals(code, choice.ToString(), StringComparison.OrdinalIgnoreCase)
            select $"{type.Name}: {code}");

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Tell_the_keys_of_a_table_apart(string profile, string name)
    {
        var keys = RuleTables.Get(profile, name).Lines.DistinctBy(line => line.Key).ToList();
        Assert.Equal(keys.Count, keys.Select(RuleText.KeyCode).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Are_never_empty(string profile, string name) =>
        Assert.All(RuleTables.Get(profile, name).Lines, line =>
        {
            Assert.NotEmpty(RuleText.KeyCode(line));
            Assert.NotEmpty(RuleText.ValueCode(line));
            Assert.NotEqual("", RuleText.Unit(line));
        });

    [Fact]
    public void Are_refused_for_a_rule_of_no_table()
    {
        var line = Line("SIZE-1");
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.KeyCode(line with { Key = new object() }));
        Assert.Throws<ArgumentOutOfRangeException>(() => RuleText.ValueCode(line with { Value = new object() }));
    }

    [Fact]
    public void Exist_for_the_types_of_every_table() =>
        Convention.Holds("A key or a value is a choice, a text, a path, yes or no, or writes itself.",
            from property in RuleTables.Properties
            from type in property.PropertyType.GetGenericArguments()
            where !type.IsEnum && type != typeof(string) && type != typeof(bool) && type != typeof(Ants.Permis.Primitives.JsonPath) && !typeof(IRuleTerm).IsAssignableFrom(type)
            select $"{property.Name}: {type.Name}");

    [Theory]
    [InlineData("Code de la route", "LEGITEXT000006074228", "https://www.legifrance.gouv.fr/codes/id/LEGITEXT000006074228")]
    [InlineData("Code des transports", "LEGIARTI000043469091", "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043469091")]
    [InlineData("Arrêté du 17 janvier 2013", "LEGIARTI000049307244", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000049307244")]
    [InlineData("Arrêté du 20 avril 2012", "LEGITEXT000025805251", "https://www.legifrance.gouv.fr/loda/id/LEGITEXT000025805251")]
    [InlineData("Décret n° 2016-723", "JORFTEXT000032619550", "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000032619550")]
    [InlineData("Arrêté", "JORFARTI000001682727", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000001682727")]
    [InlineData("Service-public.fr", "https://www.service-public.fr/particuliers/vosdroits/F2825", "https://www.service-public.fr/particuliers/vosdroits/F2825")]
    [InlineData("Guide", "", null)]
    public void Lead_to_the_text(string text, string publicId, string? address) =>
        Assert.Equal(address, RuleText.Address(new(text, "", publicId, new(2026, 1, 1), new(2026, 1, 1))));

    [Fact]
    public void Lead_to_every_text_that_has_an_identifier() =>
        Convention.Holds("A public identifier is an address, one of Légifrance, or the NOR number by which the official journal finds the text.",
            Rulebook.Profiles.SelectMany(RuleTables.Of).SelectMany(table => table.Lines)
                .Where(line => line.Source.PublicId.Length > 0 && RuleText.Address(line.Source) is null && !Nor().IsMatch(line.Source.PublicId)).Select(line => line.Id));

    private static RuleLine Line(string id) =>
        Rulebook.Profiles.SelectMany(RuleTables.Of).SelectMany(table => table.Lines).First(line => line.Id == id);

    [GeneratedRegex("^[A-Z]{4}[0-9]{7}[A-Z]$", RegexOptions.None, 1000)]
    private static partial Regex Nor();

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex CamelCase();
}
