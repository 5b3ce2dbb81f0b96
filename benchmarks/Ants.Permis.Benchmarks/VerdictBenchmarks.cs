using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;
using FluentValidation.Results;
using NodaTime;

namespace Ants.Permis.Benchmarks;

/// <summary>The questions that a host asks the rule book about a complete application, against the same checks on FluentValidation, which answers yes or no.</summary>
[MemoryDiagnoser]
public class VerdictBenchmarks
{
    private const string Rule = "MED-CAT-C";

    private static readonly RulesInForce Tutorial = Rulebook.Ants2019.At(Samples.Today);
    private static readonly RulesInForce Today = Rulebook.Current.At(Samples.Today);
    private static readonly RulesInForce Earlier = Rulebook.Current.At(new LocalDate(2020, 1, 1));
    private static readonly LocalDate InTwoYears = Samples.Today.PlusYears(2);

    private readonly LawValidator validator = new(Samples.Today);
    private DemandeAnswers answers = DemandeAnswers.Empty;
    private ApplicationVerdict verdict = ApplicationVerdict.Of(DemandeAnswers.Empty, Today);

    [ParamsAllValues]
    public BenchmarkApplication Application { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        answers = BenchmarkApplications.Of(Application);
        verdict = ApplicationVerdict.Of(answers, Today);
        VerdictAgreement.Require(Application, validator, Tutorial, Today);
        if (verdict.Why(Rule).Count == 0)
            throw new InvalidOperationException($"{Rule} has no part in the application: nothing would be explained.");
    }

    [Benchmark(Baseline = true)]
    public ValidationResult FluentValidation() => validator.Validate(answers);

    /// <summary>The application as a text: a unit that every host knows.</summary>
    [Benchmark]
    public string Json() => PermisJson.Answers.Serialize(answers);

    [Benchmark]
    public ApplicationVerdict Verdict_of_2019() => ApplicationVerdict.Of(answers, Tutorial);

    [Benchmark]
    public ApplicationVerdict Verdict_of_today() => ApplicationVerdict.Of(answers, Today);

    /// <summary>One rule on a verdict that is there already, with every minimal reason.</summary>
    [Benchmark]
    public int Why()
    {
        var reasons = 0;
        foreach (var requirement in verdict.Why(Rule))
            reasons += requirement.Applies.Reasons.Count + requirement.Satisfied.Reasons.Count;
        return reasons;
    }

    [Benchmark]
    public ValueList<Deadline> Deadlines_over_two_years() => DeadlineRadar.Of(answers, Today, InTwoYears);

    [Benchmark]
    public ValueList<RequirementDifference> Diff_of_two_profiles() => RequirementDiff.Of(answers, Tutorial, Today);

    /// <summary>The whole book, not the application: what changed from 2020 until today.</summary>
    [Benchmark]
    public RulebookDiff Diff_of_the_book() => RulebookDiff.Between(Earlier, Today);
}
