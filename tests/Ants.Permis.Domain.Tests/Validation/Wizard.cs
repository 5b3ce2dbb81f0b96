using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Validation;
using FluentValidation;
using FluentValidation.Results;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Domain.Tests.Validation;

/// <summary>The two ways to the same findings: through the wizard, and through the form validators.</summary>
internal static class Wizard
{
    /// <summary>The findings of the wizard that are not about what was typed.</summary>
    public static readonly string[] NotOfAForm = [RuleCodes.DateNotCovered, MotifCodes.AttestationLapsed, .. Constants.Of(typeof(LawCodes))];

    public static IReadOnlyList<Step> StepsWithForms { get; } = [Step.Motif, Step.EtatCivil, Step.AddressAndContact, Step.PhotoAndSignature, Step.SupportingDocuments];

    /// <summary>The draft of somebody who typed everything, from the first step to the last.</summary>
    public static Demande.Draft DraftOf(TypedForms forms)
    {
        var context = new DecisionContext(NodaTime.Instant.FromUtc(2019, 7, 3, 8, 0), forms.Today, forms.Rulebook);
        var state = Demande.Initial;
        foreach (var command in Commands(forms.Answers))
        {
            var decision = Assert.IsType<Decision<DemandeEvent>.Accepted>(DemandeDecider.Decide(command, state, context));
            state = decision.Events.Aggregate(state, DemandeDecider.Evolve);
        }

        return (Demande.Draft)state;
    }

    /// <summary>What the validators of a step say of typed answers.</summary>
    public static IEnumerable<ValidationFailure> Validate(Step step, DemandeAnswers answers, RulesInForce rules, Language language = Language.French) =>
        Forms(step, answers, rules, language).SelectMany(form => form.Result.Errors);

    /// <summary>The validators of a step with their results.</summary>
    public static IReadOnlyList<(IValidator Validator, ValidationResult Result)> Forms(Step step, DemandeAnswers answers, RulesInForce rules, Language language = Language.French) => step switch
    {
        Step.Motif => [Form(new MotifAnswersValidator(rules, language, answers), answers.Motif)],
        Step.EtatCivil =>
        [
            Form(new EtatCivilAnswersValidator(rules, language, answers), answers.EtatCivil),
            Form(new LegalRepresentativeAnswersValidator(rules, language, answers), answers.LegalRepresentative),
        ],
        Step.AddressAndContact =>
        [
            Form(new AddressAnswersValidator(rules, language, answers), answers.Address),
            Form(new ContactAnswersValidator(rules, language, answers), answers.Contact),
        ],
        Step.PhotoAndSignature => [Form(new PhotoSignatureAnswersValidator(rules, language, answers), answers.PhotoSignature)],
        Step.SupportingDocuments => [Form(new SupportingDocumentAnswersValidator(rules, language, answers), answers.Documents)],
        _ => [],
    };

    private static (IValidator Validator, ValidationResult Result) Form<T>(AbstractValidator<T> validator, T answers) => (validator, validator.Validate(answers));

    private static IEnumerable<Command> Commands(DemandeAnswers answers) =>
    [
        new Command.Start(null),
        .. Given(answers.Motif.ForWhom, forWhom => new Command.ChooseForWhom(forWhom)),
        .. Given(answers.Motif.Motif, motif => new Command.ChooseMotif(motif)),
        .. Given(answers.Motif.NewLicenceReason, reason => new Command.ChooseNewLicenceReason(reason)),
        .. Given(answers.Motif.InscriptionKind, kind => new Command.ChooseInscriptionKind(kind)),
        new Command.ChooseCategories(answers.Motif.Categories),
        .. Given(answers.Motif.MedicalExamination, needed => new Command.AnswerMedicalExamination(needed)),
        .. Given(answers.Motif.ComplementaryTraining, training => new Command.ChooseComplementaryTraining(training)),
        .. Enum.GetValues<ApplicantDeclaration>().SelectMany(declaration => Given(answers.Motif.Declarations[declaration], answer => new Command.Declare(declaration, answer))),
        .. Given(answers.Motif.AnnulledOrInvalidated, answer => new Command.DeclareAnnulledOrInvalidated(answer)),
        new Command.EnterEtatCivil(answers.EtatCivil),
        new Command.EnterLegalRepresentative(answers.LegalRepresentative),
        new Command.EnterAddress(answers.Address),
        new Command.EnterContact(answers.Contact),
        new Command.ChoosePhotoSignature(answers.PhotoSignature),
        .. Given(answers.Documents.AddressHolder, holder => new Command.DeclareAddressHolder(holder)),
        .. answers.Documents.Slots.SelectMany(Place),
    ];

    private static IEnumerable<Command> Place(SlotAnswers content) =>
    [
        .. content.Files.Select(file => new Command.AttachFile(content.Slot, file)),
        new Command.CommentOnDocument(content.Slot, content.Comment),
        new Command.DeclareIssueDate(content.Slot, content.IssuedOn),
    ];

    private static IEnumerable<Command> Given<T>(T? answer, Func<T, Command> command)
        where T : struct => answer is { } given ? [command(given)] : [];
}
