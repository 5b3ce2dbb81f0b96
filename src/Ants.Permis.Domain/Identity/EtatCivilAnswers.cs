using Ants.Permis.Primitives;

namespace Ants.Permis.Identity;

/// <summary>Step 2 as typed: « État civil de la personne concernée par le titre ». Nothing here has been checked.</summary>
/// <remarks>French: réponses de l'état civil. Null means that the question has not been answered.</remarks>
public sealed record EtatCivilAnswers
{
    /// <summary>No question answered yet.</summary>
    public static readonly EtatCivilAnswers Empty = new();

    /// <summary>« Nom de naissance », as typed.</summary>
    public string? BirthName { get; init; }

    /// <summary>« Nom d'usage », as typed.</summary>
    public string? NomUsage { get; init; }

    /// <summary>« Sexe ».</summary>
    public Sex? Sex { get; init; }

    /// <summary>« 1er prénom », « 2ème prénom » and those added, as typed, in the order of the civil register.</summary>
    public ValueList<string> GivenNames { get; init; } = [];

    /// <summary>« Date de naissance », as typed: <c>JJ/MM/AAAA</c> or one of the wire forms of <c>BirthDate</c>.</summary>
    public string? BirthDate { get; init; }

    /// <summary>« Pays de naissance »: an INSEE code such as <c>99100</c>.</summary>
    public string? BirthCountry { get; init; }

    /// <summary>« Département ou Collectivité d'outre-mer de naissance »: a code such as <c>2A</c> or <c>974</c>. Asked for births in France only.</summary>
    public string? BirthDepartement { get; init; }

    /// <summary>« Commune de naissance », as typed. Asked for births in France only.</summary>
    public string? BirthCommune { get; init; }

    /// <summary>The name of the type only: every member is personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(EtatCivilAnswers);
}
