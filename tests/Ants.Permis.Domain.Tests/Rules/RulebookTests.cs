using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Profiles_of_the_rule_book
{
    private static readonly LocalDate Day = new(2019, 7, 3);

    [Fact]
    public void Are_found_by_their_name() =>
        Assert.All(Rulebook.Profiles, book => Assert.Same(book, Rulebook.FindProfile(book.Name)));

    [Fact]
    public void Know_the_law_as_soon_as_they_have_one_table_of_what_it_asks_of_the_person()
    {
        var (form, law) = (Rulebook.Ants2019, Rulebook.Current);
        Rulebook[] composed =
        [
            form with { MinimumAges = law.MinimumAges }, form with { Prerequisites = law.Prerequisites }, form with { Diplomas = law.Diplomas },
            form with { Residence = law.Residence }, form with { IdentityDocuments = law.IdentityDocuments }, form with { ProofOfAddressTypes = law.ProofOfAddressTypes },
        ];
        Assert.All(composed, book => Assert.True(book.At(Day).KnowsTheLaw));
        Assert.False(form.At(Day).KnowsTheLaw);
    }

    [Fact]
    public void Are_not_guessed() => Assert.Null(Rulebook.FindProfile("ants2020"));

    [Fact]
    public void Have_names_of_their_own() => Assert.Equal(["ants2019", "ants2019-strict", "ants2019-lenient", "current", "current-asvs5"], Rulebook.Profiles.Select(book => book.Name));

    [Fact]
    public void Take_a_proof_of_address_of_under_six_months_and_name_the_other_reading() =>
        Assert.Equal(new ProofOfAddressAge(6, 3), Rulebook.Ants2019.At(Day).ProofOfAddressAge()!.Value);

    [Fact]
    public void Take_a_proof_of_address_of_under_three_months_in_the_strict_reading() =>
        Assert.Equal(("PROOF-AGE-2", new ProofOfAddressAge(3, null)), Rulebook.Ants2019Strict.At(Day).ProofOfAddressAge() is { } rule ? (rule.Id, rule.Value) : default);

    [Fact]
    public void Read_eleven_megabytes_in_decimal() => Assert.Equal(11_000_000, Rulebook.Ants2019.At(Day).FileSize()!.Value.Value);

    [Fact]
    public void Read_eleven_megabytes_in_binary_in_the_lenient_reading() => Assert.Equal(11L * 1024 * 1024, Rulebook.Ants2019Lenient.At(Day).FileSize()!.Value.Value);

    [Fact]
    public void Differ_in_one_table_each()
    {
        Assert.Equal([nameof(Rulebook.ProofOfAddressAges)], Differences(Rulebook.Ants2019Strict));
        Assert.Equal([nameof(Rulebook.FileSizes)], Differences(Rulebook.Ants2019Lenient));
    }

    [Theory]
    [InlineData(DocumentKind.IdentityDocument, 2)]
    [InlineData(DocumentKind.ProofOfAddress, 5)]
    [InlineData(DocumentKind.DiplomaOrTitle, 5)]
    public void Take_the_pages_that_the_form_shows(DocumentKind kind, int pages) => Assert.Equal((pages, RuleStatus.FormText), Rulebook.Ants2019.At(Day).PageLimit(kind) is { } rule ? (rule.Value.Value, rule.Status) : default);

    [Fact]
    public void Take_the_five_formats_of_the_form() =>
        Assert.Equal(
            [DocumentFormat.Jpeg, DocumentFormat.Png, DocumentFormat.Bmp, DocumentFormat.Tiff, DocumentFormat.Pdf],
            Enum.GetValues<DocumentFormat>().Where(format => Rulebook.Ants2019.At(Day).Format(format)!.Value));

    [Fact]
    public void Take_five_additional_documents() => Assert.Equal(5, Rulebook.Ants2019.At(Day).AdditionalDocuments()!.Value.Value);

    [Fact]
    public void Close_the_first_motif_alone_after_an_annulment() =>
        Assert.Equal([Motif.InscriptionExamen], Enum.GetValues<Motif>().Where(motif => Rulebook.Ants2019.At(Day).Exclusion(motif)!.Value));

    [Fact]
    public void Ask_for_the_diploma_only_to_validate_it() =>
        Assert.Equal([Motif.ValidationDiplomeProfessionnel], Enum.GetValues<Motif>().Where(motif => Rulebook.Ants2019.At(Day).Document(motif, DocumentKind.DiplomaOrTitle)!.Value == DocumentPresence.Required));

    [Fact]
    public void Know_the_required_fields_of_the_form()
    {
        var rules = Rulebook.Ants2019.At(Day);
        Assert.Equal(FieldRequirement.Required, rules.Field(JsonPath.Of("/etatCivil/birthName"))!.Value);
        Assert.Equal(FieldRequirement.Optional, rules.Field(JsonPath.Of("/contact/mobile"))!.Value);
        Assert.Equal(FieldRequirement.RequiredForBirthInFrance, rules.Field(JsonPath.Of("/etatCivil/birthCommune"))!.Value);
    }

    [Fact]
    public void Can_be_composed_by_a_host()
    {
        var own = Rulebook.Ants2019 with { Name = "own", FileSizes = Rulebook.Ants2019Lenient.FileSizes };
        Assert.Equal("SIZE-2", own.At(Day).FileSize()!.Id);
        Assert.Equal("own", own.ToString());
    }

    private static IEnumerable<string> Differences(Rulebook book) =>
        RuleTables.Properties.Where(property => !ReferenceEquals(property.GetValue(book), property.GetValue(Rulebook.Ants2019))).Select(property => property.Name);
}

public sealed class A_day_that_the_rule_book_does_not_cover
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void Comes_before_the_first_that_it_covers(int days, bool isCovered) =>
        Assert.All(Rulebook.Profiles, book => Assert.Equal(isCovered, book.At(book.CoveredFrom.PlusDays(days)).IsCovered));

    [Fact]
    public void Blocks_and_is_never_guessed()
    {
        var finding = Rulebook.Ants2019.At(new LocalDate(2019, 7, 2)).NotCovered();
        Assert.Equal((RuleCodes.DateNotCovered, Severity.Blocking, JsonPath.Root, true), (finding.Code, finding.Severity, finding.Path, finding.IsUndetermined));
    }

    [Fact]
    public void Says_from_when_on_the_rules_are_known() =>
        Assert.Contains("3 juillet 2019", FindingTexts.For(Rulebook.Ants2019.At(new LocalDate(2019, 7, 2)).NotCovered(), Language.French).Message, StringComparison.Ordinal);
}
