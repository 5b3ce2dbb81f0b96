using Ants.Permis.Accounts;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.Json;

/// <summary>The wire format: how everything that a host stores or sends is written as JSON, and read back without ever guessing.</summary>
/// <remarks>
/// French term: « permis », as in the name of the library.
/// <code>var json = PermisJson.Events.Serialize(happened); var same = PermisJson.Events.Deserialize(json);</code>
/// The format is described on the page <c>docs/wire-format.md</c> and by the schemas beside it.
/// </remarks>
public static class PermisJson
{
    /// <summary>Commands: what a client of a host's API sends.</summary>
    public static WireFormat<DemandeCommand> Commands { get; } = new();

    /// <summary>Events, one at a time: what an event store keeps.</summary>
    public static WireFormat<DemandeEvent> Events { get; } = new();

    /// <summary>States.</summary>
    public static WireFormat<Demande> States { get; } = new();

    /// <summary>The answers alone: an application as a file that a program or a person wrote.</summary>
    public static WireFormat<DemandeAnswers> Answers { get; } = new();

    /// <summary>Histories and states with their versions: what a document store keeps.</summary>
    public static WireFormat<DemandeEnvelope> Envelopes { get; } = new(EnvelopeReader.RefuseOtherVersions);

    /// <summary>Decisions: what a host's API answers to a command.</summary>
    public static WireFormat<Decision<DemandeEvent>> Decisions { get; } = new();

    /// <summary>Events of accounts, one at a time. Commands about accounts carry passwords and have no format.</summary>
    public static WireFormat<AccountEvent> AccountEvents { get; } = new();

    /// <summary>States of accounts.</summary>
    public static WireFormat<Account> AccountStates { get; } = new();

    /// <summary>Histories and states of accounts with their versions.</summary>
    public static WireFormat<AccountEnvelope> AccountEnvelopes { get; } = new(EnvelopeReader.RefuseOtherVersions);

    /// <summary>Decisions about accounts: for the host's own services. To the person go the findings alone, as the events would tell whether there is an account.</summary>
    public static WireFormat<Decision<AccountEvent>> AccountDecisions { get; } = new();

    /// <summary>Pseudonymised copies of submitted applications.</summary>
    public static WireFormat<PseudonymisedDemande> Pseudonymised { get; } = new();

    /// <summary>Events after the submission, one at a time. Commands say whose word they are, which the host knows and a client does not: they have no format.</summary>
    public static WireFormat<FollowUpEvent> FollowUpEvents { get; } = new();

    /// <summary>States after the submission. Each holds the application that it follows.</summary>
    public static WireFormat<DemandeFollowUp> FollowUpStates { get; } = new();

    /// <summary>Histories and states after the submission with their versions.</summary>
    public static WireFormat<FollowUpEnvelope> FollowUpEnvelopes { get; } = new(EnvelopeReader.RefuseOtherVersions);

    /// <summary>Decisions after the submission.</summary>
    public static WireFormat<Decision<FollowUpEvent>> FollowUpDecisions { get; } = new();

    /// <summary>Findings.</summary>
    public static WireFormat<Finding> Findings { get; } = new();

    /// <summary>What is known of a file.</summary>
    public static WireFormat<DocumentFacts> DocumentFacts { get; } = new();
}
