using Ants.Permis.Contact;
using Ants.Permis.Demandes;
using Ants.Permis.Findings;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Requirements;
using Ants.Permis.Submission;
using Ants.Permis.Testing;
using FsCheck.Xunit;

namespace Ants.Permis.Domain.Tests.Submission;

public sealed class The_deposit_form
{
    [Fact]
    public void Holds_what_was_typed_in_the_order_of_the_tutorial()
    {
        var form = Issued(SampleAnswers.For(Motif.InscriptionExamen));
        Assert.Equal(
            ["Numéro de demande :", "Nom de naissance :", "Prénom(s) :", "Sexe :", "Date de nais. :", "Adresse :"],
            form.Entries.Select(entry => Labels.Get(entry.LabelKey, Language.French)));
        Assert.Equal(
            ["SPECIMEN-2026-0001", "Martin", "Camille, Marie-Louise", "Femme", "14/02/2000", "Bâtiment B", "12 bis rue des Tanneurs", "53000 Laval"],
            form.Entries.SelectMany(entry => entry.Lines));
        Assert.Equal(["CTN", "CS 80168", "53102 MAYENNE CEDEX"], form.Addressee.AddressLines);
    }

    [Fact]
    public void Leaves_out_the_parts_of_an_address_that_were_not_typed()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        var bare = answers with { Address = answers.Address with { StreetNumber = null, StreetExtension = null, Complement = null } };
        Assert.Equal(["Rue des Tanneurs", "53000 Laval"], Issued(bare).Entries[^1].Lines);
    }

    [Fact]
    public void Writes_a_partial_birth_date_as_the_form_does()
    {
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        Assert.Equal(["00/00/1990"], Issued(answers with { EtatCivil = answers.EtatCivil with { BirthDate = "1990" } }).Entries[4].Lines);
    }

    [Fact]
    public void Is_refused_before_the_start_for_both_reasons() =>
        Assert.Equal([DepositFormCodes.NotSubmitted, DepositFormCodes.PhotoNotByPost], Refused(Demande.Initial));

    [Fact]
    public void Is_refused_to_a_draft_even_when_its_photo_goes_by_post()
    {
        var journey = new DemandeJourney(ByPost(SampleAnswers.For(Motif.InscriptionExamen)));
        Assert.Equal([DepositFormCodes.NotSubmitted], Refused(DemandeDecider.Fold(journey.EventsTo(Step.Summary))));
    }

    [Fact]
    public void Is_refused_to_a_submitted_application_with_a_digital_code() =>
        Assert.Equal([DepositFormCodes.PhotoNotByPost], Refused(DemandeDecider.Fold(DemandeJourney.For(Motif.InscriptionExamen).Events)));

    [Fact]
    public void Is_refused_when_a_stored_application_lacks_what_it_prints()
    {
        var submitted = Submit(SampleAnswers.For(Motif.InscriptionExamen));
        var torn = submitted with { Content = submitted.Content with { Answers = submitted.Content.Answers with { EtatCivil = EtatCivilAnswers.Empty, Address = AddressAnswers.Empty } } };
        FormulaireDepot.TryCreate(torn, out var form, out var findings);
        Assert.Null(form);
        Assert.All(findings, finding => Assert.Equal(DepositFormCodes.EntryUnreadable, finding.Code));
        Assert.Equal(["/address", "/etatCivil/birthDate", "/etatCivil/birthName", "/etatCivil/givenNames", "/etatCivil/sex"], findings.Select(finding => finding.Path.Value));
    }

    [Theory]
    [InlineData(98, 100, true)]
    [InlineData(99, 91, false)]
    public void Takes_given_names_of_one_thousand_one_hundred_characters_together(int length, int last, bool fits)
    {
        // Eleven names, with ten separators of two characters: 1,100 together, or 1,101.
        var names = Enumerable.Repeat(new string('a', length), 10).Append(new string('b', last));
        var answers = SampleAnswers.For(Motif.InscriptionExamen);
        var state = Submit(answers with { EtatCivil = answers.EtatCivil with { GivenNames = [.. names] } });
        Assert.Equal(fits, FormulaireDepot.TryCreate(state, out var form, out var findings));
        if (fits)
            Assert.Equal(FormulaireDepot.MaxGivenNamesLength, form!.Entries[2].Lines[0].Length);
        else
            Assert.Equal([DepositFormCodes.GivenNamesTooLong], findings.Select(finding => finding.Code));
    }

    [Fact]
    public void Goes_to_an_addressee_of_the_host()
    {
        var posting = new PhotoFormPosting(["SERVICE DES TITRES", "1 RUE DE L'EXEMPLE", "53000 LAVAL"]);
        Assert.True(FormulaireDepot.TryCreate(Submit(SampleAnswers.For(Motif.InscriptionExamen)), posting, out var form, out _));
        Assert.Equal(posting, form.Addressee);
    }

    [Theory]
    [InlineData]
    [InlineData("CTN", " ")]
    [InlineData("1", "2", "3", "4", "5", "6", "7")]
    [InlineData("UNE LIGNE DE TRENTE-NEUF CARACTERES ICI")]
    public void Goes_to_no_addressee_that_a_window_cannot_show(params string[] lines) =>
        Assert.Throws<ArgumentException>(() => FormulaireDepot.TryCreate(Demande.Initial, new PhotoFormPosting([.. lines]), out _, out _));

    [Fact]
    public void Tells_nothing_of_the_person_in_a_log()
    {
        var form = Issued(SampleAnswers.For(Motif.InscriptionExamen));
        Assert.Equal(["FormulaireDepot", FormulaireDepotLabels.BirthName], [form.ToString(), form.Entries[1].ToString()]);
    }

    [Property(Arbitrary = [typeof(Arbitraries)], MaxTest = 300)]
    public void Exists_exactly_when_it_is_submitted_and_the_photo_goes_by_post_and_otherwise_every_reason_is_told(CommandHistory history)
    {
        var state = DemandeRun.Of(history.Commands, history.Context).State;
        var answers = (state as Demande.Submitted)?.Content.Answers ?? (state as Demande.Draft)?.Answers;
        var (isSubmitted, isByPost) = (state is Demande.Submitted, answers?.PhotoSignature.Choice == PhotoSignatureChoice.PhotoByPost);
        var exists = FormulaireDepot.TryCreate(state, out var form, out var findings);
        Assert.Equal(isSubmitted && isByPost, exists);
        Assert.Equal(exists, form is not null);
        Assert.Equal(exists, findings.Count == 0);
        Assert.Equal(!isSubmitted, findings.Any(finding => finding.Code == DepositFormCodes.NotSubmitted));
        Assert.Equal(!isByPost, findings.Any(finding => finding.Code == DepositFormCodes.PhotoNotByPost));
        Assert.All(findings, finding => Assert.Equal(Severity.Blocking, finding.Severity));
    }

    private static DemandeAnswers ByPost(DemandeAnswers answers) => answers with { PhotoSignature = Samples.PhotoByPost };

    private static Demande.Submitted Submit(DemandeAnswers answers) => Assert.IsType<Demande.Submitted>(DemandeDecider.Fold(new DemandeJourney(ByPost(answers)).Events));

    private static FormulaireDepot Issued(DemandeAnswers answers)
    {
        Assert.True(FormulaireDepot.TryCreate(Submit(answers), out var form, out var findings));
        Assert.Empty(findings);
        return form;
    }

    private static IEnumerable<string> Refused(Demande state)
    {
        Assert.False(FormulaireDepot.TryCreate(state, out var form, out var findings));
        Assert.Null(form);
        return findings.Select(finding => finding.Code);
    }
}
