using System.Text.Json;
using System.Text.Json.Nodes;
using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Accounts;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.FranceConnect;
using Ants.Permis.Json;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>A format seen without its type, so that one test can go through all of them.</summary>
internal sealed record AnyFormat(Func<object, string> Write, Func<string, object> Read, Func<JsonObject> Schema)
{
    public static AnyFormat Of<T>(WireFormat<T> format)
        where T : class => new(value => format.Serialize((T)value), format.Deserialize, format.Schema);
}

/// <summary>One value of each kind that goes over the wire, named as its golden file is.</summary>
internal static class WireSamples
{
    public static IReadOnlyDictionary<string, AnyFormat> Formats { get; } = new Dictionary<string, AnyFormat>(StringComparer.Ordinal)
    {
        ["command"] = AnyFormat.Of(PermisJson.Commands),
        ["event"] = AnyFormat.Of(PermisJson.Events),
        ["state"] = AnyFormat.Of(PermisJson.States),
        ["answers"] = AnyFormat.Of(PermisJson.Answers),
        ["envelope"] = AnyFormat.Of(PermisJson.Envelopes),
        ["decision"] = AnyFormat.Of(PermisJson.Decisions),
        ["account-event"] = AnyFormat.Of(PermisJson.AccountEvents),
        ["account-state"] = AnyFormat.Of(PermisJson.AccountStates),
        ["account-envelope"] = AnyFormat.Of(PermisJson.AccountEnvelopes),
        ["account-decision"] = AnyFormat.Of(PermisJson.AccountDecisions),
        ["pseudonymised"] = AnyFormat.Of(PermisJson.Pseudonymised),
        ["follow-up-event"] = AnyFormat.Of(PermisJson.FollowUpEvents),
        ["follow-up-state"] = AnyFormat.Of(PermisJson.FollowUpStates),
        ["follow-up-envelope"] = AnyFormat.Of(PermisJson.FollowUpEnvelopes),
        ["follow-up-decision"] = AnyFormat.Of(PermisJson.FollowUpDecisions),
        ["finding"] = AnyFormat.Of(PermisJson.Findings),
        ["document-facts"] = AnyFormat.Of(PermisJson.DocumentFacts),
    };

    public static IReadOnlyDictionary<string, object> All { get; } = Create().ToDictionary(sample => sample.Name, sample => sample.Value, StringComparer.Ordinal);

    /// <summary>The samples as they are written.</summary>
    public static IReadOnlyDictionary<string, string> Texts { get; } = All.ToDictionary(sample => sample.Key, sample => FormatOf(sample.Key).Write(sample.Value), StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public static AnyFormat FormatOf(string name) => Formats[name.Split('.')[0]];

    /// <summary>The wire text, indented for people: golden files differ from the wire in blanks only.</summary>
    public static string Indent(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = WireOptions.Instance.Encoder, NewLine = "\n" }))
            document.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static IEnumerable<(string Name, object Value)> Create()
    {
        foreach (var (family, prefix) in new[] { (typeof(DemandeCommand), "command"), (typeof(DemandeEvent), "event"), (typeof(Demande), "state"), (typeof(Decision<DemandeEvent>), "decision"), (typeof(AccountEvent), "account-event"), (typeof(Account), "account-state"), (typeof(Decision<AccountEvent>), "account-decision"), (typeof(FollowUpEvent), "follow-up-event"), (typeof(DemandeFollowUp), "follow-up-state"), (typeof(Decision<FollowUpEvent>), "follow-up-decision") })
        {
            foreach (var known in ClosedFamilies.All[family])
                yield return ($"{prefix}.{known.TypeDiscriminator}", SampleFactory.Full.Create(known.DerivedType));
        }

        foreach (var known in ClosedFamilies.All[typeof(DependentAnswer)])
            yield return ($"event.answerWithdrawn.{known.TypeDiscriminator}", Withdrawn(known.DerivedType));
        yield return ("state.draft.empty", SampleFactory.Bare.Create<Demande.Draft>());
        yield return ("answers.full", SampleFactory.Full.Create<DemandeAnswers>());
        yield return ("answers.empty", DemandeAnswers.Empty);
        yield return ("finding.full", new Finding(DocumentCodes.Empty, Severity.Blocking, DemandePaths.Documents) { Parameters = [.. Parameters()], Rule = SampleFactory.Full.Create<RuleReference>() });
        yield return ("finding.bare", new Finding(DocumentCodes.Empty, Severity.Information, Ants.Permis.Primitives.JsonPath.Root));
        yield return ("document-facts.full", SampleFactory.Full.Create<DocumentFacts>());
        yield return ("envelope.history", SampleEnvelopes.History);
        yield return ("envelope.snapshot", SampleEnvelopes.Snapshot);
        yield return ("account-state.active.bare", SampleFactory.Bare.Create<Account.Active>());
        foreach (var known in ClosedFamilies.All[typeof(Provenance)])
            yield return ($"account-state.pending.{known.TypeDiscriminator}", SampleFactory.Full.Create<Account.Pending>() with { Holder = new(null, null, null, (Provenance)SampleFactory.Full.Create(known.DerivedType)) });
        yield return ("pseudonymised.full", SampleFactory.Full.Create<PseudonymisedDemande>());
        yield return ("follow-up-envelope.history", SampleEnvelopes.FollowUpHistory);
        yield return ("follow-up-envelope.snapshot", SampleEnvelopes.FollowUpSnapshot);
        yield return ("account-envelope.history", SampleEnvelopes.AccountHistory);
        yield return ("account-envelope.snapshot", SampleEnvelopes.AccountSnapshot);
    }

    private static DemandeEvent Withdrawn(Type answer) =>
        SampleFactory.Full.Create<DemandeEvent.AnswerWithdrawn>() with { Answer = (DependentAnswer)SampleFactory.Full.Create(answer) };

    private static IEnumerable<FindingParameter> Parameters() =>
        ClosedFamilies.All[typeof(FindingValue)].Select(known => new FindingParameter((string)known.TypeDiscriminator!, (FindingValue)SampleFactory.Full.Create(known.DerivedType)));
}

/// <summary>Envelopes as a host would make them, but for the version of the library, which must not change the golden files at each release.</summary>
internal static class SampleEnvelopes
{
    private static readonly DemandeEvent Started = SampleFactory.Full.Create<DemandeEvent.DemandeStarted>();
    private static readonly DemandeEvent Saved = SampleFactory.Full.Create<DemandeEvent.DemandeSaved>();

    public static DemandeEnvelope History { get; } = new DemandeEnvelope.History(1, Rulebook.Ants2019.Name, "0.1.0", 2, [Started, Saved]);

    public static AccountEnvelope AccountHistory { get; } = new AccountEnvelope.History(1, Rulebook.Ants2019.Name, "0.1.0", Lives.Linked.Count, Lives.Linked);

    public static AccountEnvelope AccountSnapshot { get; } =
        new AccountEnvelope.Snapshot(1, Rulebook.Ants2019.Name, "0.1.0", Lives.Linked.Count, AccountDecider.Fold(Lives.Linked));

    public static FollowUpEnvelope FollowUpHistory { get; } =
        new FollowUpEnvelope.History(1, Rulebook.Ants2019.Name, "0.1.0", Followed.History.Count, Followed.Application.Number, Followed.History);

    public static FollowUpEnvelope FollowUpSnapshot { get; } =
        new FollowUpEnvelope.Snapshot(1, Rulebook.Ants2019.Name, "0.1.0", Followed.History.Count, Followed.State);

    private static FollowUpScenario Followed => FollowUpScenario.Given().When(FollowUpSamples.Ask);

    public static DemandeEnvelope Snapshot { get; } =
        new DemandeEnvelope.Snapshot(1, Rulebook.Ants2019.Name, "0.1.0", 2, new[] { Started, Saved }.Aggregate(Demande.Initial, DemandeDecider.Evolve));
}
