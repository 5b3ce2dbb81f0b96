using System.Text.Json;
using Ants.Permis.Demandes;
using Ants.Permis.Json;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>A refused text may hold somebody's name anywhere, at the wrong places above all: what is logged of the refusal may not.</summary>
public sealed class A_refusal_says_nothing_of_what_was_read
{
    private const string Sentinel = JsonMutation.Sentinel;

    public static TheoryData<string> Samples => WireSamples.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void When_it_stands_in_the_place_of_any_value(string sample) => AreSilent(JsonMutation.Replaced(sample, $"\"{Sentinel}\"").Select(mutation => mutation.Text), sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void When_it_names_a_member(string sample) => AreSilent(JsonMutation.UnknownMembers(sample).Select(mutation => mutation.Text), sample);

    [Theory]
    [MemberData(nameof(Samples))]
    public void When_an_object_in_the_place_of_any_value_holds_it(string sample) =>
        AreSilent(JsonMutation.Replaced(sample, $$"""{"type":"{{Sentinel}}","{{Sentinel}}":["{{Sentinel}}"]}""").Select(mutation => mutation.Text), sample);

    [Theory]
    [InlineData($$"""{"type":{{Sentinel}}}""")]
    [InlineData($$"""{"type":"demandeSaved","at":"2019-03-01T10:00:00Z"}{{Sentinel}}""")]
    [InlineData($$"""{"type":"demandeSaved",{{Sentinel}}""")]
    [InlineData($$"""{"type":"documentCommented","slot":{"kind":"otherDocument","number":1},"comment":"{{Sentinel}}\ud800","at":"2019-03-01T10:00:00Z"}""")]
    [InlineData($$"""{"type":"documentCommented","slot":{"kind":"otherDocument","number":1},"comment":"{{Sentinel}}""")]
    [InlineData($$"""{"$.[{{Sentinel}}]'.answers":1,"type":"demandeSaved"}""")]
    [InlineData($$"""{"answers['{{Sentinel}}']":1,"type":"demandeSaved"}""")]
    [InlineData($$"""{"answers":{"{{Sentinel}}":1},"type":"etatCivilEntered"}""")]
    [InlineData($$"""{"answers.{{Sentinel}}":1,"type":"demandeSaved"}""")]
    [InlineData($$"""{"{{Sentinel}}":1,"{{Sentinel}}":1}""")]
    [InlineData(Sentinel)]
    public void When_the_text_is_broken(string json) => AreSilent([json], "event.demandeSaved");

    [Fact]
    public void When_the_text_holds_half_a_character() => AreSilent([$"\ud800{Sentinel}", $$"""{"{{Sentinel}}":"\ud800"}"""], "event.demandeSaved");

    [Fact]
    public void When_the_text_is_cut_off_anywhere()
    {
        var json = $$"""{"at":"2019-03-01T10:00:00Z","answers":{"birthName":"{{Sentinel}}","givenNames":["{{Sentinel}}"]},"type":"etatCivilEntered"}""";
        AreSilent(Enumerable.Range(0, json.Length).Select(length => json[..length]), "event.etatCivilEntered");
    }

    [Fact]
    public void When_a_choice_that_does_not_exist_is_written()
    {
        var impossible = new DemandeCommand.ChooseMotif((Ants.Permis.Motifs.Motif)1987);
        Assert.DoesNotContain("1987", Assert.ThrowsAny<ArgumentException>(() => PermisJson.Commands.Serialize(impossible)).ToString(), StringComparison.Ordinal);
    }

    private static void AreSilent(IEnumerable<string> texts, string sample)
    {
        var refusals = texts.Select(text => Refusal(text, sample)).OfType<JsonException>().ToList();
        Assert.NotEmpty(refusals);
        Assert.All(refusals, refusal =>
        {
            Assert.Null(refusal.InnerException);
            Assert.DoesNotContain(Sentinel, refusal.ToString(), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Sentinel, refusal.Path ?? "", StringComparison.OrdinalIgnoreCase);
            Assert.Empty(refusal.Data);
        });
    }

    private static JsonException? Refusal(string text, string sample)
    {
        try
        {
            WireSamples.FormatOf(sample).Read(text);
            return null;
        }
        catch (JsonException refusal)
        {
            return refusal;
        }
    }
}
