using System.Text;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.FollowUp;
using Ants.Permis.Json;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using FsCheck.Xunit;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Json;

/// <summary>What is written is read back as the same value, and written again as the same text.</summary>
public sealed class A_round_trip
{
    [Property(MaxTest = 500)]
    public void Keeps_an_event(int seed) => Keeps(PermisJson.Events, SampleFactory.Random(seed).Create<DemandeEvent>());

    [Property(MaxTest = 500)]
    public void Keeps_a_command(int seed) => Keeps(PermisJson.Commands, SampleFactory.Random(seed).Create<DemandeCommand>());

    [Property(MaxTest = 200)]
    public void Keeps_a_state(int seed) => Keeps(PermisJson.States, SampleFactory.Random(seed).Create<Demande>());

    [Property(MaxTest = 200)]
    public void Keeps_an_event_after_the_submission(int seed) => Keeps(PermisJson.FollowUpEvents, SampleFactory.Random(seed).Create<FollowUpEvent>());

    [Property(MaxTest = 100)]
    public void Keeps_a_state_after_the_submission(int seed) => Keeps(PermisJson.FollowUpStates, SampleFactory.Random(seed).Create<DemandeFollowUp>());

    [Property(MaxTest = 200)]
    public void Keeps_the_answers(int seed) => Keeps(PermisJson.Answers, SampleFactory.Random(seed).Create<DemandeAnswers>());

    [Property(MaxTest = 200)]
    public void Keeps_a_finding(int seed) => Keeps(PermisJson.Findings, SampleFactory.Random(seed).Create<Finding>());

    [Property(MaxTest = 200)]
    public void Keeps_the_facts_of_a_document(int seed) => Keeps(PermisJson.DocumentFacts, SampleFactory.Random(seed).Create<DocumentFacts>());

    [Property]
    public void Keeps_a_history(int seed)
    {
        var factory = SampleFactory.Random(seed);
        Keeps(PermisJson.Envelopes, DemandeEnvelope.Of(Enumerable.Range(0, new Random(seed).Next(20)).Select(_ => factory.Create<DemandeEvent>()).ToValueList(), Rulebook.Ants2019));
    }

    [Property]
    public void Keeps_any_text_but_halves_of_characters(int seed)
    {
        var random = new Random(seed);
        var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Unit(random)));
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        var read = PermisJson.Events.Deserialize(PermisJson.Events.Serialize(Commented(text)));
        Assert.Equal<DemandeEvent>(Commented(wellFormed), read);
        Keeps(PermisJson.Events, read);
    }

    [Fact]
    public void Puts_the_replacement_character_for_half_a_character() =>
        Assert.Equal<DemandeEvent>(Commented("a\uFFFDb"), PermisJson.Events.Deserialize(PermisJson.Events.Serialize(Commented("a\ud800b"))));

    [Fact]
    public void Keeps_a_date_of_another_calendar_as_the_day_that_it_is()
    {
        var slot = new DocumentSlot(DocumentKind.ProofOfAddress);
        var coptic = new LocalDate(2019, 3, 31).WithCalendar(CalendarSystem.Coptic);
        Assert.Equal(
            new DemandeCommand.DeclareIssueDate(slot, new LocalDate(2019, 3, 31)),
            PermisJson.Commands.Deserialize(PermisJson.Commands.Serialize(new DemandeCommand.DeclareIssueDate(slot, coptic))));
    }

    [Fact]
    public void Keeps_a_long_history()
    {
        var entered = SampleFactory.Full.Create<DemandeEvent.EtatCivilEntered>();
        var history = DemandeEnvelope.Of(Enumerable.Repeat<DemandeEvent>(entered, 20_000).ToValueList(), Rulebook.Ants2019);
        Assert.Equal(history, PermisJson.Envelopes.Deserialize(PermisJson.Envelopes.SerializeToUtf8Bytes(history)));
    }

    private static void Keeps<T>(WireFormat<T> format, T value)
        where T : class
    {
        var json = format.Serialize(value);
        var read = format.Deserialize(json);
        Assert.Equal(value, read);
        Assert.Equal(json, format.Serialize(read));
        Assert.Equal(value, format.Deserialize(JsonbOrder.Of(json)));
    }

    private static DemandeEvent.DocumentCommented Commented(string comment) => new DemandeEvent.DocumentCommented(DocumentKind.OtherDocument, comment, NodaConstants.UnixEpoch);

    // Ordinary letters, controls, and both halves of characters outside the basic plane, each often enough to meet the others.
    private static char Unit(Random random) => (char)(random.Next(4) switch
    {
        0 => random.Next(0x20, 0x7F),
        1 => random.Next(0xD800, 0xDC00),
        2 => random.Next(0xDC00, 0xE000),
        _ => random.Next(0x10000),
    });
}
