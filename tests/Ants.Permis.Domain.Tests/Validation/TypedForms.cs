using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Geography;
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

namespace Ants.Permis.Domain.Tests.Validation;

/// <summary>What somebody typed in the forms of the five steps, and the rules by which it is judged.</summary>
public sealed record TypedForms(DemandeAnswers Answers, Rulebook Rulebook, LocalDate Today)
{
    public RulesInForce Rules => Rulebook.At(Today);
}

/// <summary>Generators of what web forms post: good answers, near misses, hostile text, nothing; every choice; files with any facts.</summary>
public static class FormGenerators
{
    private static readonly string?[] Anything = [null, null, "", "  ", "\u200B", "\0", "<b>", "{limit}", "'", "--", "漢字", "😀", "\uD800", "e\u0301", "1234", new('a', 60), new('b', 1_500)];

    public static Arbitrary<TypedForms> Forms() =>
        (from motif in Motif
         from person in Person
         from representative in Representative
         from address in Address
         from contact in Contact
         from photo in Photo
         from documents in Documents
         from rulebook in Gen.Elements(Rulebook.Profiles.ToArray())
         from today in Gen.Frequency((9, Gen.Choose(0, 3_000).Select(days => Rulebook.Ants2019.CoveredFrom.PlusDays(days))), (1, Gen.Constant(Rulebook.Ants2019.CoveredFrom.PlusDays(-1))))
         select new TypedForms(
             new() { Motif = motif, EtatCivil = person, LegalRepresentative = representative, Address = address, Contact = contact, PhotoSignature = photo, Documents = documents },
             rulebook,
             today)).ToArbitrary();

    private static Gen<MotifAnswers> Motif =>
        from forWhom in Choice<ForWhom>()
        from motif in Choice<Motif>()
        from reason in Choice<NewLicenceReason>()
        from kind in Choice<InscriptionKind>()
        from categories in Gen.Frequency((1, Gen.Constant(new List<LicenceCategory>())), (5, Gen.SubListOf(Enum.GetValues<LicenceCategory>()).Select(some => some.ToList())))
        from examination in YesNo
        from training in Choice<ComplementaryTraining>()
        from declared in YesNo.ArrayOf(5)
        from annulled in YesNo
        select new MotifAnswers
        {
            ForWhom = forWhom,
            Motif = motif,
            NewLicenceReason = reason,
            InscriptionKind = kind,
            Categories = LicenceCategorySet.Of([.. categories]),
            MedicalExamination = examination,
            ComplementaryTraining = training,
            Declarations = Enum.GetValues<ApplicantDeclaration>().Zip(declared).Aggregate(DeclarationAnswers.Empty, (answers, next) => answers.With(next.First, next.Second)),
            AnnulledOrInvalidated = annulled,
        };

    private static Gen<EtatCivilAnswers> Person =>
        from name in Text("Martin", "Le Goff", "N'Diaye", "Müller", "Lefèvre--Durand", "Łukasz", "-Martin")
        from usage in Text("Martin-Durand", "Durand 2", "Łukasz", "-Durand", new('d', 200))
        from sex in Choice<Sex>()
        from names in Text("Camille", "Jean-Pierre", "Jean Pierre", "Zoé", "Đặng", "M.").ListOf()
        from date in Text("14/02/2000", "2002", "2003", "29/02/2008", "2012-03-01", "2003", "2001-05", "31/04/2000", "01/01/1700", "01/01/2999", "14/02/00")
        from country in Text("99100", "99100", "99127", "FR", "99999", Countries.All[0].Code, Countries.All[^1].Code)
        from departement in Text("53", "2A", "974", "20", "99", "2a")
        from commune in Text("Laval", "L'Haÿ-les-Roses", "75 Paris", "Saint-", new('c', 200))
        select new EtatCivilAnswers
        {
            BirthName = name,
            NomUsage = usage,
            Sex = sex,
            GivenNames = names.Select(typed => typed!).ToValueList(),
            BirthDate = date,
            BirthCountry = country,
            BirthDepartement = departement,
            BirthCommune = commune,
        };

    private static Gen<LegalRepresentativeAnswers> Representative =>
        from name in Text("Martin", "D4")
        from given in Text("Dominique", "?")
        from quality in Choice<RepresentativeQuality>()
        select new LegalRepresentativeAnswers { BirthName = name, FirstGivenName = given, Quality = quality };

    private static Gen<AddressAnswers> Address =>
        from boxes in Gen.Frequency((2, Gen.Constant(GoodAddress)), (1, Gen.Constant(LongAddress)), (3, AnyAddress))
        from postalCode in Gen.Frequency((2, Gen.Constant(boxes.PostalCode)), (1, Text("53000", "75011", "97400", "00000", "2A004", "532")))
        from prefecture in Text([.. Prefectures.All.Select(prefecture => prefecture.Code), "999"])
        select boxes with { PostalCode = postalCode, Prefecture = prefecture };

    private static AddressAnswers GoodAddress => new() { StreetNumber = "12", StreetType = "R", StreetName = "des Lilas", PostalCode = "53000", Commune = "Laval" };

    private static AddressAnswers LongAddress => GoodAddress with
    {
        StreetName = "du Commandant Jean Baptiste Charcot Navigateur",
        Complement = "Résidence des Grands Peupliers, bâtiment B, escalier 4, appartement 512, troisième porte à gauche",
        Commune = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson",
    };

    private static Gen<AddressAnswers> AnyAddress =>
        from number in Text("12", "12 bis", "0", "B12", "12345678")
        from extension in Text("BIS", "bis", "Z9")
        from type in Text("R", "r", "CHEMINEMENT")
        from name in Text("des Lilas", "du 8-Mai-1945", "\u202Eslil", "-", "12")
        from complement in Text("Bâtiment C", "c/o Durand")
        from code in Text("53000", "5300", "99999")
        from commune in Text("Laval", "Lav4l")
        select new AddressAnswers { StreetNumber = number, StreetExtension = extension, StreetType = type, StreetName = name, Complement = complement, PostalCode = code, Commune = commune };

    private static Gen<ContactAnswers> Contact =>
        from email in Text("camille.martin@example.org", "camille@exemple@org", "camille.example.org", "a@b", "é@exämple.fr", "camille@gmial.com", ".a@example.org")
        from mobile in Text("06 39 98 12 34", "+33639981234", "01 40 00 00 00", "0692123456", "+447700900123", "06", "112", "+33")
        from information in YesNo
        from following in YesNo
        select new ContactAnswers { Email = email, Mobile = mobile, InformationConsent = information, FollowUpConsent = following };

    private static Gen<PhotoSignatureAnswers> Photo =>
        from choice in Choice<PhotoSignatureChoice>()
        from code in Text("A1B2C3D4E5F6G7H8J9K0L1", "A1B2 C3D4 E5F6 G7H8 J9K0 L1", "A1B2C3", "A1B2C3D4E5F6G7H8J9K0L?")
        select new PhotoSignatureAnswers { Choice = choice, Code = code };

    private static Gen<SupportingDocumentAnswers> Documents =>
        from holder in Choice<AddressHolder>()
        from kinds in Gen.SubListOf(Enum.GetValues<DocumentKind>())
        from others in Gen.Choose(0, 7)
        let slots = kinds.Select(kind => new DocumentSlot(kind)).Concat(Enumerable.Range(2, others).Select(number => new DocumentSlot(DocumentKind.OtherDocument, number)))
        from contents in Gen.CollectToSequence(slots, Content)
        select contents.Aggregate(new SupportingDocumentAnswers { AddressHolder = holder }, (answers, content) => answers.With(content));

    private static Gen<SlotAnswers> Content(DocumentSlot slot) =>
        from count in Gen.Choose(0, 2)
        from facts in Facts.ListOf(count)
        from comment in Text("recto verso")
        from months in Gen.Choose(-12, 130)
        from dated in YesNo
        select new SlotAnswers(slot)
        {
            Files = facts.Select((file, index) => new AttachedFile(FileReference.Create($"{slot.Kind}-{slot.Number}-{index}"), "scan.pdf", file)).ToValueList(),
            Comment = comment,
            IssuedOn = dated == true ? Rulebook.Ants2019.CoveredFrom.PlusMonths(months) : null,
        };

    private static Gen<DocumentFacts> Facts =>
        from format in Gen.Elements(Enum.GetValues<DocumentFormat>())
        from bytes in Gen.Elements(0L, 250_000, 11_000_000, 11_000_001, 11_534_337)
        from pages in Gen.Elements<int?>(null, 1, 1, 2, 6)
        from hash in Gen.Elements<string?>(null, "00", "01", "02")
        from finding in Gen.Frequency((5, Gen.Constant(ValueList.Empty<Finding>())), (1, Gen.Elements(DocumentCodes.Empty, DocumentCodes.TooLarge, DocumentCodes.FormatUnknown).Select(Inspected)))
        select new DocumentFacts { Format = format, Bytes = bytes, Pages = pages, Sha256 = hash, Findings = finding };

    private static ValueList<Finding> Inspected(string code) => [new Finding(code, Ants.Permis.Findings.Severity.Blocking, JsonPath.Root)];

    private static Gen<bool?> YesNo => Gen.Elements<bool?>(null, true, false);

    private static Gen<TChoice?> Choice<TChoice>()
        where TChoice : struct, Enum => Gen.Frequency((1, Gen.Constant<TChoice?>(null)), (5, Gen.Elements(Enum.GetValues<TChoice>()).Select(choice => (TChoice?)choice)));

    private static Gen<string?> Text(params string[] plausible) => Gen.Frequency(
        (6, Gen.Elements(plausible).Select(text => (string?)text)),
        (2, Gen.Elements(Anything)),
        (1, ArbMap.Default.GeneratorFor<string>().Select(text => (string?)text)));
}
