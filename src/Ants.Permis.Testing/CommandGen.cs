using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Command = Ants.Permis.Demandes.DemandeCommand;

namespace Ants.Permis.Testing;

/// <summary>Generators of commands, whatever they carry: a person may type anything.</summary>
public static class CommandGen
{
    /// <summary>Answers of every step.</summary>
    public static Gen<Command> Answer { get; } = Gen.Frequency(
        (2, Choice<ForWhom>(choice => new Command.ChooseForWhom(choice))),
        (2, Choice<Motif>(choice => new Command.ChooseMotif(choice))),
        (1, Choice<NewLicenceReason>(choice => new Command.ChooseNewLicenceReason(choice))),
        (1, Choice<InscriptionKind>(choice => new Command.ChooseInscriptionKind(choice))),
        (2, Categories.Select(Command (categories) => new Command.ChooseCategories(categories))),
        (2, YesOrNo.Select(Command (needed) => new Command.AnswerMedicalExamination(needed))),
        (1, Choice<ComplementaryTraining>(choice => new Command.ChooseComplementaryTraining(choice))),
        (3, Declaration),
        (1, YesOrNo.Select(Command (answer) => new Command.DeclareAnnulledOrInvalidated(answer))),
        (1, Gen.Constant<Command>(new Command.AttestDeclarations())),
        (2, EtatCivil.Select(Command (answers) => new Command.EnterEtatCivil(answers))),
        (1, Representative.Select(Command (answers) => new Command.EnterLegalRepresentative(answers))),
        (1, Address.Select(Command (answers) => new Command.EnterAddress(answers))),
        (1, Contact.Select(Command (answers) => new Command.EnterContact(answers))),
        (2, PhotoSignature.Select(Command (answers) => new Command.ChoosePhotoSignature(answers))),
        (1, Situation.Select(Command (answers) => new Command.DescribeSituation(answers))),
        (4, Documents));

    /// <summary>Moves: next, previous, go to, save, resume, and now and then a start or a submission.</summary>
    public static Gen<Command> Move { get; } = Gen.Frequency(
        (6, Gen.Constant<Command>(new Command.Next())),
        (2, Gen.Constant<Command>(new Command.Previous())),
        (2, Choice<Step>(step => new Command.GoTo(step))),
        (2, Gen.Constant<Command>(new Command.Save())),
        (2, Gen.Constant<Command>(new Command.Resume())),
        (1, Gen.Elements<AccountIdentifier?>(null, Samples.Account).Select(Command (account) => new Command.Start(account))),
        (1, Gen.Elements("N-1", "N-2").Select(Command (number) => new Command.Submit(DemandeNumber.Create(number)))));

    /// <summary>Every command.</summary>
    public static Gen<Command> Any { get; } = Gen.Frequency((3, Answer), (1, Move));

    /// <summary>Sets of categories, the empty one included.</summary>
    public static Gen<LicenceCategorySet> Categories => Gen.SubListOf(Enum.GetValues<LicenceCategory>()).Select(list => LicenceCategorySet.Of(list.ToArray()));

    /// <summary>Civil statuses as anybody may type them.</summary>
    public static Gen<EtatCivilAnswers> EtatCivil =>
        from texts in TextGen.Typed.ArrayOf(6)
        from sex in Gen.Elements<Sex?>(null, Sex.Female, Sex.Male)
        from names in Gen.Choose(0, 4).SelectMany(count => TextGen.Any.ArrayOf(count))
        select new EtatCivilAnswers
        {
            BirthName = texts[0],
            NomUsage = texts[1],
            Sex = sex,
            GivenNames = names.ToValueList(),
            BirthDate = texts[2],
            BirthCountry = texts[3],
            BirthDepartement = texts[4],
            BirthCommune = texts[5],
        };

    /// <summary>Representatives as anybody may type them.</summary>
    public static Gen<LegalRepresentativeAnswers> Representative =>
        from name in TextGen.Typed
        from given in TextGen.Typed
        from quality in Gen.Elements<RepresentativeQuality?>(null, RepresentativeQuality.Parent, RepresentativeQuality.Guardian)
        select new LegalRepresentativeAnswers { BirthName = name, FirstGivenName = given, Quality = quality };

    /// <summary>Addresses as anybody may type them.</summary>
    public static Gen<AddressAnswers> Address => TextGen.Typed.ArrayOf(8).Select(texts => new AddressAnswers
    {
        StreetNumber = texts[0],
        StreetExtension = texts[1],
        StreetType = texts[2],
        StreetName = texts[3],
        Complement = texts[4],
        PostalCode = texts[5],
        Commune = texts[6],
        Prefecture = texts[7],
    });

    /// <summary>Contacts as anybody may type them.</summary>
    public static Gen<ContactAnswers> Contact =>
        from texts in TextGen.Typed.ArrayOf(2)
        from consents in Gen.Elements<bool?>(null, false, true).ArrayOf(2)
        select new ContactAnswers { Email = texts[0], Mobile = texts[1], InformationConsent = consents[0], FollowUpConsent = consents[1] };

    /// <summary>Choices of step 4 with any code.</summary>
    public static Gen<PhotoSignatureAnswers> PhotoSignature =>
        from choice in Gen.Elements<PhotoSignatureChoice?>(null, PhotoSignatureChoice.DigitalCode, PhotoSignatureChoice.PhotoByPost, PhotoSignatureChoice.NoPhotoYet)
        from code in TextGen.Typed
        select new PhotoSignatureAnswers { Choice = choice, Code = code };

    /// <summary>Situations, each member of them often missing.</summary>
    public static Gen<SituationAnswers> Situation =>
        from nationality in Maybe<NationalityGroup>()
        from residence in Maybe<ResidenceKind>()
        from filer in Maybe<Filer>()
        from diploma in Maybe<DiplomaTitle>()
        from sanction in Maybe<Sanction>()
        from scope in Maybe<DrivingScope>()
        from months in Gen.Elements<int?>(null, -1, 0, 1, 2, 6, 12)
        from answers in Gen.Elements<bool?>(null, false, true).ArrayOf(5)
        from dates in IssueDate.ArrayOf(4)
        from held in Held
        select new SituationAnswers
        {
            Nationality = nationality,
            Residence = residence,
            Filer = filer,
            Diploma = diploma,
            Sanction = sanction,
            DrivingScope = scope,
            SanctionMonths = months,
            HasA2ToATraining = answers[0],
            DiplomaFailed = answers[1],
            SanctionForAlcoholOrDrugs = answers[2],
            LostAllPointsBefore = answers[3],
            PaidDriving = answers[4],
            LivesInFranceSince = dates[0],
            LicenceSurrenderedOn = dates[1],
            PhotoTakenOn = dates[2],
            TheoryPassedOn = dates[3],
            HeldCategories = held,
        };

    /// <summary>What documents say of themselves, each member of it often missing.</summary>
    public static Gen<DocumentDetails> Details =>
        from identity in Maybe<IdentityDocumentType>()
        from address in Maybe<ProofOfAddressType>()
        from expires in IssueDate
        select new DocumentDetails { IdentityDocument = identity, ProofOfAddress = address, ExpiresOn = expires };

    private static Gen<ValueList<HeldCategory>?> Held => Gen.Frequency(
        (1, Gen.Constant<ValueList<HeldCategory>?>(null)),
        (3, from category in Gen.SubListOf(Enum.GetValues<LicenceCategory>())
            from obtained in IssueDate
            select (ValueList<HeldCategory>?)category.Select(item => new HeldCategory(item, obtained)).ToValueList()));

    private static Gen<bool> YesOrNo => Gen.Elements(true, false);

    private static Gen<Command> Declaration =>
        from declaration in Gen.Elements(Enum.GetValues<ApplicantDeclaration>())
        from answer in YesOrNo
        select (Command)new Command.Declare(declaration, answer);

    private static Gen<Command> Documents => Gen.Frequency(
        (4, from slot in FileGen.Slot from file in FileGen.File select (Command)new Command.AttachFile(slot, file)),
        (2, from slot in FileGen.Slot from reference in FileGen.Reference select (Command)new Command.DetachFile(slot, reference)),
        (1, from slot in FileGen.Slot from comment in TextGen.Typed select (Command)new Command.CommentOnDocument(slot, comment)),
        (1, from slot in FileGen.Slot from date in IssueDate select (Command)new Command.DeclareIssueDate(slot, date)),
        (1, from slot in FileGen.Slot from details in Details select (Command)new Command.DescribeDocument(slot, details)),
        (2, Choice<AddressHolder>(holder => new Command.DeclareAddressHolder(holder))));

    private static Gen<LocalDate?> IssueDate => Gen.Frequency(
        (1, Gen.Constant<LocalDate?>(null)),
        (1, Gen.Elements<LocalDate?>(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)),
        (6, Gen.Choose(-400, 30).Select(days => (LocalDate?)Samples.Today.PlusDays(days))));

    private static Gen<T?> Maybe<T>()
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>().Select(choice => (T?)choice).Append(null).ToArray());

    private static Gen<Command> Choice<T>(Func<T, Command> command)
        where T : struct, Enum => Gen.Elements(Enum.GetValues<T>()).Select(command);
}
