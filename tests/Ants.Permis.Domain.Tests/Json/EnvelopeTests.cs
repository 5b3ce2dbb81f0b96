using System.Text.Json;
using System.Text.Json.Nodes;
using Ants.Permis.Demandes;
using Ants.Permis.Json;
using Ants.Permis.Rules;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Json;

public sealed class An_envelope
{
    private static readonly DemandeEvent Started = new DemandeEvent.DemandeStarted(null, NodaConstants.UnixEpoch);
    private static readonly Demande Draft = DemandeDecider.Evolve(Demande.Initial, Started);

    [Fact]
    public void Counts_the_events_of_a_history() => Assert.Equal(1, DemandeEnvelope.Of([Started], Rulebook.Ants2019).Revision);

    [Fact]
    public void Names_the_versions_under_which_it_was_made()
    {
        var envelope = DemandeEnvelope.Of(Draft, 1, Rulebook.Ants2019Strict);
        Assert.Equal(1, envelope.SchemaVersion);
        Assert.Equal("ants2019-strict", envelope.RulebookName);
        Assert.Equal(typeof(Demande).Assembly.GetName().Version!.ToString(3), envelope.LibraryVersion);
    }

    [Fact]
    public void Has_no_revision_that_its_state_cannot_have()
    {
        Assert.ThrowsAny<ArgumentException>(() => DemandeEnvelope.Of(Draft, 0, Rulebook.Ants2019));
        Assert.ThrowsAny<ArgumentException>(() => DemandeEnvelope.Of(Demande.Initial, 1, Rulebook.Ants2019));
        Assert.ThrowsAny<ArgumentException>(() => DemandeEnvelope.Of(Draft, -1, Rulebook.Ants2019));
        Assert.Equal(0, DemandeEnvelope.Of(Demande.Initial, 0, Rulebook.Ants2019).Revision);
    }

    [Fact]
    public void Says_nothing_of_its_content() => Assert.Equal("snapshot", DemandeEnvelope.Of(Draft, 1, Rulebook.Ants2019).ToString());

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("1.5")]
    public void Of_another_version_is_refused_for_that_alone(string version)
    {
        // The content is of a later version too: what the reader must hear of is the version.
        var later = $$"""{"events":[{"type":"somethingNew"}],"type":"scroll","newMember":{"a":[]},"schemaVersion":{{version}}}""";
        Assert.Contains("another version of the wire format", Refusal(later).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("[1]")]
    public void With_a_version_that_is_no_number_is_refused(string version) => Refusal(With("schemaVersion", JsonNode.Parse(version)));

    [Theory]
    [InlineData("schemaVersion")]
    [InlineData("rulebookName")]
    [InlineData("libraryVersion")]
    [InlineData("revision")]
    [InlineData("events")]
    [InlineData("type")]
    public void Without_one_of_its_members_is_refused(string member)
    {
        var envelope = Written();
        envelope.Remove(member);
        Refusal(envelope.ToJsonString());
    }

    [Theory]
    [InlineData("revision", 2, "The value of 'revision' is out of its bounds.")]
    [InlineData("revision", 0, "The value of 'revision' is out of its bounds.")]
    [InlineData("rulebookName", " ", "The value of 'rulebookName' is out of its bounds.")]
    [InlineData("libraryVersion", "", "The value of 'libraryVersion' is out of its bounds.")]
    public void With_a_member_that_cannot_be_is_refused(string member, object value, string reason) =>
        Assert.Equal(reason, Refusal(With(member, JsonSerializer.SerializeToNode(value))).Message);

    [Fact]
    public void Is_read_where_the_versions_come_last()
    {
        var envelope = DemandeEnvelope.Of([Started], Rulebook.Ants2019);
        Assert.Equal(envelope, PermisJson.Envelopes.Deserialize(JsonbOrder.Of(PermisJson.Envelopes.Serialize(envelope))));
    }

    private static JsonObject Written() => JsonNode.Parse(PermisJson.Envelopes.Serialize(DemandeEnvelope.Of([Started], Rulebook.Ants2019)))!.AsObject();

    private static string With(string member, JsonNode? value)
    {
        var envelope = Written();
        envelope[member] = value;
        return envelope.ToJsonString();
    }

    private static JsonException Refusal(string json) => Assert.Throws<JsonException>(() => PermisJson.Envelopes.Deserialize(json));
}
