using Ants.Permis.Demandes;
using Ants.Permis.Motifs;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks;

/// <summary>A state from its history, against the same steps and answers on Stateless, whose machine is told of each event in turn.</summary>
[MemoryDiagnoser]
public class FoldBenchmarks
{
    private DemandeEvent[] history = [];

    [Params(10, 100, 1000)]
    public int Events { get; set; }

    /// <summary>A person who goes to and fro between two steps and changes answers on the way.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var at = Samples.ContextOn(Samples.Today).Now;
        DemandeEvent[] round =
        [
            new DemandeEvent.ForWhomChosen(ForWhom.AdultOrEmancipatedMinor, at),
            new DemandeEvent.MotifChosen(Motif.ValidationDiplomeProfessionnel, at),
            new DemandeEvent.CategoriesChosen([LicenceCategory.B, LicenceCategory.C], at),
            new DemandeEvent.StepEntered(Step.EtatCivil, at),
            new DemandeEvent.EtatCivilEntered(Samples.Adult, at),
            new DemandeEvent.StepEntered(Step.Motif, at),
            new DemandeEvent.MedicalExaminationAnswered(Needed: true, at),
        ];
        history = [new DemandeEvent.DemandeStarted(Samples.Account, at), .. Enumerable.Range(0, Events - 1).Select(i => round[i % round.Length])];
    }

    [Benchmark(Baseline = true)]
    public Demande Fold() => DemandeDecider.Fold(history);

    [Benchmark]
    public object Stateless()
    {
        var wizard = new StatelessWizard();
        foreach (var happened in history)
            wizard.Fire(happened);
        return wizard.Answers;
    }
}
