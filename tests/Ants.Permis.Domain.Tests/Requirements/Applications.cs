using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Ants.Permis.Domain.Tests.Requirements;

/// <summary>The generated applications on which the promises of the engine are tested: the same ones in every run.</summary>
internal static class Applications
{
    private const int Size = 50;

    private static readonly Lazy<DemandeAnswers[]> Drawn = new(() => [.. ApplicationGen.Any(Samples.Today).Sample(numberOfSamples: 10_000, seed: new Rnd(20_261_123, 7), size: Size)]);

    public static RulesInForce Rules { get; } = Rulebook.Current.At(Samples.Today);

    public static IReadOnlyList<DemandeAnswers> TenThousand => Drawn.Value;

    /// <summary>One application in so many.</summary>
    public static IEnumerable<DemandeAnswers> OneIn(int many) => TenThousand.Where((_, index) => index % many == 0);

    public static ApplicationVerdict Verdict(DemandeAnswers answers) => ApplicationVerdict.Of(answers, Rules);

    /// <summary>The catalogue of answer mutations of today.</summary>
    public static ValueList<AnswerChange> Changes { get; } = AnswerChanges.All(Samples.Today);
}
