using Ants.Permis.Demandes;
using Ants.Permis.Domain.Tests.Requirements;
using Ants.Permis.Json;
using Ants.Permis.Motifs;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class A_pseudonymised_demande
{
    private static readonly FilePseudonym Pseudonym = FilePseudonym.Create("7f3c");

    // Somebody may well be called what the library makes up.
    private static readonly HashSet<string> MadeUp = new(["Camille", "DUPONT", "DURAND"], StringComparer.Ordinal);

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
    public void Gets_the_same_verdict_for_the_same_reasons(CommandHistory history)
    {
        if (history.Play().State is not Demande.Submitted submitted)
            return;
        var copy = PseudonymisedDemande.Of(submitted, Pseudonym, history.Context.Rulebook);
        var original = Assessment.Of(submitted, history.Context with { Today = submitted.On });
        Assert.Equal(submitted.Verdict, copy.Verdict);
        Assert.Equal(original.Verdict, copy.Assess(history.Context.Rulebook).Verdict);
        Assert.Equal(Reasons(original), Reasons(copy.Assess(history.Context.Rulebook)));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
    public void Keeps_the_reasons_of_applications_of_every_sort_by_the_rules_of_today(SampleApplication application)
    {
        var submitted = Submitted(application.Answers);
        var copy = PseudonymisedDemande.Of(submitted, Pseudonym, Rulebook.Current);
        var original = Assessment.Of(submitted, new(submitted.SubmittedAt, submitted.On, Rulebook.Current));
        Assert.Equal(Reasons(original), Reasons(copy.Assess(Rulebook.Current)));
        Assert.Equal((original.Verdict, Rulebook.Current.Version), (copy.Verdict, copy.RulebookVersion));
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 150)]
    public void Holds_no_personal_answer_that_it_does_not_name(SampleApplication application)
    {
        var copy = PseudonymisedDemande.Of(Submitted(application.Answers), Pseudonym, Rulebook.Current);
        var written = PermisJson.Pseudonymised.Serialize(copy);
        Assert.All(Personal(application.Answers), item => Assert.True(
            MadeUp.Contains(item.Text) || copy.Kept.Any(kept => item.Path.IsWithin(kept)) || !written.Contains($"\"{item.Text}\"", StringComparison.Ordinal),
            item.Path.Value));
    }

    [Fact]
    public void Of_an_ordinary_application_keeps_no_personal_answer()
    {
        var submitted = Submitted(SampleAnswers.For(Motif.ValidationDiplomeProfessionnel) with
        {
            EtatCivil = Samples.Adult with { BirthName = "LE GOFF", GivenNames = ["Éloïse"], BirthDate = "1991-04-17" },
        });
        var copy = PseudonymisedDemande.Of(submitted, Pseudonym, Rulebook.Ants2019);
        Assert.Empty(copy.Kept);
        Assert.Equal("DUPONT", copy.Answers.EtatCivil.BirthName);
        Assert.Equal(["Camille"], copy.Answers.EtatCivil.GivenNames);
        Assert.Equal("1990-01-01", copy.Answers.EtatCivil.BirthDate);
        Assert.Equal(Pseudonym, copy.Pseudonym);
        Assert.Equal(submitted.On, copy.On);
    }

    [Fact]
    public void Keeps_a_birth_date_on_which_the_verdict_hangs()
    {
        // Eighteen tomorrow: born on any coarser date of that year the person would be of age, born later in it another age.
        var birth = Samples.Today.PlusYears(-18).PlusDays(1);
        var answers = SampleAnswers.ForMinor(Motif.InscriptionExamen);
        answers = answers with { EtatCivil = answers.EtatCivil with { BirthDate = NodaTime.Text.LocalDatePattern.Iso.Format(birth) } };
        var copy = PseudonymisedDemande.Of(Submitted(answers), Pseudonym, Rulebook.Ants2019);
        Assert.Contains(DemandePaths.BirthDate, copy.Kept);
        Assert.Equal(answers.EtatCivil.BirthDate, copy.Answers.EtatCivil.BirthDate);
    }

    [Fact]
    public void Tells_two_files_apart_that_were_apart_and_no_more()
    {
        var submitted = Submitted(SampleAnswers.For(Motif.ValidationDiplomeProfessionnel));
        var before = submitted.Content.Answers.Documents.Slots.SelectMany(slot => slot.Files).Select(file => file.Facts.Sha256).ToArray();
        var after = PseudonymisedDemande.Of(submitted, Pseudonym, Rulebook.Ants2019).Answers.Documents.Slots.SelectMany(slot => slot.Files).Select(file => file.Facts.Sha256).ToArray();
        Assert.Equal(before.Select(hash => Array.IndexOf(before, hash)), after.Select(hash => Array.IndexOf(after, hash)));
        Assert.Empty(before.Intersect(after.OfType<string>(), StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("permis.Marie", "document-1")]
    [InlineData("Le Goff.1991", "document-1")]
    [InlineData("Le Goff.PDF", "document-1.pdf")]
    [InlineData("Le Goff.jpeg", "document-1.jpeg")]
    public void Keeps_of_a_file_name_no_more_than_the_ending_of_a_format(string name, string kept)
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen).WithDocument(DocumentKind.IdentityDocument, slot => slot with { Files = [slot.Files[0] with { Name = name }] });
        var copy = PseudonymisedDemande.Of(Submitted(answers), Pseudonym, Rulebook.Ants2019);
        Assert.Equal(kept, copy.Answers.Documents.In(DocumentKind.IdentityDocument).Files[0].Name);
    }

    [Fact]
    public void Shows_nothing_of_itself() => Assert.Equal(nameof(PseudonymisedDemande), PseudonymisedDemande.Of(Submitted(SampleAnswers.For(Motif.InscriptionExamen)), Pseudonym, Rulebook.Ants2019).ToString());

    // As a history could have put it, whatever the rules say of it: what is tested is the copy.
    private static Demande.Submitted Submitted(DemandeAnswers answers) => new()
    {
        Content = new() { CreatedAt = Samples.ContextOn(Samples.Today).Now, UpdatedAt = Samples.ContextOn(Samples.Today).Now, Answers = answers },
        Number = Samples.Number,
        On = Samples.Today,
        RulebookName = Rulebook.Ants2019.Name,
        Verdict = Verdict.CannotTell,
        SubmittedAt = Samples.ContextOn(Samples.Today).Now,
    };

    private static string[] Reasons(Assessment assessment) => [.. assessment.Findings.Select(finding => $"{finding} {finding.Rule?.Id} {finding.IsUndetermined}").Order(StringComparer.Ordinal)];

    // What is shorter might stand in a made-up answer by chance.
    private static IEnumerable<(JsonPath Path, string Text)> Personal(DemandeAnswers answers) => new (JsonPath, string?)[]
    {
        (DemandePaths.EtatCivil.Then("birthName"), answers.EtatCivil.BirthName),
        (DemandePaths.EtatCivil.Then("nomUsage"), answers.EtatCivil.NomUsage),
        (DemandePaths.EtatCivil.Then("givenNames"), answers.EtatCivil.GivenNames.Count > 0 ? answers.EtatCivil.GivenNames[0] : null),
        (DemandePaths.BirthDate, answers.EtatCivil.BirthDate is { } date && !date.EndsWith("01-01", StringComparison.Ordinal) && !date.Contains("00", StringComparison.Ordinal) ? date : null),
        (DemandePaths.Address.Then("streetName"), answers.Address.StreetName),
        (DemandePaths.Contact.Then("email"), answers.Contact.Email),
        (DemandePaths.Contact.Then("mobile"), answers.Contact.Mobile),
    }.Concat(answers.Documents.Slots.SelectMany(slot => slot.Files.Select((file, index) => (DemandePaths.OfFile(slot.Slot, index), (string?)file.Name)))).Where(item => item.Item2 is { Length: > 3 }).Select(item => (item.Item1, item.Item2!));
}
