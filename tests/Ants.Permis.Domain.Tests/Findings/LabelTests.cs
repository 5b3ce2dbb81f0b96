using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Conventions;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Domain.Tests.Findings;

public sealed class Every_choice_that_a_person_sees
{
    public static TheoryData<string> Choices => new(LabelledChoices.Types.Select(type => type.FullName!));

    [Theory]
    [MemberData(nameof(Choices))]
    public void Has_words_in_both_languages(string choice) =>
        Convention.Holds("A choice has a label.",
            from key in LabelledChoices.KeysOf(LabelledChoices.Types.Single(type => type.FullName == choice))
            from language in Enum.GetValues<Language>()
            where !Labels.TryGet(key, language, out var label) || string.IsNullOrWhiteSpace(label)
            select $"{key} in {language}");

    [Theory]
    [MemberData(nameof(Choices))]
    public void Has_words_that_tell_it_from_the_others(string choice)
    {
        var keys = LabelledChoices.KeysOf(LabelledChoices.Types.Single(type => type.FullName == choice)).ToList();
        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(keys.Count, keys.Select(key => Labels.Get(key, language)).Distinct().Count()));
    }

    [Fact]
    public void Is_found_at_all() => Assert.Contains(typeof(Motif), LabelledChoices.Types);

    [Fact]
    public void Keeps_the_code_of_a_category_in_every_language() =>
        Assert.All(Enum.GetValues<LicenceCategory>(), category => Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(category.ToString(), Labels.For(category, language))));

    [Fact]
    public void Never_says_that_the_administration_accepts() =>
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.DoesNotContain("accepté", Labels.For(verdict, Language.French), StringComparison.Ordinal));
}

public sealed class A_label
{
    [Theory]
    [InlineData("motif.validation-diplome-professionnel", "d'une validation de diplôme professionnel")]
    [InlineData("demande-list.empty", "Aucune demande à afficher")]
    [InlineData("documents.valid", "document valide")]
    public void Has_the_words_of_the_form(string key, string words) => Assert.Equal(words, Labels.Get(key, Language.French));

    [Fact]
    public void Is_the_same_for_a_choice_and_its_key() => Assert.Equal(Labels.Get("sex.female", Language.English), Labels.For(Sex.Female, Language.English));

    [Fact]
    public void Is_filled_in_by_name() =>
        Assert.Equal("Mon compte > Nouvelle demande : Récapitulatif", Labels.Get("page.breadcrumb", Language.French, new FindingParameter("step", new FindingValue.Label("step.summary"))));

    [Fact]
    public void Shows_what_nobody_filled_in() =>
        Assert.Contains("{months}", Labels.Get("hint.documents.proof-of-address", Language.French, new FindingParameter("years", new FindingValue.Number(1))), StringComparison.Ordinal);

    [Fact]
    public void Is_never_made_up() => Assert.Throws<KeyNotFoundException>(() => Labels.Get("motif.unknown", Language.French));

    [Fact]
    public void Has_no_blank_at_its_ends() =>
        Convention.Holds("A screen adds its own space.", from key in Labels.Keys from language in Enum.GetValues<Language>() where Labels.Get(key, language).Trim() != Labels.Get(key, language) select key);
}

public sealed class A_label_of_a_field
{
    [Theory]
    [InlineData("/motif/motif", "Il s'agit")]
    [InlineData("/motif/declarations/readsFrench", "comprendre et lire couramment le français")]
    [InlineData("/etatCivil/givenNames/0", "1er prénom")]
    [InlineData("/etatCivil/givenNames/7", "Prénom(s)")]
    [InlineData("/documents/proofOfAddress", "Justificatif de domicile")]
    [InlineData("/documents/proofOfAddress/files/0", "Justificatif de domicile")]
    [InlineData("/documents/otherDocument/2", "Autre pièce justificative")]
    [InlineData("/documents/addressHolder", "Nom porté par le justificatif de domicile")]
    [InlineData("/etatCivil", "État civil de la personne concernée par le titre")]
    [InlineData("/nowhere/at/all", null)]
    [InlineData("", null)]
    public void Is_that_of_the_nearest_place(string path, string? label) => Assert.Equal(label, FieldLabels.Of(JsonPath.Of(path), Language.French));

    [Fact]
    public void Exists_for_every_field_that_is_required_or_not() =>
        Convention.Holds("A field has a label of its own.",
            from row in Rulebook.Ants2019.FieldRequirements.Rows
                // The forms of the account and of the application may ask for the same thing.
            group row.Key by (Form: row.Key.Value.StartsWith("/account/", StringComparison.Ordinal), Label: FieldLabels.Of(row.Key, Language.French)) into paths
            where paths.Key.Label is null || paths.Count() > 1
            select $"{paths.Key.Label}: {string.Join(", ", paths)}");

    [Fact]
    public void Exists_for_every_question_declaration_and_document()
    {
        Assert.All(Enum.GetValues<MotifQuestion>(), question => Assert.NotNull(FieldLabels.Of(DemandePaths.Of(question), Language.French)));
        Assert.All(Enum.GetValues<ApplicantDeclaration>(), declaration => Assert.Equal(Labels.For(declaration, Language.French), FieldLabels.Of(DemandePaths.Of(declaration), Language.French)));
        Assert.All(Enum.GetValues<DocumentKind>(), kind => Assert.Equal(Labels.For(kind, Language.French), FieldLabels.Of(DemandePaths.Of(kind), Language.French)));
    }
}
