using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>All defects, in the order of the form.</summary>
internal static class Defects
{
    public static ValueList<Defect> All { get; } = [.. MotifDefects.All, .. PersonDefects.All, .. ContactDefects.All, .. PhotoDefects.All, .. DocumentDefects.All];
}
