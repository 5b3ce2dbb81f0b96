namespace Ants.Permis.Documents.Jpeg;

/// <summary>A progressive scan that brings the first coefficients of all blocks.</summary>
internal sealed class JpegFirstCoding(JpegBlock[] unit) : JpegCoding
{
    public override void Restart()
    {
        foreach (var block in unit)
            block.Restart();
    }

    public override bool TryTake(ref JpegBits bits, int row, int column, int count)
    {
        for (; count > 0; count--)
        {
            foreach (var block in unit)
            {
                if (!bits.HasBlock() || !block.TryTakeFirst(ref bits))
                    return false;
            }
        }

        return true;
    }
}

/// <summary>A progressive scan that brings one more bit of the first coefficients: one bit a block, and no codes.</summary>
internal sealed class JpegFirstRefinement : JpegCoding
{
    public override bool TryTake(ref JpegBits bits, int row, int column, int count)
    {
        for (; count > 0; count--)
        {
            if (!bits.HasBlock())
                return false;
            bits.Position += BlocksPerUnit;
        }

        return true;
    }
}
