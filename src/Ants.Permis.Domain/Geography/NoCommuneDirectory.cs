using NodaTime;

namespace Ants.Permis.Geography;

/// <summary>The directory of a host that has none: every commune stays unchecked.</summary>
/// <remarks>French: absence de référentiel des communes.</remarks>
public sealed class NoCommuneDirectory : ICommuneDirectory
{
    /// <summary>The only instance.</summary>
    public static readonly NoCommuneDirectory Instance = new();

    private NoCommuneDirectory()
    {
    }

    /// <inheritdoc/>
    public string Edition => "";

    /// <inheritdoc/>
    public CommuneMatch FindBirthplace(CommuneName name, string departement, LocalDate earliest, LocalDate latest) => CommuneMatch.NotChecked;

    /// <inheritdoc/>
    public CommuneMatch FindResidence(CommuneName name, string postalCode) => CommuneMatch.NotChecked;
}
