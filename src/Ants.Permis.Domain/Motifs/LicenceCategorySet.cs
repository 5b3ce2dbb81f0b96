using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Ants.Permis.Motifs;

/// <summary>A set of licence categories, always in the order of the form's grid.</summary>
/// <remarks>French term: « catégorie(s) de permis demandée(s) ». Sixteen bits; the default value is the empty set.</remarks>
[CollectionBuilder(typeof(LicenceCategorySet), nameof(Of))]
public readonly struct LicenceCategorySet : IReadOnlyCollection<LicenceCategory>, IEquatable<LicenceCategorySet>
{
    private static readonly LicenceCategory[] Every = Enum.GetValues<LicenceCategory>();

    private readonly ushort bits;

    private LicenceCategorySet(ushort bits) => this.bits = bits;

    /// <summary>The set of no category.</summary>
    public static LicenceCategorySet Empty => default;

    /// <summary>The fifteen categories.</summary>
    public static LicenceCategorySet All => Of(Every);

    /// <inheritdoc/>
    public int Count => BitOperations.PopCount(bits);

    /// <summary>Whether the set has no category.</summary>
    public bool IsEmpty => bits == 0;

    /// <summary>The set of the given categories.</summary>
    /// <param name="categories">The categories, in any order; repeats count once.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a category.</exception>
    public static LicenceCategorySet Of(params ReadOnlySpan<LicenceCategory> categories)
    {
        ushort set = 0;
        foreach (var category in categories)
            set |= Bit(category);
        return new(set);
    }

    /// <summary>Whether a category is in the set.</summary>
    /// <param name="category">The category.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Contains(LicenceCategory category) => (bits & Bit(category)) != 0;

    /// <summary>The set with a category more.</summary>
    /// <param name="category">The category.</param>
    /// <returns>The larger set.</returns>
    public LicenceCategorySet With(LicenceCategory category) => new((ushort)(bits | Bit(category)));

    /// <inheritdoc/>
    public bool Equals(LicenceCategorySet other) => bits == other.bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LicenceCategorySet other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => bits;

    /// <inheritdoc/>
    public IEnumerator<LicenceCategory> GetEnumerator()
    {
        foreach (var category in Every)
        {
            if (Contains(category))
                yield return category;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of categories; not which, as they are an answer.</summary>
    /// <returns>A text that may be logged.</returns>
    public override string ToString() => $"[{Count}]";

    /// <summary>Whether two sets hold the same categories.</summary>
    public static bool operator ==(LicenceCategorySet left, LicenceCategorySet right) => left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    public static bool operator !=(LicenceCategorySet left, LicenceCategorySet right) => !left.Equals(right);

    private static ushort Bit(LicenceCategory category)
    {
        if (!Enum.IsDefined(category))
            throw new ArgumentOutOfRangeException(nameof(category));
        return (ushort)(1 << (int)category);
    }
}
