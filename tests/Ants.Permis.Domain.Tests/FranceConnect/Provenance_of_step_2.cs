using Ants.Permis.Identity;
using Ants.Permis.Primitives;
using Ants.Permis.SupportingDocuments;

namespace Ants.Permis.FranceConnect;

public class Provenance_of_step_2
{
    private static readonly JsonPath BirthName = JsonPath.Of("/etatCivil/birthName");
    private static readonly JsonPath Sex = JsonPath.Of("/etatCivil/sex");
    private static readonly JsonPath Email = JsonPath.Of("/contact/email");

    private static readonly FranceConnectIdentity Given = Citizens.Of(Citizens.Complete);

    [Fact]
    public void Is_FranceConnect_at_its_level_for_what_it_filled()
    {
        Assert.All(Given.Provenance, entry => Assert.Equal(new Provenance.ByFranceConnect(AssuranceLevel.Substantial), entry.Source));
        Assert.Equal(
            ["birthName", "nomUsage", "sex", "givenNames", "birthDate", "birthCountry", "birthDepartement", "birthCommune", "email"],
            Given.Provenance.Select(entry => entry.Field.Value.Split('/')[^1]));
    }

    [Fact]
    public void Is_not_told_for_what_FranceConnect_left_open()
    {
        var provenance = Citizens.Of(Citizens.Complete with { Gender = "unspecified", Email = null, Acr = null }).Provenance;
        Assert.Null(EtatCivilProvenance.Find(provenance, Sex));
        Assert.Null(EtatCivilProvenance.Find(provenance, Email));
        Assert.Equal(new Provenance.ByFranceConnect(null), EtatCivilProvenance.Find(provenance, BirthName));
    }

    [Fact]
    public void Becomes_declared_for_what_a_person_changes_and_stays_for_the_rest()
    {
        var edited = Given.Answers with { BirthName = "Kervadec", NomUsage = null };
        var provenance = EtatCivilProvenance.AfterEdit(Given.Answers, edited, Given.Provenance);
        Assert.Equal(new Provenance.Declared(), EtatCivilProvenance.Find(provenance, BirthName));
        Assert.Null(EtatCivilProvenance.Find(provenance, JsonPath.Of("/etatCivil/nomUsage")));
        Assert.Equal(6 + 1, provenance.Count(entry => entry.Source is Provenance.ByFranceConnect));
    }

    [Fact]
    public void Stays_declared_for_what_is_changed_back()
    {
        var edited = Given.Answers with { GivenNames = ["Solenn"] };
        var once = EtatCivilProvenance.AfterEdit(Given.Answers, edited, Given.Provenance);
        var twice = EtatCivilProvenance.AfterEdit(edited, Given.Answers, once);
        Assert.Equal(new Provenance.Declared(), EtatCivilProvenance.Find(twice, JsonPath.Of("/etatCivil/givenNames")));
    }

    [Fact]
    public void Is_unchanged_where_nothing_was_edited() =>
        Assert.Equal(Given.Provenance, EtatCivilProvenance.AfterEdit(Given.Answers, Given.Answers, Given.Provenance));

    [Fact]
    public void Is_declared_for_an_answer_that_nobody_accounted_for()
    {
        var typed = EtatCivilAnswers.Empty with { BirthName = "Kervadec", GivenNames = ["", " "], BirthDate = " " };
        Assert.Equal([new FieldProvenance(BirthName, new Provenance.Declared())], EtatCivilProvenance.AfterEdit(typed, typed, []));
    }

    [Fact]
    public void Leaves_other_steps_and_documents_alone()
    {
        ValueList<FieldProvenance> before = [new(BirthName, new Provenance.ByDocument(DocumentKind.IdentityDocument)), new(Email, new Provenance.Declared())];
        var answers = EtatCivilAnswers.Empty with { BirthName = "Kervadec" };
        Assert.Equal(before, EtatCivilProvenance.AfterEdit(answers, answers, before));
    }

    [Fact]
    public void Has_three_kinds()
    {
        Provenance[] kinds = [new Provenance.Declared(), new Provenance.ByFranceConnect(AssuranceLevel.High), new Provenance.ByDocument(DocumentKind.IdentityDocument)];
        Assert.Equal(["declared", "byFranceConnect", "byDocument"], kinds.Select(kind => kind.ToString()));
    }
}
