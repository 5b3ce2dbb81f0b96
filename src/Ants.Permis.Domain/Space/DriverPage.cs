using Ants.Permis.FollowUp;
using Ants.Permis.Primitives;

namespace Ants.Permis.Space;

/// <summary>What the driver page shows: the person's applications, then the sections with their links.</summary>
/// <remarks>French term: « espace conducteur ».</remarks>
/// <param name="Demandes">The lines of « MES DEMANDES EN COURS », the one that was changed last first. When there is none, the page says « Aucune demande à afficher » (label <c>demande-list.empty</c>).</param>
/// <param name="Sections">The sections with their entries.</param>
public sealed record DriverPage(ValueList<DemandeListItem> Demandes, ValueList<SectionServices> Sections)
{
    /// <summary>The page of a person.</summary>
    /// <param name="demandes">The person's applications.</param>
    /// <returns>The page.</returns>
    public static DriverPage Of(IEnumerable<DemandeListItem> demandes)
    {
        ArgumentNullException.ThrowIfNull(demandes);
        return new(demandes.OrderByDescending(line => line.UpdatedAt).ToValueList(), SpaceCatalogue.DriverPage);
    }

    /// <summary>The name of the type: the applications are personal.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => nameof(DriverPage);
}
