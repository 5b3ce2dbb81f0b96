namespace Ants.Permis.Space;

/// <summary>What the page says to read before an account is created. The articles behind are not in the tutorial: a host links its own.</summary>
/// <remarks>French term: « Attention ! » under « Qui peut créer un compte ? ».</remarks>
public enum CreationWarning
{
    /// <summary>« Les démarches "carte grise" ont des particularités. »</summary>
    VehicleRegistration,

    /// <summary>« Personnes morales : votre profil ne figure pas dans la liste ».</summary>
    LegalPersons,
}
