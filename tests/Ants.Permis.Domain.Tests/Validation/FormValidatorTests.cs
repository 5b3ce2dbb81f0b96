using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Validation;
using FluentValidation;
using FsCheck.Xunit;
using FormSeverity = FluentValidation.Severity;

namespace Ants.Permis.Domain.Tests.Validation;

public sealed class A_form_validator
{
    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(Rulebook.Ants2019.CoveredFrom);

    private static EtatCivilAnswers Person { get; } = new()
    {
        BirthName = "Martin",
        Sex = Sex.Female,
        GivenNames = ["Camille"],
        BirthDate = "14/02/2000",
        BirthCountry = "99100",
        BirthDepartement = "53",
        BirthCommune = "Laval",
    };

    [Fact]
    public void Finds_nothing_on_good_answers()
    {
        var result = new EtatCivilAnswersValidator(Rules).Validate(Person);
        Assert.True(result.IsValid);
        Assert.True(result.IsAcceptable());
        Assert.Empty(result.Findings());
    }

    [Fact]
    public void Names_the_field_the_code_the_severity_and_the_finding()
    {
        var failure = Assert.Single(new EtatCivilAnswersValidator(Rules).Validate(Person with { GivenNames = ["Camille", "R2D2"] }).Errors);
        Assert.Equal("GivenNames[1]", failure.PropertyName);
        Assert.Equal(EtatCivilCodes.GivenNameForbiddenCharacter, failure.ErrorCode);
        Assert.Equal(FormSeverity.Error, failure.Severity);
        var finding = Assert.IsType<Finding>(failure.CustomState);
        Assert.Equal("/etatCivil/givenNames/1", finding.Path.Value);
        Assert.Equal(FindingTexts.For(finding, Language.French).Message, failure.ErrorMessage);
    }

    [Theory]
    [InlineData(Language.French, "Le nom de naissance n'est pas indiqué.")]
    [InlineData(Language.English, "The birth name is not given.")]
    public void Speaks_the_language_it_was_made_for(Language language, string message) =>
        Assert.Equal(message, Assert.Single(new EtatCivilAnswersValidator(Rules, language).Validate(Person with { BirthName = " " }).Errors).ErrorMessage);

    [Theory]
    [InlineData("BirthName", "BirthName")]
    [InlineData("GivenNames", "GivenNames[0]")]
    [InlineData("BirthCountry", "BirthCountry")]
    public void Checks_one_field_alone(string field, string found) =>
        Assert.Equal([found], new EtatCivilAnswersValidator(Rules).Validate(EtatCivilAnswers.Empty, only => only.IncludeProperties(field)).Errors.Select(failure => failure.PropertyName));

    [Theory]
    [InlineData("Declarations.ReadsFrench", 1)]
    [InlineData("Declarations", 5)]
    public void Checks_one_declaration_or_all_of_them(string field, int count)
    {
        var examination = new MotifAnswers { Motif = Motif.InscriptionExamen };
        var errors = new MotifAnswersValidator(Rules).Validate(examination, only => only.IncludeProperties(field)).Errors;
        Assert.Equal(count, errors.Count);
        Assert.All(errors, failure => Assert.StartsWith(field, failure.PropertyName, StringComparison.Ordinal));
    }

    [Fact]
    public void Checks_one_place_of_the_documents_alone()
    {
        var diploma = DemandeAnswers.Empty with { Motif = new() { Motif = Motif.ValidationDiplomeProfessionnel } };
        var failure = Assert.Single(new SupportingDocumentAnswersValidator(Rules, others: diploma).Validate(SupportingDocumentAnswers.Empty, only => only.IncludeProperties("IdentityDocument")).Errors);
        Assert.Equal(("IdentityDocument", SupportingDocumentCodes.Missing), (failure.PropertyName, failure.ErrorCode));
    }

    [Fact]
    public void Names_the_fields_after_the_form_that_holds_its_answers()
    {
        var form = new InlineValidator<DemandeAnswers>();
        form.RuleFor(answers => answers.EtatCivil).SetValidator(new EtatCivilAnswersValidator(Rules));
        form.RuleFor(answers => answers.Motif).SetValidator(new MotifAnswersValidator(Rules));
        var names = form.Validate(DemandeAnswers.Empty).Errors.Select(failure => failure.PropertyName).ToList();
        Assert.Contains("EtatCivil.GivenNames[0]", names);
        Assert.Contains("Motif.ForWhom", names);
    }

    [Fact]
    public void Can_be_included_in_a_validator_of_the_host()
    {
        var ours = new InlineValidator<ContactAnswers>();
        ours.Include(new ContactAnswersValidator(Rules));
        ours.RuleFor(answers => answers.Mobile).NotEmpty().WithErrorCode("ours.mobile-missing");
        var result = ours.Validate(new ContactAnswers { Email = "camille.martin@example.org", InformationConsent = false });
        Assert.Equal([ContactCodes.MobileRecommended, "ours.mobile-missing"], result.Errors.Select(failure => failure.ErrorCode));
        Assert.Equal([ContactCodes.MobileRecommended], result.Findings().Select(finding => finding.Code));
        Assert.False(result.IsAcceptable());
    }

    [Fact]
    public void Accepts_what_it_only_warns_of()
    {
        var minor = DemandeAnswers.Empty with { Motif = new() { ForWhom = ForWhom.Minor } };
        var result = new LegalRepresentativeAnswersValidator(Rules, others: minor).Validate(LegalRepresentativeAnswers.Empty);
        Assert.Equal(3, result.Errors.Count);
        Assert.All(result.Errors, failure => Assert.Equal(FormSeverity.Warning, failure.Severity));
        Assert.False(result.IsValid);
        Assert.True(result.IsAcceptable());
    }

    [Fact]
    public void Says_what_is_only_worth_knowing_as_information()
    {
        var examination = new MotifAnswers { Motif = Motif.InscriptionExamen };
        var failure = Assert.Single(new MotifAnswersValidator(Rules).Validate(examination, only => only.IncludeProperties("AnnulledOrInvalidated")).Errors);
        Assert.Equal((MotifCodes.AnnulmentUnknown, FormSeverity.Info), (failure.ErrorCode, failure.Severity));
    }

    [Fact]
    public void Gives_the_findings_in_the_order_of_the_wizard()
    {
        var findings = new EtatCivilAnswersValidator(Rules).Validate(EtatCivilAnswers.Empty with { NomUsage = "Durand 2" }).Findings();
        Assert.True(findings.Count > 2);
        Assert.Equal(findings.Order(Finding.DisplayOrder), findings);
    }

    [Fact]
    public void Judges_no_answer_that_the_wizard_would_withdraw()
    {
        var abroad = Person with { BirthCountry = "99127", BirthDepartement = "??", BirthCommune = "??" };
        Assert.Empty(new EtatCivilAnswersValidator(Rules).Validate(abroad).Errors);
        var byPost = new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.PhotoByPost, Code = "??" };
        Assert.Empty(new PhotoSignatureAnswersValidator(Rules).Validate(byPost).Errors);
    }

    [Fact]
    public void Is_not_made_without_rules() =>
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => new EtatCivilAnswersValidator(null!)).ParamName);

    [Fact]
    public void Is_left_alone_by_the_cascade_that_a_host_may_have_set() =>
        Assert.All(Wizard.StepsWithForms.SelectMany(step => Wizard.Forms(step, DemandeAnswers.Empty, Rules)), form =>
            Assert.Equal(CascadeMode.Continue, form.Validator.GetType().GetProperty("ClassLevelCascadeMode")!.GetValue(form.Validator)));

    [Fact]
    public void Serves_many_requests_at_once()
    {
        var validator = new EtatCivilAnswersValidator(Rules);
        var names = new string[400];
        Parallel.For(0, names.Length, i => names[i] = string.Join(' ', validator.Validate(i % 2 == 0 ? Person with { BirthName = "" } : Person with { Sex = null }).Errors.Select(failure => failure.PropertyName)));
        Assert.All(names, (name, i) => Assert.Equal(i % 2 == 0 ? "BirthName" : "Sex", name));
    }

    [Property(Arbitrary = [typeof(FormGenerators)], MaxTest = 100)]
    public void Names_only_fields_that_the_form_has(TypedForms forms) =>
        Assert.All(Wizard.StepsWithForms.SelectMany(step => Wizard.Forms(step, forms.Answers, forms.Rules)), form =>
            Assert.All(form.Result.Errors, failure => Assert.True(Exists(form.Validator, failure.PropertyName), $"{form.Validator.GetType().Name}: {failure.PropertyName}")));

    private static bool Exists(IValidator validator, string name)
    {
        if (validator is SupportingDocumentAnswersValidator)
            return name is "" or "AddressHolder" || Enum.TryParse<DocumentKind>(name.Split('.', '[')[0], out _);
        var type = validator.GetType().BaseType!.GetGenericArguments()[0];
        return name.Split('.').Aggregate((Type?)type, (owner, part) => owner?.GetProperty(part.Split('[')[0])?.PropertyType) is not null;
    }
}
