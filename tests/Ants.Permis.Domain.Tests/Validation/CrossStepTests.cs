using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Validation;
using FluentValidation;
using FormSeverity = FluentValidation.Severity;

namespace Ants.Permis.Domain.Tests.Validation;

public sealed class What_the_other_steps_hold
{
    private static readonly RulesInForce Rules = Rulebook.Ants2019.At(Rulebook.Ants2019.CoveredFrom);

    private static DemandeAnswers Born(string date) => DemandeAnswers.Empty with { EtatCivil = EtatCivilAnswers.Empty with { BirthDate = date } };

    private static DemandeAnswers For(Motif motif) => DemandeAnswers.Empty with { Motif = new() { Motif = motif } };

    // On 3 July 2019 somebody born on 3 July 2001 comes of age, and somebody born the day after does not.
    [Theory]
    [InlineData("03/07/2001", ForWhom.Minor, MotifCodes.NotAMinor, FormSeverity.Error)]
    [InlineData("04/07/2001", ForWhom.AdultOrEmancipatedMinor, MotifCodes.EmancipationNeeded, FormSeverity.Warning)]
    public void Contradicts_for_whom_the_application_is(string birthDate, ForWhom forWhom, string code, FormSeverity severity)
    {
        var failure = Assert.Single(ForWhomErrors(birthDate, forWhom));
        Assert.Equal(("ForWhom", code, severity), (failure.PropertyName, failure.ErrorCode, failure.Severity));
    }

    [Theory]
    [InlineData("04/07/2001", ForWhom.Minor)]
    [InlineData("03/07/2001", ForWhom.AdultOrEmancipatedMinor)]
    [InlineData("not a date", ForWhom.Minor)]
    public void Agrees_with_for_whom_the_application_is(string birthDate, ForWhom forWhom) => Assert.Empty(ForWhomErrors(birthDate, forWhom));

    [Fact]
    public void Is_nothing_when_it_is_not_told() =>
        Assert.Empty(new MotifAnswersValidator(Rules).Validate(new MotifAnswers { ForWhom = ForWhom.Minor }, only => only.IncludeProperties("ForWhom")).Errors);

    [Theory]
    [InlineData(Motif.ValidationDiplomeProfessionnel)]
    [InlineData(Motif.FabricationNouveauPermis)]
    public void Says_which_documents_are_missing(Motif motif)
    {
        var asked = DocumentNeeds.AskedFor(For(motif), Rules);
        Assert.NotEmpty(asked);
        Assert.Equal(
            asked.Select(kind => kind.ToString()),
            new SupportingDocumentAnswersValidator(Rules, others: For(motif)).Validate(SupportingDocumentAnswers.Empty).Errors.Select(failure => failure.PropertyName));
    }

    [Fact]
    public void Asks_for_no_document_before_a_motif_is_known() =>
        Assert.Empty(new SupportingDocumentAnswersValidator(Rules).Validate(SupportingDocumentAnswers.Empty).Errors);

    [Fact]
    public void Gives_way_to_what_the_form_posts()
    {
        var saved = DemandeAnswers.Empty with { Motif = new() { ForWhom = ForWhom.Minor }, EtatCivil = new() { BirthDate = "03/07/2001" } };
        Assert.Empty(new MotifAnswersValidator(Rules, others: saved).Validate(new MotifAnswers { ForWhom = ForWhom.AdultOrEmancipatedMinor }, only => only.IncludeProperties("ForWhom")).Errors);
    }

    [Theory]
    [InlineData(ForWhom.Minor, 3)]
    [InlineData(ForWhom.AdultOrEmancipatedMinor, 0)]
    public void Decides_whether_somebody_represents_the_applicant(ForWhom forWhom, int count)
    {
        var others = DemandeAnswers.Empty with { Motif = new() { ForWhom = forWhom } };
        var wrong = new LegalRepresentativeAnswers { BirthName = "??", FirstGivenName = "??" };
        Assert.Equal(count, new LegalRepresentativeAnswersValidator(Rules, others: others).Validate(wrong).Errors.Count);
    }

    private static List<FluentValidation.Results.ValidationFailure> ForWhomErrors(string birthDate, ForWhom forWhom) =>
        new MotifAnswersValidator(Rules, others: Born(birthDate)).Validate(new MotifAnswers { ForWhom = forWhom }, only => only.IncludeProperties("ForWhom")).Errors;
}
