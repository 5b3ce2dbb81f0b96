using System.Buffers;
using Ants.Permis.Documents.Formats;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Which coefficients of a component are not zero so far, one bit each: refining scans are coded by that.</summary>
/// <remarks>
/// The memory comes in pieces of one mebibyte from the shared pool: one piece for all would be rounded up to the next power of two, and a large
/// picture would then be refused for memory that nobody uses.
/// </remarks>
internal sealed class JpegHistory
{
    private const int PieceSize = 1 << 17;

    private readonly ulong[][] pieces;
    private readonly int columns;
    private readonly int rows;
    private readonly int rowsPerPiece;

    private JpegHistory(int columns, int rows)
    {
        (this.columns, this.rows, rowsPerPiece) = (columns, rows, Math.Max(1, PieceSize / columns));
        pieces = new ulong[(rows + rowsPerPiece - 1) / rowsPerPiece][];
    }

    private long Bytes => (long)sizeof(ulong) * pieces.Length * Math.Max(PieceSize, columns);

    /// <summary>Takes the memory for so many blocks, all zero; null when that is more than the budget allows.</summary>
    public static JpegHistory? Rent(int columns, int rows, ReadingBudget budget)
    {
        var history = new JpegHistory(columns, rows);
        if (!budget.Hold(history.Bytes))
            return null;
        for (var at = 0; at < history.pieces.Length; at++)
        {
            history.pieces[at] = ArrayPool<ulong>.Shared.Rent(history.rowsPerPiece * columns);
            history.Used(at).Clear();
        }

        return history;
    }

    /// <summary>Gives the memory back, empty: it tells something of the picture.</summary>
    public void Return(ReadingBudget budget)
    {
        for (var at = 0; at < pieces.Length; at++)
        {
            Used(at).Clear();
            ArrayPool<ulong>.Shared.Return(pieces[at]);
        }

        budget.Release(Bytes);
    }

    /// <summary>The blocks of a row.</summary>
    public Span<ulong> Row(int row) => pieces[row / rowsPerPiece].AsSpan(row % rowsPerPiece * columns, columns);

    /// <summary>Adds the place of the last coefficient of each block.</summary>
    public void AddDetails(JpegTone tone)
    {
        for (var row = 0; row < rows; row++)
        {
            foreach (var block in Row(row))
                tone.AddDetail(63 - (int)ulong.LeadingZeroCount(block | 1));
        }
    }

    private Span<ulong> Used(int piece) => pieces[piece].AsSpan(0, rowsPerPiece * columns);
}
