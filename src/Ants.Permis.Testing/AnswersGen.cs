using System.Globalization;
using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ants.Permis.Testing;

/// <summary>Generators of complete answers against which nothing is found: every motif, adults and minors, hosted or not, with and without medical opinion.</summary>
public static class AnswersGen
{
    private const int CodeLength = 22;
    private const int AdditionalDocuments = 5;

    private static readonly char[] CodeAlphabet = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"];

    /// <summary>Valid answers.</summary>
    /// <param name="today">The day by which they are judged, from 2019-07-03.</param>
    /// <returns>The generator.</returns>
    public static Gen<DemandeAnswers> Valid(LocalDate today) =>
        from stepOne in StepOne(today)
        from person in Person(stepOne.ForWhom == ForWhom.Minor, today)
        from address in Gen.Elements(Samples.Address, Samples.Address with { StreetNumber = null, StreetExtension = null, StreetType = null, Complement = null })
        from mobile in Gen.Elements<string?>(null, "06 39 98 12 34", "0639981234")
        from consents in Gen.Elements(true, false).ArrayOf(2)
        from photo in Photo
        from documents in Documents(stepOne, today)
        select new DemandeAnswers
        {
            Motif = stepOne,
            EtatCivil = person,
            LegalRepresentative = stepOne.ForWhom == ForWhom.Minor ? Samples.Representative : LegalRepresentativeAnswers.Empty,
            Address = address,
            Contact = new ContactAnswers { Email = "camille.martin@example.org", Mobile = mobile, InformationConsent = consents[0], FollowUpConsent = consents[1] },
            PhotoSignature = photo,
            Documents = documents,
        };

    /// <summary>Valid answers of step 1.</summary>
    /// <param name="today">The day by which they are judged.</param>
    /// <returns>The generator.</returns>
    public static Gen<MotifAnswers> StepOne(LocalDate today) =>
        from forWhom in Gen.Frequency((3, Gen.Constant(ForWhom.AdultOrEmancipatedMinor)), (1, Gen.Constant(ForWhom.Minor)))
        from motif in Gen.Elements(Enum.GetValues<Motif>())
        from reason in Gen.Elements(Enum.GetValues<NewLicenceReason>())
        from kind in Gen.Elements(Enum.GetValues<InscriptionKind>())
        from categories in CommandGen.Categories.Where(set => !set.IsEmpty)
        from training in Gen.Elements(Enum.GetValues<ComplementaryTraining>())
        from declarations in Gen.Frequency((3, Gen.Constant(Samples.Declarations)), (1, AnyDeclarations))
        from wished in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        let typed = new MotifAnswers
        {
            ForWhom = forWhom,
            Motif = motif,
            NewLicenceReason = reason,
            InscriptionKind = kind,
            Categories = categories,
            ComplementaryTraining = training,
            Declarations = declarations,
            AnnulledOrInvalidated = false,
            MedicalExamination = wished,
        }
        select Consistent(SampleAnswers.OnlyAsked(typed, Rulebook.Ants2019.At(today)), today);

    private static Gen<DeclarationAnswers> AnyDeclarations => Gen.Elements(true, false).ArrayOf(5).Select(answers => new DeclarationAnswers
    {
        ReadsFrench = answers[0],
        NeedsAdaptedVehicle = answers[1],
        WearsVisionCorrection = answers[2],
        HasIncompatibleCondition = answers[3],
        ReceivesInvalidityPension = answers[4],
    });

    private static Gen<PhotoSignatureAnswers> Photo => Gen.OneOf(
        Gen.Constant(Samples.PhotoByPost),
        Gen.Elements(CodeAlphabet).ArrayOf(CodeLength).Select(code => new PhotoSignatureAnswers { Choice = PhotoSignatureChoice.DigitalCode, Code = new string(code) }));

    // « Non » is an answer only while nothing else makes the opinion necessary.
    private static MotifAnswers Consistent(MotifAnswers answers, LocalDate today) =>
        answers.MedicalExamination == false && MedicalOpinionReason.AllOf(answers, Rulebook.Ants2019.At(today)).Count > 0 ? answers with { MedicalExamination = true } : answers;

    private static Gen<EtatCivilAnswers> Person(bool isMinor, LocalDate today) =>
        from person in Gen.Elements(Samples.Adult, Samples.BornAbroad)
        from names in Gen.Choose(1, 3).SelectMany(count => Gen.Elements("Camille", "Jean-Pierre", "Zoé", "Andrea", "Maëlys").ArrayOf(count))
        from days in isMinor ? Gen.Choose(1, 4 * 365) : Gen.Choose(0, 30 * 365)
        from asTyped in Gen.Elements(true, false)
        let birth = BirthDate.Of(isMinor ? today.PlusYears(-18).PlusDays(days) : today.PlusYears(-18).PlusDays(-1 - days))
        select person with { GivenNames = names.ToValueList(), BirthDate = asTyped ? birth.ToFormText() : birth.Value };

    private static Gen<SupportingDocumentAnswers> Documents(MotifAnswers stepOne, LocalDate today) =>
        from holder in Gen.Frequency((2, Gen.Constant(AddressHolder.Applicant)), (1, Gen.Constant(AddressHolder.Hebergeant)))
        from added in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, holder == AddressHolder.Hebergeant ? AdditionalDocuments - 2 : AdditionalDocuments)))
        let empty = new SupportingDocumentAnswers { AddressHolder = holder }
        let asked = DocumentNeeds.AskedFor(new DemandeAnswers { Motif = stepOne, Documents = empty }, Rulebook.Ants2019.At(today)).Select(kind => new DocumentSlot(kind))
        from slots in Gen.CollectToArray(asked.Concat(Enumerable.Range(1, added).Select(number => new DocumentSlot(DocumentKind.OtherDocument, number))), slot => Good(slot, today))
        select slots.Aggregate(empty, (documents, slot) => documents.With(slot));

    private static Gen<SlotAnswers> Good(DocumentSlot slot, LocalDate today) =>
        from pages in Pages(slot.Kind)
        from files in Gen.CollectToArray(pages.Select((count, index) => (Count: count, Reference: string.Create(CultureInfo.InvariantCulture, $"{slot.Kind}-{slot.Number}-{index}"))), file => FileGen.Sound(file.Reference, file.Count))
        from comment in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, TextGen.Any.Select(text => (string?)text)))
        from age in Gen.Choose(0, 80)
        select new SlotAnswers(slot) { Files = files.ToValueList(), Comment = comment, IssuedOn = slot == DocumentKind.ProofOfAddress ? today.PlusDays(-age) : null };

    // Pages of each file: an identity document has its two sides, in one file or in two; the others up to five pages.
    private static Gen<int[]> Pages(DocumentKind kind) => kind is DocumentKind.IdentityDocument or DocumentKind.HebergeantIdentityDocument
        ? Gen.Elements<int[]>([2], [1, 1])
        : Gen.Elements<int[]>([1], [2], [5], [1, 1], [3, 2], [1, 1, 1, 1, 1]);
}
