using NodaTime;

namespace Ants.Permis.Geography;

/// <summary>A list of communes that a host may plug in; the domain has none of its own.</summary>
/// <remarks>
/// French: référentiel des communes. Implementations answer at once, always the same for the same question, and are never asked by a decision: a decision
/// is given the <see cref="CommuneMatch"/>. No directory is complete (births before 1943, in Algeria, overseas): <see cref="CommuneRecognition.Unknown"/> never blocks.
/// </remarks>
public interface ICommuneDirectory
{
    /// <summary>Which edition of the source this is, such as « COG 2026 ».</summary>
    string Edition { get; }

    /// <summary>Looks for a commune of birth.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="departement">The code of the département of birth.</param>
    /// <param name="earliest">The earliest possible day of birth.</param>
    /// <param name="latest">The latest possible day of birth.</param>
    /// <returns>What was found.</returns>
    CommuneMatch FindBirthplace(CommuneName name, string departement, LocalDate earliest, LocalDate latest);

    /// <summary>Looks for a commune of residence.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="postalCode">The five digits of the postal code.</param>
    /// <returns>What was found.</returns>
    CommuneMatch FindResidence(CommuneName name, string postalCode);

    /// <summary>Looks for a commune of birth by INSEE's code, as FranceConnect gives it.</summary>
    /// <param name="inseeCode">The five characters of the code, which is the one in use at the time of birth.</param>
    /// <param name="earliest">The earliest possible day of birth.</param>
    /// <param name="latest">The latest possible day of birth.</param>
    /// <returns>What was found; recognised when the code was in use on any of those days. A directory that has no codes leaves this as it is: the commune stays unchecked.</returns>
    CommuneMatch FindByCode(string inseeCode, LocalDate earliest, LocalDate latest) => CommuneMatch.NotChecked;
}
