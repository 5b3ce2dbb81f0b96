using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks;

/// <summary>What the queries and the heaviest commands cost on a complete draft that stands at its summary, against a command that looks at no answer.</summary>
[MemoryDiagnoser]
public class DecideBenchmarks
{
    private readonly DecisionContext context = Samples.ContextOn(Samples.Today);
    private readonly Demande draft = DemandeDecider.Fold(DemandeJourney.For(Motif.ValidationDiplomeProfessionnel).EventsTo(Step.Summary));
    private readonly AttachedFile file = SampleDocuments.File("other");
    private readonly Demande atStepFive = DemandeDecider.Fold(DemandeJourney.For(Motif.ValidationDiplomeProfessionnel).EventsTo(Step.SupportingDocuments));

    /// <summary>The floor: a command that is decided without looking at the answers.</summary>
    [Benchmark(Baseline = true)]
    public Decision<DemandeEvent> Save() => DemandeDecider.Decide(new DemandeCommand.Save(), draft, context);

    [Benchmark]
    public Decision<DemandeEvent> Answer_a_question() => DemandeDecider.Decide(new DemandeCommand.AnswerMedicalExamination(Needed: true), draft, context);

    [Benchmark]
    public Decision<DemandeEvent> Enter_the_civil_status() => DemandeDecider.Decide(new DemandeCommand.EnterEtatCivil(Samples.BornAbroad), draft, context);

    [Benchmark]
    public Decision<DemandeEvent> Change_the_motif() => DemandeDecider.Decide(new DemandeCommand.ChooseMotif(Motif.FabricationNouveauPermis), draft, context);

    [Benchmark]
    public Decision<DemandeEvent> Attach_a_file() =>
        DemandeDecider.Decide(new DemandeCommand.AttachFile(DocumentKind.OtherDocument, file), draft, context);

    [Benchmark]
    public Decision<DemandeEvent> Next_refused_with_reasons() => DemandeDecider.Decide(new DemandeCommand.Next(), atStepFive, context);

    [Benchmark]
    public Decision<DemandeEvent> Submit() => DemandeDecider.Decide(new DemandeCommand.Submit(Samples.Number), draft, context);

    [Benchmark]
    public Assessment Assess() => Assessment.Of(draft, context);

    [Benchmark]
    public int All_moves() => WizardMove.AllOf(draft, context).Count;
}
