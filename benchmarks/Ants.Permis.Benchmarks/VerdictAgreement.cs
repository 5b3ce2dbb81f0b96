using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Situations;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Benchmarks;

/// <summary>Makes sure that both sides answer the same question before they are measured: the complete application is good for both, and each spoiled one for neither.</summary>
internal static class VerdictAgreement
{
    private static (string Name, Func<DemandeAnswers, DemandeAnswers> Spoil)[] Defects { get; } =
    [
        ("no name", answers => answers with { EtatCivil = answers.EtatCivil with { BirthName = null } }),
        ("too young", answers => answers with { EtatCivil = answers.EtatCivil with { BirthDate = "24/11/2013" } }),
        ("no identity document", answers => Without(answers, DocumentKind.IdentityDocument)),
        ("identity document expired for long", answers => Slot(answers, DocumentKind.IdentityDocument, slot => slot with { Details = slot.Details! with { ExpiresOn = Before(6) } })),
        ("proof of address too old", answers => Slot(answers, DocumentKind.ProofOfAddress, slot => slot with { IssuedOn = Before(1) })),
        ("photo too old", answers => answers with { Situation = answers.Situation! with { PhotoTakenOn = Before(1) } }),
        ("file too large", answers => Slot(answers, DocumentKind.ProofOfAddress, slot => slot with { Files = [SampleDocuments.File("large", SampleDocuments.Facts(bytes: LawNumbers.LargestFile + 1))] })),
    ];

    private static (string Name, Func<DemandeAnswers, DemandeAnswers> Spoil)[] DefectsOfDiploma { get; } =
    [
        .. Defects,
        ("no medical opinion", answers => Without(answers, DocumentKind.AvisMedical)),
        ("medical opinion too old", answers => Slot(answers, DocumentKind.AvisMedical, slot => slot with { IssuedOn = Before(3) })),
        ("another diploma", answers => answers with { Situation = answers.Situation! with { Diploma = DiplomaTitle.CapLivreur } }),
        ("diploma failed", answers => answers with { Situation = answers.Situation! with { DiplomaFailed = true } }),
    ];

    private static (string Name, Func<DemandeAnswers, DemandeAnswers> Spoil)[] DefectsOfInscription { get; } =
    [
        .. Defects,
        ("no road-safety certificate", answers => Without(answers, DocumentKind.RoadSafetyCertificate)),
        ("no paper of the defence day", answers => Without(answers, DocumentKind.DefenceDayCertificate)),
    ];

    /// <summary>Throws when the two do not agree: the figures would compare two different things.</summary>
    public static void Require(BenchmarkApplication application, LawValidator validator, RulesInForce tutorial, RulesInForce today)
    {
        var complete = BenchmarkApplications.Of(application);
        Require("complete under 2019", isGood: true, ApplicationVerdict.Of(complete, tutorial).Verdict == Verdict.Acceptable);
        Require("complete", isGood: true, ApplicationVerdict.Of(complete, today).Verdict == Verdict.Acceptable);
        Require("complete for FluentValidation", isGood: true, validator.Validate(complete).IsValid);
        foreach (var (name, spoil) in application == BenchmarkApplication.DiplomaCAndCE ? DefectsOfDiploma : DefectsOfInscription)
        {
            var spoiled = spoil(complete);
            Require(name, isGood: false, ApplicationVerdict.Of(spoiled, today).Verdict != Verdict.NotAcceptable);
            Require($"{name} for FluentValidation", isGood: false, validator.Validate(spoiled).IsValid);
        }
    }

    private static void Require(string name, bool isGood, bool actual)
    {
        if (isGood != actual)
            throw new InvalidOperationException($"The application '{name}' should {(isGood ? "be good" : "be refused")}.");
    }

    private static LocalDate Before(int years) => Samples.Today.PlusYears(-years);

    private static DemandeAnswers Without(DemandeAnswers answers, DocumentKind kind) => Slot(answers, kind, slot => slot with { Files = [], IssuedOn = null, Details = null });

    private static DemandeAnswers Slot(DemandeAnswers answers, DocumentKind kind, Func<SlotAnswers, SlotAnswers> change) =>
        answers with { Documents = answers.Documents.With(change(answers.Documents.In(kind))) };
}
