using System.Text;
using System.Text.Json;
using Ants.Permis.Demandes;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>Whatever is not the wire format to the letter is refused, wherever it stands.</summary>
public sealed class Reading_the_wire_format
{
    private const string Saved = """{"type":"demandeSaved","at":"2019-03-01T10:00:00Z"}""";

    public static TheoryData<string> Samples => WireSamples.Names;

    public static TheoryData<Type> Choices => [.. The_types_of_the_wire_format.Reachable.Select(type => type.Type).Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Refuses_a_member_that_the_format_does_not_have(string sample) => AllRefused(JsonMutation.UnknownMembers(sample), "The format has no such member here.");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Refuses_a_member_that_appears_twice(string sample) => AllRefused(JsonMutation.DuplicateMembers(sample), "A member appears twice.");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Takes_a_missing_member_for_null_or_refuses_it(string sample)
    {
        foreach (var (missing, isNull) in JsonMutation.MissingMembers(sample).Zip(JsonMutation.Replaced(sample, "null").Where(mutation => !mutation.Change.EndsWith(']'))))
            Assert.Equal(Outcome(isNull), Outcome(missing));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Takes_the_members_in_the_order_of_a_store(string sample)
    {
        var format = WireSamples.FormatOf(sample);
        Assert.Equal(WireSamples.All[sample], format.Read(JsonbOrder.Of(format.Write(WireSamples.All[sample]))));
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void Refuses_another_spelling_of_a_choice(Type choice)
    {
        var type = WireOptions.Instance.GetTypeInfo(choice);
        var name = JsonSerializer.Serialize(Enum.GetValues(choice).GetValue(0), type).Trim('"');
        foreach (var other in new[] { "0", "1", "99", "-1", "\"0\"", "\"1\"", "\"99\"", "\"\"", $"\"{OtherCase(name)}\"", $"\" {name}\"", $"\"{name},{name}\"", "null", "true", $"[\"{name}\"]", "{}" })
            Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(other, type));
        Assert.Equal(Enum.GetValues(choice).GetValue(0), JsonSerializer.Deserialize($"\"{name}\"", type));
    }

    // The codes of categories are capitals already.
    private static string OtherCase(string name) => name.ToUpperInvariant() is var upper && upper != name ? upper : name.ToLowerInvariant();

    [Theory]
    [InlineData("""{"at":"2019-03-01T10:00:00Z","type":"demandeSaved"}""")]
    [InlineData("""{"type":"demandeStarted","at":"2019-03-01T10:00:00Z"}""")]
    [InlineData("""{"type":"demandeStarted","account":null,"at":"2019-03-01T10:00:00Z"}""")]
    [InlineData("""{"type":"categoriesChosen","categories":["C1E","AM"],"at":"2019-03-01T10:00:00Z"}""")]
    [InlineData(" \r\n\t" + Saved + "\n")]
    public void Takes(string json) => Assert.NotNull(PermisJson.Events.Deserialize(json));

    [Theory]
    [InlineData("""{"type":"demandeSavedAgain","at":"2019-03-01T10:00:00Z"}""", "The member 'type' names no known case.")]
    [InlineData("""{"type":"DemandeSaved","at":"2019-03-01T10:00:00Z"}""", "The member 'type' names no known case.")]
    [InlineData("""{"type":3,"at":"2019-03-01T10:00:00Z"}""", "The member 'type' names no known case.")]
    [InlineData("""{"type":null,"at":"2019-03-01T10:00:00Z"}""", "The value is not of the kind")]
    [InlineData("""{"at":"2019-03-01T10:00:00Z"}""", "The member 'type', which names the case, is missing.")]
    [InlineData("""{"$type":"demandeSaved","at":"2019-03-01T10:00:00Z"}""", "The format has no such member here.")]
    [InlineData("""{"type":"demandeSaved"}""", "A member is missing: 'at'.")]
    [InlineData("""{"type":"demandeSaved","At":"2019-03-01T10:00:00Z"}""", "The format has no such member here.")]
    [InlineData("""{"type":"demandeSaved","at":null}""", "This is not an instant in the form")]
    [InlineData("""{"type":"demandeSaved","at":"2019-03-01T10:00:00"}""", "This is not an instant in the form")]
    [InlineData("""{"type":"demandeSaved","at":"2019-03-01T10:00:00+01:00"}""", "This is not an instant in the form")]
    [InlineData("""{"type":"demandeSaved","at":"2019-02-29T10:00:00Z"}""", "This is not an instant in the form")]
    [InlineData("""{"type":"demandeStarted","account":"","at":"2019-03-01T10:00:00Z"}""", "This cannot be read as AccountIdentifier.")]
    [InlineData("""{"type":"categoriesChosen","categories":["B","B"],"at":"2019-03-01T10:00:00Z"}""", "This is not an array of category codes, each at most once.")]
    [InlineData("""{"type":"categoriesChosen","categories":["c1e"],"at":"2019-03-01T10:00:00Z"}""", "This is not one of the values of LicenceCategory.")]
    [InlineData("""{"type":"categoriesChosen","categories":[5],"at":"2019-03-01T10:00:00Z"}""", "This is not one of the values of LicenceCategory.")]
    [InlineData("""{"type":"medicalExaminationAnswered","needed":"true","at":"2019-03-01T10:00:00Z"}""", "The value is not of the kind")]
    [InlineData("""{"type":"etatCivilEntered","answers":null,"at":"2019-03-01T10:00:00Z"}""", "The value may not be null.")]
    [InlineData("""{"type":"etatCivilEntered","answers":{"givenNames":[null]},"at":"2019-03-01T10:00:00Z"}""", "An item of a list may not be null.")]
    [InlineData("""{"type":"etatCivilEntered","answers":{},"at":"2019-03-01T10:00:00Z"}""", "A member is missing: 'givenNames'.")]
    [InlineData("""{"type":"documentCommented","slot":{"kind":"otherDocument","number":0},"at":"2019-03-01T10:00:00Z"}""", "The value of 'Number' is out of its bounds.")]
    [InlineData("""{"type":"documentCommented","slot":{"kind":"otherDocument","number":1.0},"at":"2019-03-01T10:00:00Z"}""", "The value is not of the kind")]
    [InlineData("""{"type":"documentCommented","slot":{"kind":"otherDocument","number":4294967297},"at":"2019-03-01T10:00:00Z"}""", "The value is not of the kind")]
    [InlineData("""{"type":"attestationLapsed","because":"motif","at":"2019-03-01T10:00:00Z"}""", "This cannot be read as JsonPath.")]
    [InlineData("""{"type":"demandeSaved","at":"2019-03-01T10:00:00Z",}""", "This is not well-formed JSON")]
    [InlineData("""{"type":"demandeSaved",/**/"at":"2019-03-01T10:00:00Z"}""", "This is not well-formed JSON")]
    [InlineData("""{'type':'demandeSaved'}""", "This is not well-formed JSON")]
    [InlineData(Saved + Saved, "This is not well-formed JSON")]
    [InlineData("[" + Saved + "]", "The value is not of the kind")]
    [InlineData("null", "The value may not be null.")]
    [InlineData("", "This is not well-formed JSON")]
    [InlineData("\"demandeSaved\"", "The value is not of the kind")]
    public void Refuses(string json, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<JsonException>(() => PermisJson.Events.Deserialize(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"code":"","severity":"warning","path":"","parameters":[],"isUndetermined":false}""", "The value of 'code' is out of its bounds.")]
    [InlineData("""{"code":"a.b","severity":"warning","path":"","parameters":[{"name":"n","value":{"type":"number","value":"1"}}],"isUndetermined":false}""", "The value is not of the kind")]
    [InlineData("""{"code":"a.b","severity":"warning","path":"","parameters":[{"name":"n","value":{"type":"date","value":"2019-2-1"}}],"isUndetermined":false}""", "This is not a date in the form")]
    public void Refuses_a_finding(string json, string reason) =>
        Assert.StartsWith(reason, Assert.Throws<JsonException>(() => PermisJson.Findings.Deserialize(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Says_where_the_refused_value_stands()
    {
        var refusal = Assert.Throws<JsonException>(() => PermisJson.Envelopes.Deserialize(
            """{"type":"history","schemaVersion":1,"rulebookName":"ants2019","libraryVersion":"0.1.0","revision":1,"events":[{"type":"etatCivilEntered","answers":{"givenNames":["a",7]},"at":"2019-03-01T10:00:00Z"}]}"""));
        Assert.Equal("$.events[0].answers.givenNames[1]", refusal.Path);
        Assert.Equal(0, refusal.LineNumber);
        Assert.Contains("Path: $.events[0].answers.givenNames[1] | LineNumber: 0 | BytePositionInLine: ", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"type\":\"etatCivilEntered\",\"answers\":")]
    public void Refuses_what_is_nested_too_deep_without_running_out_of_stack(string opening) =>
        Assert.Throws<JsonException>(() => PermisJson.Events.Deserialize(string.Concat(Enumerable.Repeat(opening, 100_000))));

    [Fact]
    public void Refuses_half_a_character()
    {
        foreach (var half in new[] { "\\ud800", "\\udc00x", "\ud800", "\udc00" })
            Assert.Throws<JsonException>(() => PermisJson.Events.Deserialize(Commented(half)));
    }

    [Fact]
    public void Refuses_bytes_that_are_not_UTF_8()
    {
        var bytes = Encoding.Latin1.GetBytes(Commented("\u00E9"));
        Assert.Throws<JsonException>(() => PermisJson.Events.Deserialize(bytes));
        Assert.Throws<JsonException>(() => PermisJson.Events.Deserialize([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Saved)]));
    }

    [Fact]
    public void Takes_bytes_and_text_alike()
    {
        var commented = PermisJson.Events.Deserialize(Commented("Élise 😀"));
        Assert.Equal(commented, PermisJson.Events.Deserialize(PermisJson.Events.SerializeToUtf8Bytes(commented)));
        Assert.Equal("Élise 😀", Assert.IsType<DemandeEvent.DocumentCommented>(commented).Comment);
    }

    [Fact]
    public void Asks_for_a_text()
    {
        Assert.Throws<ArgumentNullException>(() => PermisJson.Events.Deserialize((string)null!));
        Assert.Throws<ArgumentNullException>(() => PermisJson.Events.Serialize(null!));
        Assert.Throws<ArgumentNullException>(() => PermisJson.Events.SerializeToUtf8Bytes(null!));
    }

    private static string Commented(string comment) =>
        $$$"""{"type":"documentCommented","slot":{"kind":"otherDocument","number":1},"comment":"{{{comment}}}","at":"2019-03-01T10:00:00Z"}""";

    private static void AllRefused(IEnumerable<JsonMutation> mutations, string reason)
    {
        Assert.NotEmpty(mutations);
        foreach (var mutation in mutations)
            Assert.StartsWith(reason, Assert.Throws<JsonException>(() => mutation.Format.Read(mutation.Text)).Message, StringComparison.Ordinal);
    }

    private static object Outcome(JsonMutation mutation)
    {
        try
        {
            return mutation.Format.Read(mutation.Text);
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
