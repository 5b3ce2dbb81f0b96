using Ants.Permis.Documents.Formats;
using Ants.Permis.Documents.Images;
using Ants.Permis.Documents.Jpeg;
using Ants.Permis.Documents.Tests.Corpus;
using Ants.Permis.Findings;

namespace Ants.Permis.Documents.Tests.Images;

/// <summary>What the tests of verifying JPEG files have in common: the pictures, and reading them to the end.</summary>
internal static class JpegVerifying
{
    private static readonly JpegReader Reader = new();

    public static (int, int)[] Grey { get; } = [(1, 1)];

    public static (int, int)[] Full { get; } = [(1, 1), (1, 1), (1, 1)];

    public static (int, int)[] Halved { get; } = [(2, 2), (1, 1), (1, 1)];

    /// <summary>A picture with flat places, slopes and fine detail.</summary>
    public static int Motif(int component, int x, int y) =>
        y < 12 ? 40 + (component * 30) : x < 20 ? Math.Clamp(128 + ((x * 5) - (y * 3)), 0, 255) : ((x * 37) ^ (y * 91) ^ (component * 53)) & 255;

    public static JpegEncoder Picture((int, int)[] samplings, int width = 45, int height = 38) => new(width, height, samplings, Motif);

    /// <summary>Reads every coded bit without asking the structure first.</summary>
    public static ImageVerification Verify(byte[] file, ReadingBudget? budget = null) => Reader.Verify(file, new(), budget ?? new(InspectionLimits.Default));

    /// <summary>Everything that the two passes find, as an inspection has it.</summary>
    public static Finding[] Findings(byte[] file, ReadingBudget? budget = null)
    {
        budget ??= new(InspectionLimits.Default);
        var report = Reader.Inspect(file, budget);
        return report.Findings.Any(finding => finding.Severity == Severity.Blocking || finding.IsUndetermined)
            ? [.. report.Findings]
            : [.. report.Findings, .. Reader.Verify(file, report, budget).Findings];
    }

    public static void Finds(byte[] file, params Finding[] expected) => Assert.Equal(expected, Verify(file).Findings);
}
