using System.Runtime.InteropServices;
using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Bmp;

/// <summary>Looks at the pixels of a bitmap whose structure was checked: how light they are, and whether each has a colour.</summary>
/// <remarks>Run-length codes were followed to their end with the structure; how light they paint the page is not worked out.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct BmpPixels(ReadOnlySpan<byte> file, BmpHeader header, ReadingBudget budget)
{
    private const int BytesPerStep = 4096;
    private readonly ReadOnlySpan<byte> file = file;
    private readonly BmpHeader header = header;

    public ImageVerification Verify()
    {
        var held = PageReduction.HeldBytes(header.Width);
        if (BmpCoding.IsRunLength(header))
            return new() { Tones = [null] };
        if (held > Array.MaxLength || !budget.Hold(held))
            return Refused("memory");
        using var reduction = Reduction();
        var verification = reduction is null ? new() { Tones = [null] } : Measure(reduction);
        budget.Release(held);
        return verification;
    }

    private static ImageVerification Refused(string limit) => new() { Tones = [null], Findings = [FormatFindings.LimitExceeded(limit)] };

    private PageReduction? Reduction()
    {
        var colours = BmpColours.Read(file, header);
        return colours.Masks is { } masks ? new BmpMaskReduction((int)header.Width, header.Bits, masks) : PageReduction.For(colours.Format, (int)header.Width);
    }

    private ImageVerification Measure(PageReduction reduction)
    {
        var (length, stride) = ((int)(((header.Width * header.Bits) + 7) / 8), header.Stride);
        var (start, strays) = (header.PixelStart, false);
        for (var row = 0L; row < header.Height; row++)
        {
            var at = start + (row * stride);
            if (!budget.Spend(1 + (length / BytesPerStep)))
                return Refused("pixels");
            if (at + length > file.Length)
                return new() { Tones = [null], Findings = [FormatFindings.Truncated] };
            var pixels = file.Slice((int)at, length);
            reduction.Add(pixels);
            strays = strays || HasStray(pixels);
        }

        return new() { Tones = [reduction.ToTone()], Findings = strays ? [FormatFindings.DamagedAside] : [] };
    }

    // Readers show a pixel that has no colour as black, or in the colour of whatever comes next in memory.
    private bool HasStray(ReadOnlySpan<byte> pixels) =>
        header.Bits == 8 && header.Colours is > 0 and < 256 && pixels.ContainsAnyExceptInRange((byte)0, (byte)(header.Colours - 1));
}
