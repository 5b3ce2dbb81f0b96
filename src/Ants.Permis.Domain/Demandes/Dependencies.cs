using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using Question = Ants.Permis.Demandes.DependentAnswer.Question;

namespace Ants.Permis.Demandes;

/// <summary>One line of the dependencies between answers.</summary>
/// <param name="Answer">The answer that depends.</param>
/// <param name="On">The answers it depends on.</param>
public sealed record Dependency(DependentAnswer Answer, ValueList<JsonPath> On);

/// <summary>What depends on what, as data: an edit withdraws only what no longer applies.</summary>
public static class Dependencies
{
    /// <summary>The dependencies, in the order of the form.</summary>
    public static ValueList<Dependency> All { get; } =
    [
        .. Enum.GetValues<MotifQuestion>().Select(question => new Dependency(new Question(question), [DemandePaths.Motif])),
        new(new DependentAnswer.BirthPlaceInFrance(), [DemandePaths.BirthCountry]),
        new(new DependentAnswer.LegalRepresentative(), [DemandePaths.ForWhom]),
        new(new DependentAnswer.PhotoSignatureCode(), [DemandePaths.PhotoSignatureChoice]),
        new(new DependentAnswer.Document(DocumentKind.DiplomaOrTitle), [DemandePaths.Motif]),
        new(new DependentAnswer.Document(DocumentKind.AvisMedical), [DemandePaths.Of(MotifQuestion.MedicalExamination), DemandePaths.Of(MotifQuestion.Categories), DemandePaths.Declarations, DemandePaths.Motif]),
        new(new DependentAnswer.Document(DocumentKind.AttestationHebergement), [DemandePaths.AddressHolder]),
        new(new DependentAnswer.Document(DocumentKind.HebergeantIdentityDocument), [DemandePaths.AddressHolder]),
    ];

    /// <summary>The answers after a change of which the declarations are to be attested again: they are made for one person and one motif.</summary>
    public static ValueList<JsonPath> AttestedWith { get; } = [DemandePaths.ForWhom, DemandePaths.Motif, DemandePaths.EtatCivil];

    /// <summary>The answers that a change made inapplicable, with the reason of each, until nothing more is.</summary>
    internal static IEnumerable<(DependentAnswer Answer, JsonPath Because)> Withdrawn(DemandeAnswers before, DemandeAnswers after, RulesInForce rules)
    {
        // Each turn removes an answer, so there are at most as many turns as dependencies.
        while (All.FirstOrDefault(dependency => Lapses(dependency.Answer, before, after, rules)) is { } lapsed)
        {
            yield return (lapsed.Answer, Cause(lapsed, before, after));
            after = lapsed.Answer.Remove(after);
        }
    }

    /// <summary>The change because of which the declarations are to be attested again, or null.</summary>
    internal static JsonPath? AttestationCause(DemandeAnswers before, DemandeAnswers after) =>
        AttestedWith.FirstOrDefault(path => Changed(path, Completed(before, after), after));

    /// <summary>Whether a change makes declarations that stood lapse. Making or taking back one of them is not such a change.</summary>
    internal static bool BreaksAttestation(Demande.Draft draft, DemandeAnswers after, DemandeEvent happened)
    {
        var stillDeclared = draft.Answers.Motif.Declarations != DeclarationAnswers.Empty && after.Motif.Declarations != DeclarationAnswers.Empty;
        return stillDeclared && draft.AttestationLapsedBecause is null && happened is not DemandeEvent.DeclarationAnswered
            && (draft.IsResumedSinceAttestation || AttestationCause(draft.Answers, after) is not null);
    }

    // Who answers a question for the first time has not changed an answer.
    private static DemandeAnswers Completed(DemandeAnswers before, DemandeAnswers after) => before with
    {
        Motif = before.Motif with { ForWhom = before.Motif.ForWhom ?? after.Motif.ForWhom, Motif = before.Motif.Motif ?? after.Motif.Motif },
        EtatCivil = Completed(before.EtatCivil, after.EtatCivil),
    };

    private static EtatCivilAnswers Completed(EtatCivilAnswers before, EtatCivilAnswers after) => before with
    {
        BirthName = before.BirthName ?? after.BirthName,
        NomUsage = before.NomUsage ?? after.NomUsage,
        Sex = before.Sex ?? after.Sex,
        GivenNames = before.GivenNames.Count == 0 ? after.GivenNames : before.GivenNames,
        BirthDate = before.BirthDate ?? after.BirthDate,
        BirthCountry = before.BirthCountry ?? after.BirthCountry,
        BirthDepartement = before.BirthDepartement ?? after.BirthDepartement,
        BirthCommune = before.BirthCommune ?? after.BirthCommune,
    };

    private static bool Lapses(DependentAnswer answer, DemandeAnswers before, DemandeAnswers after, RulesInForce rules) =>
        answer.IsPresent(after) && answer switch
        {
            Question { MotifQuestion: var question } => after.Motif.Motif is { } motif && rules.Question(motif, question) is { Value: QuestionPresence.NotAsked },
            DependentAnswer.BirthPlaceInFrance => BirthInFrance.Of(after.EtatCivil) == false,
            DependentAnswer.LegalRepresentative => after.Motif.ForWhom == ForWhom.AdultOrEmancipatedMinor,
            DependentAnswer.PhotoSignatureCode => after.PhotoSignature.Choice is PhotoSignatureChoice.PhotoByPost or PhotoSignatureChoice.NoPhotoYet,
            // A document that nobody asked for is an additional one; only what was asked for can lapse.
            DependentAnswer.Document { DocumentKind: var kind } => IsAskedFor(kind, before, rules) && !IsAskedFor(kind, after, rules),
            _ => false,
        };

    private static bool IsAskedFor(DocumentKind kind, DemandeAnswers answers, RulesInForce rules) => DocumentNeeds.RuleAskingFor(kind, answers, rules) is not null;

    private static JsonPath Cause(Dependency dependency, DemandeAnswers before, DemandeAnswers after) =>
        dependency.On.FirstOrDefault(path => Changed(path, before, after)) ?? dependency.On[0];

    private static bool Changed(JsonPath path, DemandeAnswers before, DemandeAnswers after)
    {
        if (path == DemandePaths.EtatCivil)
            return before.EtatCivil != after.EtatCivil;
        if (path == DemandePaths.BirthCountry)
            return !string.Equals(before.EtatCivil.BirthCountry, after.EtatCivil.BirthCountry, StringComparison.Ordinal);
        if (path == DemandePaths.PhotoSignatureChoice)
            return before.PhotoSignature.Choice != after.PhotoSignature.Choice;
        if (path == DemandePaths.AddressHolder)
            return before.Documents.AddressHolder != after.Documents.AddressHolder;
        return StepOneChanged(path, before.Motif, after.Motif);
    }

    private static bool StepOneChanged(JsonPath path, MotifAnswers before, MotifAnswers after)
    {
        if (path == DemandePaths.ForWhom)
            return before.ForWhom != after.ForWhom;
        if (path == DemandePaths.Motif)
            return before.Motif != after.Motif;
        if (path == DemandePaths.Declarations)
            return before.Declarations != after.Declarations;
        if (path == DemandePaths.Of(MotifQuestion.Categories))
            return before.Categories != after.Categories;
        return path == DemandePaths.Of(MotifQuestion.MedicalExamination) && before.MedicalExamination != after.MedicalExamination;
    }
}
