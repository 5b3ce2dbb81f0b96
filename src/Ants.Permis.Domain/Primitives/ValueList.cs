using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Ants.Permis.Primitives;

/// <summary>An immutable list that is equal to another list holding equal items in the same order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>Records compare their members with <c>Equals</c>; the framework's immutable collections compare by reference, which breaks the equality of every record that holds one.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly ImmutableArray<T> items;

    internal ValueList(ImmutableArray<T> items) => this.items = items;

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="IndexOutOfRangeException">No item is at that position.</exception>
    public T this[int index] => items[index];

    /// <summary>The items as a span, without a copy.</summary>
    /// <returns>A view over the items.</returns>
    public ReadOnlySpan<T> AsSpan() => items.AsSpan();

    /// <summary>This list with one more item at its end.</summary>
    /// <param name="item">The item to add.</param>
    /// <returns>A new list; this one is unchanged.</returns>
    public ValueList<T> Add(T item) => new(items.Add(item));

    /// <summary>This list without the items that satisfy a condition.</summary>
    /// <param name="match">The condition.</param>
    /// <returns>A new list, or this one when nothing matched.</returns>
    public ValueList<T> RemoveAll(Predicate<T> match)
    {
        var kept = items.RemoveAll(match);
        return kept.Length == items.Length ? this : new(kept);
    }

    /// <summary>This list with the item at a position exchanged.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <param name="item">The new item.</param>
    /// <returns>A new list; this one is unchanged.</returns>
    public ValueList<T> SetItem(int index, T item) => new(items.SetItem(index, item));

    /// <inheritdoc/>
    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of items; never the items, which may be personal.</summary>
    /// <returns>A text without any item.</returns>
    public override string ToString() => $"[{Count}]";
}

/// <summary>Builds <see cref="ValueList{T}"/> values.</summary>
public static class ValueList
{
    /// <summary>A list of the given items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? Empty<T>() : new([.. items]);

    /// <summary>The list of no items.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <returns>One shared list.</returns>
    public static ValueList<T> Empty<T>() => EmptyOf<T>.List;

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items, in order.</param>
    /// <returns>The list.</returns>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items) => new([.. items]);

    private static class EmptyOf<T>
    {
        internal static readonly ValueList<T> List = new([]);
    }
}
