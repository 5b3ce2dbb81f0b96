using Ants.Permis.Findings;
using NodaTime;

namespace Ants.Permis.Rules;

/// <summary>Personal data that are kept for a time and no longer.</summary>
/// <remarks>French term: « durée de conservation ».</remarks>
public enum RetainedData
{
    /// <summary>An application that was never submitted, from its last change.</summary>
    UnsubmittedDemande,

    /// <summary>What was answered in a submitted application, from the day of submission.</summary>
    SubmittedDemande,

    /// <summary>The supporting documents of a submitted application, from the day of submission.</summary>
    SupportingDocuments,

    /// <summary>An account that nobody signs in to, from the last sign-in.</summary>
    UnusedAccount,
}

/// <summary>How long the State's online service keeps what it is given. Hosts have duties of their own and may exchange the table.</summary>
internal static class DataRetentionTable
{
    public static RuleTable<RetainedData, TimeLimit> France { get; } = new(
        "data-retention",
        new("RETENTION-DRAFT", RetainedData.UnsubmittedDemande, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.Assumption, RuleStatus.Assumed,
            "L'article 8, I, de l'arrêté du 20 avril 2016 fait détruire les données d'une demande qui n'est pas validée, sans dire quand ; un parlementaire a parlé de six mois (question n° 13386)."),
        new("RETENTION-DEMANDE", RetainedData.SubmittedDemande, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.OnlineServicesOrder("8, I"), RuleStatus.Verified,
            "Six mois au plus à compter de la validation de la demande par l'usager, dans le téléservice. Ce que garde ensuite le Système national des permis de conduire n'est pas modélisé."),
        new("RETENTION-DOCUMENTS", RetainedData.SupportingDocuments, TimeLimit.Of(6, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.OnlineServicesOrder("8, I"), RuleStatus.Assumed,
            "L'article 8 vise les données de l'article 2 de l'arrêté, qui n'a pas été lu : il est supposé que les images des pièces en sont."),
        new("RETENTION-ACCOUNT", RetainedData.UnusedAccount, TimeLimit.Of(36, TimeUnit.Months), InForce.Since(Sources.TutorialDate), Sources.OnlineServicesWatch, RuleStatus.Reported,
            "Trente-six mois consécutifs sans connexion ; lu dans une veille réglementaire, pas dans l'arrêté."));
}
