namespace Ants.Permis.Documents.Tests.Corpus;

/// <summary>The cosine transform of a block of eight by eight samples, as the format defines it.</summary>
internal static class JpegTransform
{
    private static readonly int[] Zigzag = [.. Enumerable.Range(0, 64).OrderBy(Diagonal).ThenBy(at => Diagonal(at) % 2 == 0 ? at % 8 : at / 8)];

    /// <summary>The quantised coefficients in zigzag order.</summary>
    public static int[] Forward(Func<int, int, int> sample, int quantiser)
    {
        var samples = new double[64];
        for (var at = 0; at < 64; at++)
            samples[at] = sample(at % 8, at / 8) - 128;
        return [.. Zigzag.Select(at => (int)Math.Round(Coefficient(samples, at % 8, at / 8) / quantiser))];
    }

    private static int Diagonal(int at) => (at % 8) + (at / 8);

    private static double Coefficient(double[] samples, int u, int v)
    {
        var sum = 0.0;
        for (var at = 0; at < 64; at++)
            sum += samples[at] * Wave(at % 8, u) * Wave(at / 8, v);
        return sum / 4 * (u == 0 ? Math.Sqrt(0.5) : 1) * (v == 0 ? Math.Sqrt(0.5) : 1);
    }

    private static double Wave(int place, int frequency) => Math.Cos(((2 * place) + 1) * frequency * Math.PI / 16);
}
