namespace Ants.Permis.Geography;

/// <summary>What an entry of the list of départements is.</summary>
/// <remarks>French: département, collectivité d'outre-mer, département d'Algérie.</remarks>
public enum DepartementKind
{
    /// <summary>A département, overseas ones included.</summary>
    Departement,

    /// <summary>An overseas collectivity, such as French Polynesia.</summary>
    OverseasCollectivity,

    /// <summary>A département of Algeria before 3 July 1962, under the number it had then. A declared place of birth; nothing is derived from it.</summary>
    Algeria,
}
