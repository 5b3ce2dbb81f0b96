using ImageMagick;
using SkiaSharp;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>What the gate is compared with.</summary>
internal enum Peer
{
    Magick,
    NetVips,
    Skia,
    PdfInfo,
    Qpdf,
}

/// <summary>Says whose work a benchmark measures; without the peer on this machine the benchmark is left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PeerAttribute(Peer peer) : Attribute
{
    public Peer Peer { get; } = peer;
}

/// <summary>Which peers this machine has.</summary>
internal static class Peers
{
    private static readonly Dictionary<Peer, bool> Found = [];

    /// <summary>Whether a peer is here; says once when it is not.</summary>
    public static bool IsHere(Peer peer)
    {
        if (Found.TryGetValue(peer, out var isHere))
            return isHere;
        isHere = CanStart(peer);
        if (!isHere)
            Console.Error.WriteLine($"// {peer} is not on this machine: what needs it is left out.");
        return Found[peer] = isHere;
    }

    /// <summary>Whether a peer reads a kind of picture at all.</summary>
    public static bool Reads(Peer peer, GateImage image) => (peer, image) switch
    {
        (Peer.NetVips, GateImage.Bmp) => false,
        (Peer.Skia, GateImage.TiffG4 or GateImage.TiffLzw or GateImage.TiffDeflate or GateImage.TiffJpeg) => false,
        _ => true,
    };

    private static bool CanStart(Peer peer) => peer switch
    {
        Peer.Magick => CanLoad(() => MagickNET.Delegates.Length > 0),
        Peer.NetVips => CanLoad(() => NetVips.NetVips.Version(0) > 0),
        Peer.Skia => CanLoad(() => new SKBitmap(1, 1).Width == 1),
        Peer.PdfInfo => PeerProcess.IsInstalled("pdfinfo"),
        Peer.Qpdf => PeerProcess.IsInstalled("qpdf"),
        _ => throw new ArgumentOutOfRangeException(nameof(peer)),
    };

    // Natives are for some systems and processors only; each wrapper says so by its own exception.
    private static bool CanLoad(Func<bool> probe)
    {
        try
        {
            return probe();
        }
        catch (Exception missing) when (missing is TypeInitializationException or DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            return false;
        }
    }
}
