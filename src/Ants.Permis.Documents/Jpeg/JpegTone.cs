using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;

namespace Ants.Permis.Documents.Jpeg;

/// <summary>Gathers how light the blocks of a picture are from their first coefficients, and how fine their details from their last ones.</summary>
/// <remarks>The first coefficient is eight times the mean of the block, less the middle grey; so the blocks are the picture reduced eight times, for nothing.</remarks>
internal sealed class JpegTone
{
    private const int MiddleGrey = 128;
    private const int Lightest = 255;
    private const double LastCoefficient = 63;

    private ToneMeter meter;
    private long details;
    private long detailed;

    public JpegTone(ToneMeter meter = default) => this.meter = meter;

    /// <summary>The quantiser of first coefficients.</summary>
    public int Quantiser { get; set; } = 1;

    /// <summary>What was gathered of the lightness.</summary>
    public ToneMeter Meter => meter;

    /// <summary>Adds a block by its first coefficient.</summary>
    public void Add(int first) => meter.Add((int)Math.Clamp((((long)first * Quantiser) >> 3) + MiddleGrey, 0, Lightest));

    /// <summary>Adds the place of the last coefficient of a block that is not zero; flat blocks have no details to be sharp or blurred.</summary>
    public void AddDetail(int last)
    {
        details += last;
        detailed += last > 0 ? 1 : 0;
    }

    public PageTone? ToTone() => meter.ToTone(detailed == 0 ? null : details / (detailed * LastCoefficient));
}
