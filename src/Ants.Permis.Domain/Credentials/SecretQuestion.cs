namespace Ants.Permis.Credentials;

/// <summary>« Question secrète »: what a person is asked who forgot the password.</summary>
/// <remarks>French term: « question secrète ». The tutorial shows the first; the others are assumed, as no list is public.</remarks>
public enum SecretQuestion
{
    /// <summary>« Quel est le prénom de votre père ? »</summary>
    FatherGivenName,

    /// <summary>The given name of the mother.</summary>
    MotherGivenName,

    /// <summary>The name of the first pet.</summary>
    FirstPet,

    /// <summary>The name of the first school.</summary>
    FirstSchool,

    /// <summary>The town in which the parents met.</summary>
    TownWhereParentsMet,
}
