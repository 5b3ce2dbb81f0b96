using Ants.Permis.Findings;
using Ants.Permis.Primitives;

namespace Ants.Permis.Space;

/// <summary>An entry of the home page or of the driver page.</summary>
/// <remarks>French term: « service » or « démarche ».</remarks>
/// <param name="Id">A stable identifier in kebab case, such as <c>request-licence</c>.</param>
/// <param name="LabelKey">The key of its words for <see cref="Labels"/>.</param>
/// <param name="Target">What stands behind it.</param>
public sealed record SpaceService(string Id, string LabelKey, SpaceTarget Target)
{
    /// <summary>Its words.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>In French the words of the page.</returns>
    public string Label(Language language) => Labels.Get(LabelKey, language);
}

/// <summary>An area of the home page with its entries, in the order of the page.</summary>
/// <remarks>French term: « espace ».</remarks>
/// <param name="Area">The area, whose label is both its title and the link under its entries.</param>
/// <param name="Services">The entries.</param>
public sealed record AreaServices(SpaceArea Area, ValueList<SpaceService> Services);

/// <summary>A section of the driver page with its entries, in the order of the page.</summary>
/// <remarks>French term: « rubrique ».</remarks>
/// <param name="Section">The section, whose label is its title.</param>
/// <param name="Services">The entries.</param>
public sealed record SectionServices(DriverSection Section, ValueList<SpaceService> Services);
