namespace Ants.Permis.SupportingDocuments;

/// <summary>A place on the form for one document, which may be made of several files.</summary>
/// <remarks>French term: a « rubrique » of step 5.</remarks>
/// <param name="Kind">What the document is.</param>
/// <param name="Number">1, or more when several additional documents are of one kind.</param>
public sealed record DocumentSlot(DocumentKind Kind, int Number = 1) : IComparable<DocumentSlot>
{
    /// <summary>1, or more when several additional documents are of one kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public int Number { get; } = Number >= 1 ? Number : throw new ArgumentOutOfRangeException(nameof(Number));

    /// <summary>The first place of a kind.</summary>
    /// <param name="kind">The kind.</param>
    public static implicit operator DocumentSlot(DocumentKind kind) => FromDocumentKind(kind);

    /// <summary>The first place of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The place.</returns>
    public static DocumentSlot FromDocumentKind(DocumentKind kind) => new(kind);

    /// <inheritdoc/>
    public int CompareTo(DocumentSlot? other) =>
        other is null ? 1 : (Kind, Number).CompareTo((other.Kind, other.Number));

    /// <summary>Whether one place comes before another.</summary>
    public static bool operator <(DocumentSlot left, DocumentSlot right) => Comparer<DocumentSlot>.Default.Compare(left, right) < 0;

    /// <summary>Whether one place comes before another or is it.</summary>
    public static bool operator <=(DocumentSlot left, DocumentSlot right) => Comparer<DocumentSlot>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one place comes after another.</summary>
    public static bool operator >(DocumentSlot left, DocumentSlot right) => Comparer<DocumentSlot>.Default.Compare(left, right) > 0;

    /// <summary>Whether one place comes after another or is it.</summary>
    public static bool operator >=(DocumentSlot left, DocumentSlot right) => Comparer<DocumentSlot>.Default.Compare(left, right) >= 0;
}
