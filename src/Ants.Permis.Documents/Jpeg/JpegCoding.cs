namespace Ants.Permis.Documents.Jpeg;

/// <summary>How the blocks of one scan are coded. An object goes through one scan, unit by unit.</summary>
internal abstract class JpegCoding
{
    /// <summary>Units across.</summary>
    public required int Columns { get; init; }

    /// <summary>Units down.</summary>
    public required int Rows { get; init; }

    /// <summary>Blocks of a unit.</summary>
    public required int BlocksPerUnit { get; init; }

    /// <summary>Reads the coded bits of units of one row; false when a code does not exist, or the bits are at an end.</summary>
    /// <param name="bits">The bits.</param>
    /// <param name="row">The row of units.</param>
    /// <param name="column">The first unit.</param>
    /// <param name="count">The number of units.</param>
    public abstract bool TryTake(ref JpegBits bits, int row, int column, int count);

    /// <summary>Forgets what earlier units say of later ones, as a restart marker asks.</summary>
    public virtual void Restart()
    {
    }
}
