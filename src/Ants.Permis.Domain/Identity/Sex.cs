namespace Ants.Permis.Identity;

/// <summary>The two choices of step 2, « Femme » and « Homme », in the order of the form.</summary>
/// <remarks>French: sexe.</remarks>
public enum Sex
{
    /// <summary>« Femme ».</summary>
    Female,

    /// <summary>« Homme ».</summary>
    Male,
}
