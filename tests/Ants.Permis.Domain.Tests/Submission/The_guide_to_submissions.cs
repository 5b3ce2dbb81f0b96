using Ants.Permis.Conventions;
using Ants.Permis.Demandes;
using Ants.Permis.Json;
using Ants.Permis.Motifs;
using Ants.Permis.Rules;
using Ants.Permis.Submission;
using Ants.Permis.SupportingDocuments;
using Ants.Permis.Testing;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Submission;

/// <summary>The code of the guide page on submissions, as it is compiled and run.</summary>
public sealed class The_guide_to_submissions
{
    private static readonly Demande.Submitted Submitted = (Demande.Submitted)DemandeDecider.Fold(DemandeJourney.For(Motif.ValidationDiplomeProfessionnel).Events);

    [Fact]
    public void Quotes_code_that_is_compiled_here() => QuotedCode.IsCompiled("docs/guide/submission.md", "tests/Ants.Permis.Domain.Tests/Submission/The_guide_to_submissions.cs");

    [Fact]
    public void Reads_what_was_submitted()
    {
        var written = new List<string>();
        var submitted = Submitted;
        #region read
        SubmittedDemande demande = SubmittedDemande.Of(submitted);        // total: nothing to check for null
        written.Add($"{demande.RulebookName} {demande.RulebookVersion}"); // ants2019 and 16 digits
        written.Add($"{demande.On} {demande.Verdict}");
        foreach (SubmittedFile file in demande.Files)
            written.Add($"{file.Slot.Kind} {file.Sha256}");
        #endregion
        Assert.Equal(2 + demande.Files.Count, written.Count);
        Assert.StartsWith("ants2019 ", written[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_a_submission_without_the_person()
    {
        var submitted = Submitted;
        var rulebook = Rulebook.Ants2019;
        #region pseudonymise
        var pseudonym = FilePseudonym.Create("7f3c9a");                        // drawn by the host, who may keep it beside the number
        var copy = PseudonymisedDemande.Of(submitted, pseudonym, rulebook);
        string json = PermisJson.Pseudonymised.Serialize(copy);                // goes to support, to tests, to statistics

        Verdict again = PermisJson.Pseudonymised.Deserialize(json).Assess(rulebook).Verdict;
        #endregion
        Assert.Equal(submitted.Verdict, again);
        Assert.Empty(copy.Kept);
    }

    [Fact]
    public void Says_until_when_the_data_are_kept()
    {
        var submitted = Submitted;
        var rulebook = Rulebook.Ants2019;
        #region retention
        LocalDate? deleteOn = RetentionDate.Of(submitted, rulebook).Select(date => (LocalDate?)date.DeleteOn).Min();
        #endregion
        Assert.Equal(submitted.On.PlusMonths(6), deleteOn);
    }
}
