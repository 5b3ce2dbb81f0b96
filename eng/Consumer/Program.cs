// A stranger's first program: built by .ci/run from the packed packages, outside the clone and with a package cache of its own.
using Ants.Permis.Demandes;
using Ants.Permis.Documents.Inspection;
using Ants.Permis.Findings;
using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

var context = new DecisionContext(Instant.FromUtc(2026, 11, 23, 9, 30), new LocalDate(2026, 11, 23), Rulebook.Ants2019);
var inspector = new DocumentInspector(context.Rules);

// The texts are in the package, and need no culture of the machine.
var empty = inspector.Inspect(ReadOnlyMemory<byte>.Empty, "cni.pdf").Facts;
Expect("Le fichier est vide.", FindingTexts.For(empty.Findings[0], Language.French).Message);
Expect("The file is empty.", FindingTexts.For(empty.Findings[0], Language.English).Message);
Expect(Verdict.NotAcceptable, DocumentVerdict.OfFile(empty, context.Rules).Verdict);
Expect(DocumentFormat.Bmp, inspector.Inspect(Convert.FromBase64String("Qk06AAAAAAAAADYAAAAoAAAAAQAAAAEAAAABABgAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAA////AA==")).Facts.Format);

// The wizard decides, the events are stored as JSON, and the stored ones fold to the same state.
var decision = DemandeDecider.Decide(new DemandeCommand.Start(Account: null), Demande.Initial, context);
var events = ((Decision<DemandeEvent>.Accepted)decision).Events;
var stored = events.Select(PermisJson.Events.Serialize).ToArray();
Expect(DemandeDecider.Fold(events), DemandeDecider.Fold(stored.Select(PermisJson.Events.Deserialize)));
Expect(13, WizardMove.AllOf(DemandeDecider.Fold(events), context).Count);
Console.WriteLine("The packed packages work.");

static void Expect<T>(T expected, T actual)
{
    if (!EqualityComparer<T>.Default.Equals(expected, actual))
        throw new InvalidOperationException($"Expected: {expected}\nActual:   {actual}");
}
