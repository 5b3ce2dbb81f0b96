namespace Ants.Permis.Contact;

/// <summary>What an office of the State is.</summary>
/// <remarks>French: préfecture, sous-préfecture, représentant de l'État outre-mer.</remarks>
public enum PrefectureKind
{
    /// <summary>The préfecture of a département.</summary>
    Prefecture,

    /// <summary>The sous-préfecture of an arrondissement.</summary>
    SousPrefecture,

    /// <summary>The State's representative in an overseas collectivity.</summary>
    OverseasRepresentative,
}
