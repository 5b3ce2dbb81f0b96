using System.Security.Cryptography;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Inspection;
using BenchmarkDotNet.Attributes;
using ImageMagick;
using SkiaSharp;
using VipsImage = NetVips.Image;

namespace Ants.Permis.Benchmarks.Gate;

/// <summary>What pictures cost the gate, against the SHA-256 of the same bytes and against libraries that decode them.</summary>
/// <remarks>
/// dotnet run -c Release --project benchmarks/Ants.Permis.Benchmarks -- --job short --filter '*ImageGate*'
/// <para>Libraries show a picture and the gate reads its bits: theirs is more work where decoding goes on to colours.</para>
/// </remarks>
[Config(typeof(GateConfig))]
[MemoryDiagnoser]
public class ImageGateBenchmarks
{
    private readonly DocumentInspector inspector = GateFiles.Inspector();
    private readonly DocumentInspector headers = GateFiles.Inspector(checksIntegrity: false);
    private IImageReader reader = OwnImageReaders.All[0];
    private byte[] bytes = [];

    [ParamsAllValues]
    public GateImage File { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        bytes = GateFiles.Of(File);
        reader = OwnImageReaders.All.First(one => one.Format == GateImages.FormatOf(File));
    }

    [Benchmark(Baseline = true)]
    public byte[] Sha256() => SHA256.HashData(bytes);

    /// <summary>Headers, directories and the places of the data, without the hash.</summary>
    [Benchmark]
    public ImageReport Structure() => reader.Inspect(bytes, new(InspectionLimits.Default));

    /// <summary>The structure, then every coded bit; without the hash.</summary>
    [Benchmark]
    public ImageVerification Verify()
    {
        var budget = new ReadingBudget(InspectionLimits.Default);
        return reader.Verify(bytes, reader.Inspect(bytes, budget), budget);
    }

    /// <summary>The whole gate with the hash, integrity apart.</summary>
    [Benchmark]
    public InspectionReport InspectHeaders() => headers.Inspect(bytes);

    /// <summary>The whole gate with the hash.</summary>
    [Benchmark]
    public InspectionReport Inspect() => inspector.Inspect(bytes);

    [Benchmark, Peer(Peer.Magick)]
    public int MagickPing()
    {
        using var images = new MagickImageCollection();
        images.Ping(bytes);
        return images.Count;
    }

    [Benchmark, Peer(Peer.Magick)]
    public int MagickRead()
    {
        using var images = new MagickImageCollection(bytes);
        return images.Count;
    }

    /// <summary>libvips reads when somebody asks for pixels: their mean takes all of them, row after row.</summary>
    [Benchmark, Peer(Peer.NetVips)]
    public double VipsRead()
    {
        var allPages = File is GateImage.TiffG4 or GateImage.TiffLzw or GateImage.TiffDeflate or GateImage.TiffJpeg ? "n=-1" : "";
        using var image = VipsImage.NewFromBuffer(bytes, allPages, access: NetVips.Enums.Access.Sequential);
        return image.Avg();
    }

    [Benchmark, Peer(Peer.Skia)]
    public int SkiaHeader() => SKBitmap.DecodeBounds(bytes).Width;

    [Benchmark, Peer(Peer.Skia)]
    public int SkiaDecode()
    {
        using var bitmap = SKBitmap.Decode(bytes);
        return bitmap.Width;
    }
}
