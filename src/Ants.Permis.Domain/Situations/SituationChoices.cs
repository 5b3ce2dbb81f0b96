namespace Ants.Permis.Situations;

/// <summary>Which papers a person's nationality opens, as the official lists of identity documents group them.</summary>
/// <remarks>French term: « nationalité ». The country itself is not needed, so it is not asked.</remarks>
public enum NationalityGroup
{
    /// <summary>French.</summary>
    French,

    /// <summary>Of another state of the European Union, of Iceland, Liechtenstein, Norway, Monaco, San Marino, the Holy See or Switzerland.</summary>
    European,

    /// <summary>Of Andorra: with the Europeans for residence, not in their list for identity documents.</summary>
    Andorran,

    /// <summary>Of any other state.</summary>
    Other,
}

/// <summary>Where the person lives, as the proof of address depends on it.</summary>
/// <remarks>French term: « domicile ». Whether somebody else's name is on the proof is another question: see the holder of the proof of address.</remarks>
public enum ResidenceKind
{
    /// <summary>A home: house or flat, one's own, rented, or somebody's who lodges the person.</summary>
    Home,

    /// <summary>« Sans domicile fixe ».</summary>
    NoFixedAddress,

    /// <summary>A hotel.</summary>
    Hotel,

    /// <summary>A caravan on a campsite.</summary>
    Caravan,

    /// <summary>A pleasure boat with a berth.</summary>
    Boat,
}

/// <summary>Who files the application.</summary>
/// <remarks>French term: « déposant ».</remarks>
public enum Filer
{
    /// <summary>The person whom the licence is for.</summary>
    Applicant,

    /// <summary>The legal representative of a minor.</summary>
    LegalRepresentative,

    /// <summary>A driving school with the applicant's signed mandate.</summary>
    DrivingSchool,
}

/// <summary>Where and how the person will drive passengers before the ordinary age.</summary>
/// <remarks>French term: « restriction » of the national ages of categories D1 to DE.</remarks>
public enum DrivingScope
{
    /// <summary>No restriction.</summary>
    Anywhere,

    /// <summary>In France only.</summary>
    FranceOnly,

    /// <summary>In France only, without passengers or on regular lines of at most 50 km.</summary>
    FranceShortLines,
}

/// <summary>What runs against the licence or the right to ask for one.</summary>
/// <remarks>French terms: « suspension », « annulation », « invalidation ».</remarks>
public enum Sanction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>« Suspension », by the prefect or a court.</summary>
    Suspension,

    /// <summary>« Annulation », by a court.</summary>
    Annulment,

    /// <summary>« Invalidation »: no point left.</summary>
    Invalidation,
}

/// <summary>A professional diploma or title that gives licence categories.</summary>
/// <remarks>French term: « diplôme ou titre professionnel » of the decree of application of article D. 222-8.</remarks>
public enum DiplomaTitle
{
    /// <summary>« CAP déménageur sur véhicule utilitaire léger ».</summary>
    CapDemenageur,

    /// <summary>« CAP conducteur livreur de marchandises ».</summary>
    CapLivreur,

    /// <summary>« CAP conducteur routier marchandises ».</summary>
    CapRoutier,

    /// <summary>« BAC PRO conducteur transport routier marchandises ».</summary>
    BacProRoutier,

    /// <summary>« Attestation de réussite intermédiaire » of that BAC PRO.</summary>
    BacProIntermediate,

    /// <summary>« CAP opérateur/opératrice de service, relation client et livraison ».</summary>
    CapServiceLivraison,

    /// <summary>« CAP conducteur agent d'accueil en autobus et autocar ».</summary>
    CapAutobusAutocar,

    /// <summary>« Titre professionnel conducteur du transport routier de marchandises sur porteur ».</summary>
    TitrePorteur,

    /// <summary>« Titre professionnel conducteur du transport routier de marchandises sur tous véhicules ».</summary>
    TitreTousVehicules,

    /// <summary>« Titre professionnel conducteur du transport routier interurbain de voyageurs », replaced in 2018.</summary>
    TitreInterurbain,

    /// <summary>« Titre professionnel conducteur de transport en commun sur route ».</summary>
    TitreTransportEnCommun,

    /// <summary>« BEP conduite et services dans le transport routier » or « CAP conduite routière », the older diplomas.</summary>
    OlderRoadDiploma,

    /// <summary>Any other diploma or title.</summary>
    Other,
}

/// <summary>How a licence category is reached before its ordinary age, or that it is not.</summary>
/// <remarks>French term: « qualification initiale ».</remarks>
public enum AgeRoute
{
    /// <summary>The ordinary age.</summary>
    Ordinary,

    /// <summary>The long initial qualification: a diploma or a professional title.</summary>
    LongQualification,

    /// <summary>The long qualification, to drive in France only.</summary>
    LongQualificationFranceOnly,

    /// <summary>The long qualification, in France only, without passengers or on short regular lines.</summary>
    LongQualificationShortLines,

    /// <summary>The accelerated qualification, « FIMO ».</summary>
    Fimo,
}
