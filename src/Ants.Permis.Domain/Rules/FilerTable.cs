using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Situations;

namespace Ants.Permis.Rules;

/// <summary>Who files, and for what.</summary>
/// <param name="Filer">Who.</param>
/// <param name="Motif">The motif.</param>
/// <param name="Reason">Why a new card is asked for, for that motif alone; otherwise <see langword="null"/>.</param>
public sealed record FilerKey(Filer Filer, Motif Motif, NewLicenceReason? Reason = null) : IRuleTerm
{
    string IRuleTerm.Code => Reason is { } reason ? $"{RuleText.Camel(Filer)}/{RuleText.Camel(Motif)}/{RuleText.Camel(reason)}" : $"{RuleText.Camel(Filer)}/{RuleText.Camel(Motif)}";

    string IRuleTerm.Words(Language language) =>
        RuleText.Pair(Labels.For(Filer, language), Reason is { } reason ? Labels.For(reason, language) : RuleText.Short(Motif, language), language);
}

/// <summary>Whether somebody may file an application.</summary>
/// <remarks>French term: « déposer pour autrui ».</remarks>
public enum Filing
{
    /// <summary>Yes.</summary>
    Open,

    /// <summary>Yes, with the applicant's signed mandate, which is not uploaded.</summary>
    WithMandate,

    /// <summary>Only for a minor.</summary>
    ForMinor,

    /// <summary>No.</summary>
    Closed,
}

/// <summary>Who may file which application.</summary>
internal static class FilerTable
{
    private const string AdultOrEmancipated = "Personne majeure ou mineure émancipée ; pour une autre personne mineure, c'est le représentant légal.";
    private const string Guardianship = "La fiche nomme aussi la personne sous tutelle, pour qui le formulaire n'a pas de réponse.";
    private const string RegionalTax = "Fermé aux habitants des régions à taxe (départements d'outre-mer sauf la Guadeloupe, Corse). Un mandat ne passe pas d'une école à l'autre.";
    private const string OnlyExclusions = "La page décrit le mandat en général et ne nomme que ses exclusions ; elle ne nomme pas ce motif.";

    private static readonly InForce Period = InForce.Since(Sources.TutorialDate);

    public static RuleTable<FilerKey, Filing> None { get; } = new("filers");

    /// <summary>Every filer with every motif, and with every reason where a new card is asked for.</summary>
    public static RuleTable<FilerKey, Filing> France { get; } = new(
        "filers",
        [
            .. Everything("FILER-APPLICANT").Select(cell => Row(cell, Filer.Applicant, Filing.Open, Sources.Tutorial(1), RuleStatus.FormText, AdultOrEmancipated)),
            .. Everything("FILER-REPRESENTATIVE").Select(Represented),
            .. Everything("FILER-SCHOOL").Select(Mandated),
        ]);

    private static IEnumerable<(string Id, Motif Motif, NewLicenceReason? Reason)> Everything(string id) =>
    [
        ($"{id}-INSCRIPTION", Motif.InscriptionExamen, null),
        ($"{id}-LOST", Motif.FabricationNouveauPermis, NewLicenceReason.Lost),
        ($"{id}-STOLEN", Motif.FabricationNouveauPermis, NewLicenceReason.Stolen),
        ($"{id}-DAMAGED", Motif.FabricationNouveauPermis, NewLicenceReason.Damaged),
        ($"{id}-EXPIRED", Motif.FabricationNouveauPermis, NewLicenceReason.Expired),
        ($"{id}-CIVIL-STATUS", Motif.FabricationNouveauPermis, NewLicenceReason.CivilStatusChanged),
        ($"{id}-MILITAIRE", Motif.ConversionBrevetMilitaire, null),
        ($"{id}-DIPLOME", Motif.ValidationDiplomeProfessionnel, null),
        ($"{id}-INVALIDATION", Motif.SuiteInvalidationOuAnnulation, null),
        ($"{id}-SUSPENSION", Motif.SuiteSuspension, null),
    ];

    private static RuleRow<FilerKey, Filing> Represented((string Id, Motif Motif, NewLicenceReason? Reason) cell) => cell.Motif == Motif.InscriptionExamen
        ? Row(cell, Filer.LegalRepresentative, Filing.ForMinor, Sources.RegistrationSheet, RuleStatus.Verified, Guardianship)
        : Row(cell, Filer.LegalRepresentative, Filing.ForMinor, Sources.Tutorial(1), RuleStatus.FormText, "« pour une personne mineure » : la question est posée quel que soit le motif.");

    private static RuleRow<FilerKey, Filing> Mandated((string Id, Motif Motif, NewLicenceReason? Reason) cell) => cell switch
    {
        { Motif: Motif.InscriptionExamen } => Row(cell, Filer.DrivingSchool, Filing.WithMandate, Sources.SchoolPage, RuleStatus.Verified, RegionalTax),
        { Reason: NewLicenceReason.Lost or NewLicenceReason.Stolen } => Row(cell, Filer.DrivingSchool, Filing.Closed, Sources.SchoolPage, RuleStatus.Verified, "La perte et le vol sont exclus du mandat."),
        _ => Row(cell, Filer.DrivingSchool, Filing.WithMandate, Sources.SchoolPage, RuleStatus.Reported, $"{OnlyExclusions} {RegionalTax}"),
    };

    private static RuleRow<FilerKey, Filing> Row((string Id, Motif Motif, NewLicenceReason? Reason) cell, Filer filer, Filing filing, LegalSource source, RuleStatus status, string note) =>
        new(cell.Id, new(filer, cell.Motif, cell.Reason), filing, Period, source, status, note);
}
