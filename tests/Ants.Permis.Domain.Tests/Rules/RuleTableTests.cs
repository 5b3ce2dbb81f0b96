using Ants.Permis.Contact;
using Ants.Permis.Conventions;
using Ants.Permis.Identity;
using Ants.Permis.Motifs;
using Ants.Permis.PhotoSignature;
using Ants.Permis.Primitives;
using Ants.Permis.Rules;
using Ants.Permis.SupportingDocuments;
using NodaTime;

namespace Ants.Permis.Domain.Tests.Rules;

public sealed class Rule_tables
{
    /// <summary>Days around which something may change: each boundary, the start of coverage, and a day that nobody dated.</summary>
    private static IEnumerable<LocalDate> DaysOf(IEnumerable<RuleLine> lines, Rulebook book) =>
        lines.SelectMany(line => new[] { line.Period.From, line.Period.To ?? line.Period.From })
            .Append(book.CoveredFrom)
            .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) })
            .Append(book.CoveredFrom.PlusYears(100))
            .Distinct();

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Have_exactly_one_rule_a_key_on_every_day_from_its_first(string profile, string name) =>
        Convention.Holds("No gap and no overlap.",
            from key in RuleTables.Get(profile, name).Lines.GroupBy(line => line.Key)
            let first = key.Min(line => line.Period.From)
            from day in DaysOf(key, Rulebook.FindProfile(profile)!)
            let covering = key.Count(line => line.Period.Covers(day))
            where covering != (day < first ? 0 : 1)
            select $"{key.Key} has {covering} rules on {day}");

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Find_the_rule_that_covers_the_day(string profile, string name)
    {
        var table = RuleTables.Get(profile, name);
        Convention.Holds("What is found is what is in force.",
            from key in table.Lines.GroupBy(line => line.Key)
            from day in DaysOf(key, Rulebook.FindProfile(profile)!)
            let expected = key.SingleOrDefault(line => line.Period.Covers(day))?.Id
            let found = RuleTables.Find(table, key.Key, day)?.Id
            where found != expected
            select $"{key.Key} on {day}: {found} instead of {expected}");
    }

    [Theory]
    [MemberData(nameof(RuleTables.All), MemberType = typeof(RuleTables))]
    public void Start_no_later_than_the_first_covered_day(string profile, string name) =>
        Assert.All(RuleTables.Get(profile, name).Lines.GroupBy(line => line.Key), key => Assert.True(key.Min(line => line.Period.From) <= CoveredFrom(Rulebook.FindProfile(profile)!, name)));

    // The rules of accounts may be younger than those of the procedure.
    private static LocalDate CoveredFrom(Rulebook book, string name) => book.Accounts.Tables.Any(table => table.Name == name) ? book.Accounts.CoveredFrom : book.CoveredFrom;

    [Fact]
    public void Are_all_listed_by_their_rule_book() =>
        Assert.All(Rulebook.Profiles, book => Assert.Equal(RuleTables.Of(book), book.Tables));

    [Fact]
    public void Bear_names_of_their_own() =>
        Assert.All(Rulebook.Profiles, book => Assert.Equal(book.Tables.Count, book.Tables.Select(table => table.Name).Distinct().Count()));

    [Fact]
    public void Know_nothing_of_a_key_they_do_not_list() =>
        Assert.Null(Rulebook.Ants2019.FieldRequirements.Find(JsonPath.Of("/nobody/asked"), Rulebook.Ants2019.CoveredFrom));

    [Fact]
    public void Know_every_motif_with_every_question() =>
        Assert.Equal(
            from motif in Enum.GetValues<Motif>() from question in Enum.GetValues<MotifQuestion>() select new MotifQuestionKey(motif, question),
            Rulebook.Ants2019.MotifQuestions.Rows.Select(row => row.Key));

    [Theory]
    [InlineData("ants2019")]
    [InlineData("ants2019-strict")]
    [InlineData("ants2019-lenient")]
    public void Know_every_motif_with_every_document_of_the_tutorial_and_no_other(string profile) =>
        Assert.Equal(
            (from motif in Enum.GetValues<Motif>() from kind in TutorialKinds select new MotifDocumentKey(motif, kind)).ToHashSet(),
            Rulebook.FindProfile(profile)!.DocumentRequirements.Rows.Select(row => row.Key).ToHashSet());

    [Fact]
    public void Know_every_motif_with_what_the_tutorial_or_the_person_asks_for_today()
    {
        DocumentKind[] followsThePerson = [DocumentKind.RepresentativeIdentityDocument, DocumentKind.ProofOfResidence, DocumentKind.AccommodationStatement, DocumentKind.ElectionOfDomicile];
        Convention.Holds("A motif has a row for each of them.",
            (from motif in Enum.GetValues<Motif>() from kind in TutorialKinds.Concat(followsThePerson) select new MotifDocumentKey(motif, kind))
                .Except(Keys(Rulebook.Current.DocumentRequirements))
                .Select(key => key.ToString()));
    }

    [Fact]
    public void Know_a_motif_for_every_document_of_today() =>
        Assert.Equal(Enum.GetValues<DocumentKind>(), Keys(Rulebook.Current.DocumentRequirements).Select(key => key.Kind).Distinct().Order());

    [Fact]
    public void Know_every_choice()
    {
        Assert.Equal(Enum.GetValues<Motif>(), Keys(Rulebook.Ants2019.MotifExclusions));
        Assert.Equal(Enum.GetValues<LicenceCategory>(), Keys(Rulebook.Ants2019.MedicalOpinionByCategory).Distinct());
        Assert.Equal(Enum.GetValues<ApplicantDeclaration>(), Keys(Rulebook.Ants2019.MedicalOpinionByDeclaration));
        Assert.Equal(TutorialKinds, Keys(Rulebook.Ants2019.PageLimits));
        Assert.Equal(Enum.GetValues<DocumentFormat>().Order(), Keys(Rulebook.Ants2019.Formats).Order());
    }

    [Fact]
    public void Know_every_field_of_steps_two_to_four()
    {
        var listed = Keys(Rulebook.Ants2019.FieldRequirements).ToList();
        Convention.Holds("A field is required or not.", Fields().Where(field => !listed.Any(path => path.IsWithin(JsonPath.Of(field)))));
    }

    // The tutorial shows the kinds up to « Autre pièce justificative »; no source gives the others a number of pages.
    private static IEnumerable<DocumentKind> TutorialKinds => Enum.GetValues<DocumentKind>().Where(kind => kind <= DocumentKind.OtherDocument);

    // The code of step 4 depends on the choice above it; every other member is a field of the form.
    private static IEnumerable<string> Fields() =>
        from section in new (Type Type, string Path)[]
        {
            (typeof(EtatCivilAnswers), "/etatCivil"), (typeof(LegalRepresentativeAnswers), "/legalRepresentative"), (typeof(AddressAnswers), "/address"),
            (typeof(ContactAnswers), "/contact"), (typeof(PhotoSignatureAnswers), "/photoSignature"),
        }
        from property in section.Type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance)
        where property.Name != nameof(PhotoSignatureAnswers.Code)
        select $"{section.Path}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";

    private static IEnumerable<TKey> Keys<TKey, TValue>(RuleTable<TKey, TValue> table)
        where TKey : notnull => table.Rows.Select(row => row.Key);
}
