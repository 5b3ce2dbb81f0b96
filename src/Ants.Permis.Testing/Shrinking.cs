using Ants.Permis.Primitives;

namespace Ants.Permis.Testing;

/// <summary>Smaller lists, for the search of the smallest one that still fails.</summary>
internal static class Shrinking
{
    /// <summary>The list without a half, a quarter… down to without one item: the shortest first.</summary>
    public static IEnumerable<ValueList<T>> Shorter<T>(ValueList<T> items)
    {
        for (var cut = items.Count; cut > 0; cut /= 2)
        {
            for (var start = 0; start < items.Count; start += cut)
                yield return [.. items.Take(start), .. items.Skip(start + cut)];
        }
    }
}
