using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Motifs;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using BenchmarkDotNet.Attributes;

namespace Ants.Permis.Benchmarks;

/// <summary>Each command once, on a complete draft at its summary (<c>start</c> on nothing), against the fold of that draft: what a host pays to load it.</summary>
[MemoryDiagnoser]
public class CommandBenchmarks
{
    private readonly DecisionContext context = Samples.ContextOn(Samples.Today);
    private readonly DemandeEvent[] history = [.. DemandeJourney.For(Motif.ValidationDiplomeProfessionnel).EventsTo(Step.Summary)];
    private Demande state = Demande.Initial;
    private DemandeCommand command = new DemandeCommand.Save();

    public static IEnumerable<string> Names => Commands.Keys;

    [ParamsSource(nameof(Names))]
    public string Command { get; set; } = "";

    private static Dictionary<string, DemandeCommand> Commands { get; } = new DemandeCommand[]
    {
        new DemandeCommand.Start(Samples.Account),
        new DemandeCommand.ChooseForWhom(ForWhom.Minor),
        new DemandeCommand.ChooseMotif(Motif.FabricationNouveauPermis),
        new DemandeCommand.ChooseNewLicenceReason(NewLicenceReason.Lost),
        new DemandeCommand.ChooseInscriptionKind(InscriptionKind.FirstLicence),
        new DemandeCommand.ChooseCategories([LicenceCategory.B]),
        new DemandeCommand.AnswerMedicalExamination(Needed: true),
        new DemandeCommand.ChooseComplementaryTraining(ComplementaryTraining.Fimo),
        new DemandeCommand.Declare(ApplicantDeclaration.WearsVisionCorrection, Answer: true),
        new DemandeCommand.AttestDeclarations(),
        new DemandeCommand.DeclareAnnulledOrInvalidated(Answer: true),
        new DemandeCommand.EnterEtatCivil(Samples.BornAbroad),
        new DemandeCommand.EnterLegalRepresentative(Samples.Representative),
        new DemandeCommand.EnterAddress(Samples.Address with { StreetNumber = "7" }),
        new DemandeCommand.EnterContact(Samples.Contact with { Mobile = null }),
        new DemandeCommand.ChoosePhotoSignature(Samples.PhotoByPost),
        new DemandeCommand.AttachFile(DocumentKind.OtherDocument, SampleDocuments.File("other")),
        new DemandeCommand.DetachFile(DocumentKind.OtherDocument, FileReference.Create("other")),
        new DemandeCommand.CommentOnDocument(DocumentKind.ProofOfAddress, "SPECIMEN"),
        new DemandeCommand.DeclareIssueDate(DocumentKind.ProofOfAddress, Samples.Today),
        new DemandeCommand.DeclareAddressHolder(AddressHolder.Hebergeant),
        new DemandeCommand.Next(),
        new DemandeCommand.Previous(),
        new DemandeCommand.GoTo(Step.Motif),
        new DemandeCommand.Save(),
        new DemandeCommand.Resume(),
        new DemandeCommand.Submit(Samples.Number),
    }.ToDictionary(command => command.ToString(), StringComparer.Ordinal);

    [GlobalSetup]
    public void Prepare()
    {
        command = Commands[Command];
        state = command is DemandeCommand.Start ? Demande.Initial : DemandeDecider.Fold(history);
    }

    [Benchmark(Baseline = true)]
    public Demande Fold() => DemandeDecider.Fold(history);

    [Benchmark]
    public Decision<DemandeEvent> Decide() => DemandeDecider.Decide(command, state, context);
}
