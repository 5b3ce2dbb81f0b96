using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Formats;

/// <summary>Reads a file under the default limits, or under others.</summary>
internal delegate ImageReport Reader(ReadOnlySpan<byte> file, ReadingBudget budget);

/// <summary>What the tests of the four image formats ask alike.</summary>
internal static class FormatAssert
{
    public static ImageReport Read(this Reader reader, byte[] file, InspectionLimits? limits = null) =>
        reader(file, new ReadingBudget(limits ?? InspectionLimits.Default));

    public static void IsClean(ImageReport reading, int width, int height, int pages = 1)
    {
        Assert.Empty(reading.Findings);
        Assert.Equal((width, height, pages), (reading.Pages[0].Width, reading.Pages[0].Height, reading.PageCount));
    }

    public static void Has(ImageReport reading, params Finding[] expected) => Assert.Equal(expected, reading.Findings);

    /// <summary>The lengths at which a cut file is not refused as truncated, in order.</summary>
    public static int[] CutsNotRefused(Reader reader, byte[] file) =>
        [.. Enumerable.Range(0, file.Length).Where(length => !reader.Read(file[..length]).Findings.Contains(FormatFindings.Truncated))];

    /// <summary>What holds for any bytes: an end without exception, a short list, facts in their range, and twice the same.</summary>
    public static void IsCalm(Reader reader, byte[] file, InspectionLimits? limits = null)
    {
        var reading = reader.Read(file, limits);
        Assert.Equal(reading, reader.Read(file, limits));
        Assert.Equal(reading.Findings.Count, reading.Findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.True(reading.PageCount is null or >= 0 && reading.Pages.All(page => page.Width >= 0 && page.Height >= 0));
        Assert.True(reading.PageCount >= 1 || reading.Findings.Count > 0, "A file without a page must say why.");
    }

    /// <summary>Bytes overwritten at places taken from any numbers.</summary>
    public static byte[] Spoil(byte[] file, IEnumerable<(int Place, byte Value)> edits)
    {
        var spoilt = (byte[])file.Clone();
        foreach (var (place, value) in edits)
            spoilt[(int)((uint)place % spoilt.Length)] = value;
        return spoilt;
    }
}
